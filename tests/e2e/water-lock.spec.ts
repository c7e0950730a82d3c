import type { Page } from '@playwright/test';
import type { Desktop } from './support/desktop.ts';
import { engineOnDisk, noFluidLimit, settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* Water stays closed after a sign of too much of it, until a professional has checked. */

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });
const at = (day: string) => ({ start: `2026-03-${day}T09:00:00`, rate: 1 });

const hasWater = async (desktop: Desktop) =>
  (await desktop.tray.menu()).some(({ label }) => label === 'Log water');

test('a sign of too much water closes reminders, goal and log for a week of days, until it was checked', async ({
  desktop,
}) => {
  test.setTimeout(180_000);
  const files = {
    ...noFluidLimit,
    ...settingsFile({ reminders: { move: { enabled: false }, stretch: { enabled: false } } }),
  };
  const friday = await desktop.launch({ clock: at('06'), files });
  await desktop.tray.click('Log water', '500 ml');
  await desktop.tray.click('Log water', '500 ml');
  const window = await friday.window('main');
  await button(window, 'How do you feel?').click();
  await window.getByText('Confusion').click();
  await button(window, 'Continue').click();
  await button(window, 'I am calling').click();
  expect(await hasWater(desktop)).toBe(false);
  await friday.end();

  for (const day of ['07', '08', '09', '10', '11', '12', '13']) {
    const app = await desktop.launch({ clock: at(day) });
    const refused = await desktop.startAgain({ args: ['--water', '200'] });
    expect([day, await hasWater(desktop), refused.exitCode]).toEqual([day, false, 1]);
    expect(await desktop.tray.tooltip()).not.toContain('water');
    expect(engineOnDisk(app.folders).drinks.filter(({ ml }) => ml === 200)).toEqual([]);
    await app.end();
  }

  const later = await desktop.launch({ clock: at('16') });
  await desktop.tray.click('Open Unknot');
  const today = await later.window('main');
  await expect(today.getByRole('region', { name: 'Water waits for a check' })).toBeVisible();
  await today.getByRole('link', { name: 'Open Settings, Health' }).click();
  await button(today, 'A professional has checked this: too much water').click();
  await button(today, 'Yes, they have').click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: glass of water in 60 min');
  expect(await hasWater(desktop)).toBe(true);
});
