import type { Page } from '@playwright/test';
import type { Desktop } from './support/desktop.ts';
import { recordsOnDisk, settingsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* The hours of the week and days off, from a Friday morning in New York. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function openSettings(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Hours', exact: true })).toBeVisible();
  return window;
}

const day = (window: Page, name: string) => window.getByRole('group', { name, exact: true });
const hoursOnDisk = (app: RunningApp, of: string) =>
  (settingsOnDisk(app.folders) as { hours: Record<string, unknown> }).hours[of];

test('changed hours hold at once', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await day(window, 'Friday')
    .getByRole('button', { name: /^Remove/u })
    .click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Outside your hours until Mon 09:00');
  await expect(day(window, 'Friday').getByText('Day off')).toBeVisible();
});

test('hours over midnight say on which day they end, and hold on it', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const friday = day(window, 'Friday');
  await friday.getByLabel('From', { exact: true }).fill('22:00');
  await friday.getByLabel('To', { exact: true }).fill('06:00');
  await expect(friday.getByText('Ends on Saturday, the next day.')).toBeVisible();
  await friday.getByLabel('To', { exact: true }).press('Enter');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Outside your hours until 22:00');
  expect(hoursOnDisk(app, 'fri')).toEqual([['22:00', '06:00']]);
  await app.end();
  // The same night, after midnight: still Friday's hours.
  await desktop.launch({ clock: { start: '2026-03-07T01:00:00', rate: 1 } });
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
});

test('a day can have four ranges and no more', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const saturday = day(window, 'Saturday');
  for (let count = 1; count <= 4; count += 1) {
    await saturday.getByRole('button', { name: 'Add hours on Saturday' }).click();
    await expect(saturday.getByRole('group')).toHaveCount(count);
  }
  await expect(saturday.getByRole('button', { name: 'Add hours on Saturday' })).toBeHidden();
  expect(hoursOnDisk(app, 'sat')).toEqual([
    ['09:00', '17:00'],
    ['18:00', '20:00'],
    ['21:00', '23:00'],
    ['00:00', '02:00'],
  ]);
});

test('the hours of a day are copied to others by keyboard alone, and Esc copies nothing', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const copy = day(window, 'Friday').getByRole('button', { name: 'Copy the hours of Friday' });
  await copy.press('Enter');
  await expect(window.getByText('Copy the hours of Friday to')).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(copy).toBeFocused();
  await copy.press('Enter');
  // Two buttons for the usual days stand before the ticks, which begin on Sunday here.
  for (const key of ['Tab', 'Tab', 'Tab', 'Space']) await window.keyboard.press(key);
  await expect(window.getByRole('checkbox', { name: 'Sunday' })).toBeChecked();
  await window.getByRole('button', { name: 'Copy to these days' }).press('Enter');
  await expect(copy).toBeFocused();
  await expect(day(window, 'Sunday').getByLabel('From', { exact: true })).toHaveValue('09:00');
  expect([hoursOnDisk(app, 'sun'), hoursOnDisk(app, 'sat')]).toEqual([[['09:00', '17:00']], []]);
});

test('a time that is not whole and a range without length are said, and what stood before holds', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const friday = day(window, 'Friday');
  const from = friday.getByLabel('From', { exact: true });
  await from.press('Backspace');
  await from.blur();
  await expect(friday.getByText('That was not a whole time, so 9:00 AM stays.')).toBeVisible();
  await expect(from).toHaveValue('09:00');
  await from.fill('17:00');
  await from.press('Enter');
  await expect(friday.getByText('A range needs a start and an end that differ.')).toBeVisible();
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
  await from.fill('16:00');
  await from.press('Enter');
  await expect(friday.getByText('A range needs a start and an end that differ.')).toBeHidden();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Outside your hours until 16:00');
});

test('days off are a pause until a date, which ends here too; a day that is over is refused in words', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const back = window.getByLabel('I am back on');
  await back.fill('2026-03-06');
  await window.getByRole('button', { name: 'Take days off' }).click();
  await expect(window.getByText('Please choose a day after today.')).toBeVisible();
  expect(recordsOnDisk(app.folders)).toEqual([]);
  await back.fill('2026-03-11');
  await window.getByRole('button', { name: 'Take days off' }).click();
  await expect(window.getByText('Paused until March 11, 2026 at 12:00 AM.')).toBeVisible();
  await expect.poll(() => desktop.tray.tooltip()).toContain('Paused until');
  await window.getByRole('button', { name: 'Resume now' }).click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
  expect(recordsOnDisk(app.folders)).toEqual(['paused', 'resumed']);
});

for (const [region, language] of [
  ['a clock of 24 hours', 'en_GB'],
  ['a clock of 12 hours', 'en_US'],
] as const) {
  test(`24:00 as an end is midnight, and 24:30 is refused in words, on ${region}`, async ({ desktop }) => {
    const app = await desktop.launch({
      clock: morning,
      environment: { LANG: `${language}.UTF-8`, LANGUAGE: language },
    });
    const window = await openSettings(desktop, app);
    const friday = day(window, 'Friday');
    const to = friday.getByLabel('To', { exact: true });
    await to.focus();
    await window.keyboard.type('2400');
    await expect(to).toHaveValue('00:00');
    await window.keyboard.press('Enter');
    await expect(friday.getByText('Ends on Saturday, the next day.')).toBeVisible();
    await expect.poll(() => hoursOnDisk(app, 'fri')).toEqual([['09:00', '00:00']]);
    await friday.getByLabel('From', { exact: true }).focus();
    await window.keyboard.type('2430');
    await window.keyboard.press('Enter');
    await expect(friday.getByText(/^That was not a whole time, so .* stays\.$/u)).toBeVisible();
    expect(hoursOnDisk(app, 'fri')).toEqual([['09:00', '00:00']]);
  });
}

test('a day off in a year of five digits is refused in words', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await window.getByLabel('I am back on').fill('20266-03-07');
  await window.getByRole('button', { name: 'Take days off' }).click();
  await expect(window.getByText('Please choose a day in a year of four digits.')).toBeVisible();
});
