import type { Page } from '@playwright/test';
import type { Desktop } from './support/desktop.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* Finding a setting: by searching for it, and by its group. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function openSettings(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  return window;
}

const groups = (window: Page) => window.getByRole('heading', { level: 2 }).allTextContents();
const headingInFocus = (window: Page) =>
  window.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);

test('Ctrl+F leads to the search, what fits is left and counted, and Esc brings all back', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const all = await groups(window);
  await window.keyboard.press('Control+f');
  await window.keyboard.type('HOTKEY');
  await expect(window.getByText('2 settings found')).toBeVisible();
  expect(await groups(window)).toEqual(['System']);
  await expect(window.getByRole('heading', { name: 'Shortcuts from everywhere' })).toBeVisible();
  await expect(window.getByRole('heading', { name: 'Diagnostics' })).toBeHidden();
  await expect(window.getByRole('navigation', { name: 'Groups of settings' }).getByRole('button')).toHaveText(
    ['System'],
  );
  await window.keyboard.press('Escape');
  await expect(window.getByRole('searchbox')).toHaveValue('');
  expect(await groups(window)).toEqual(all);
  await expect(window.getByText('settings found')).toBeHidden();
});

test('a search that finds nothing says so and offers the way back', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await window.getByRole('searchbox').fill('treadmill');
  await expect(window.getByText('No setting fits “treadmill”.')).toBeVisible();
  expect(await groups(window)).toEqual([]);
  await window.getByRole('button', { name: 'Clear the search' }).last().click();
  await expect(window.getByRole('heading', { name: 'Reminders', exact: true })).toBeVisible();
});

test('a setting that was found is set where it was found', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await window.getByRole('searchbox').fill('calf breaks');
  await window.getByText('Gentle', { exact: true }).click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 60 min');
  await expect(window.getByText('Saved. It holds from now on.')).toBeVisible();
  await expect(window.getByRole('searchbox')).toHaveValue('calf breaks');
});

for (const [what, width, opens] of [
  ['beside the settings in a wide window', 960, false],
  ['behind a button in the smallest one', 480, true],
] as const) {
  test(`the list of groups stands ${what}, and leads the keyboard to each`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning });
    const window = await openSettings(desktop, app);
    await app.electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 400),
      width,
    );
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
    const nav = window.getByRole('navigation', { name: 'Groups of settings' });
    const opener = nav.getByRole('button', { name: 'Groups' });
    await expect(opener).toBeVisible({ visible: opens });
    for (const group of ['Your data', 'Hours', 'About']) {
      if (opens) await opener.press('Enter');
      await nav.getByRole('button', { name: group, exact: true }).press('Enter');
      await expect.poll(() => headingInFocus(window)).toBe(`H2 ${group}`);
      await expect(window.getByRole('heading', { name: group, level: 2, exact: true })).toBeInViewport();
    }
    await expect(nav.getByRole('button', { name: 'Hours', exact: true })).toBeVisible({ visible: !opens });
  });
}
