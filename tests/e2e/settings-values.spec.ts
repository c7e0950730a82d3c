import type { Page } from '@playwright/test';
import { CALL_CHANNEL } from '../../shared/bridge.ts';
import type { Desktop } from './support/desktop.ts';
import { noFluidLimit, settingsFile, settingsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* What is typed and chosen: it holds at once, is corrected in words, or refused in words. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function openSettings(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Intervals' })).toBeVisible();
  return window;
}

const minutesOf = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true });
const preview = (window: Page) => window.getByRole('group', { name: 'What today would look like' });
const planned = (window: Page) => preview(window).getByRole('listitem').allTextContents();

test('a changed interval moves the next prompt and what today would look like', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: morning,
    files: settingsFile({ reminders: { stretch: { enabled: false } }, hours: { fri: [['09:00', '11:00']] } }),
  });
  const window = await openSettings(desktop, app);
  await expect
    .poll(() => planned(window))
    .toEqual(['9:30 AM calf break', '10:01 AM calf break', '10:33 AM calf break']);
  await minutesOf(window, 'Minutes between calf breaks').fill('45');
  await minutesOf(window, 'Minutes between calf breaks').press('Enter');
  await expect.poll(() => planned(window)).toEqual(['9:45 AM calf break', '10:31 AM calf break']);
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
  await window.getByText('Remind me to move my calves').click();
  await expect(preview(window).getByRole('listitem')).toHaveCount(0);
});

test('a number out of its range is corrected in words, and an empty field stays as it was', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const every = minutesOf(window, 'Minutes between calf breaks');
  await every.fill('5');
  await every.press('Enter');
  await expect(window.getByText('5 is too low, so it is 15 now.')).toBeVisible();
  await expect(every).toHaveValue('15');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 15 min');
  // Too low once more: it is 15 already, and that is said too.
  await every.fill('7');
  await every.press('Tab');
  await expect(window.getByText('7 is too low, so it is 15 now.')).toBeVisible();
  await every.fill('200');
  await every.press('Enter');
  await expect(window.getByText('200 is too high, so it is 90 now.')).toBeVisible();
  await every.fill('');
  await every.press('Enter');
  await expect(window.getByText('Without a number it stays at 90.')).toBeVisible();
  await expect(every).toHaveValue('90');
  await every.fill('40');
  await every.press('Enter');
  await expect(window.getByText('Without a number it stays at 90.')).toBeHidden();
  expect(settingsOnDisk(app.folders)).toMatchObject({ reminders: { move: { everyMinutes: 40 } } });
});

test('every kind of number stops at its bounds, whatever is pressed', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: morning,
    files: { ...settingsFile({ posture: 'sitStand' }), ...noFluidLimit },
  });
  const window = await openSettings(desktop, app);
  const bounds: Record<string, [string, string]> = {
    'Minutes between calf breaks': ['15', '90'],
    'Minutes sitting': ['10', '60'],
    'Minutes standing': ['5', '45'],
    'Minutes away that count as a break': ['2', '15'],
    'Minutes to wait for a pause in typing': ['0', '10'],
    'Minutes within which two prompts become one': ['0', '15'],
    'Least minutes between two prompts': ['5', '30'],
    'Minutes until a prompt without an answer ends': ['5', '30'],
    'Minutes between glasses of water': ['45', '120'],
  };
  for (const [name, [least, most]] of Object.entries(bounds)) {
    const field = minutesOf(window, name);
    await field.press('Home');
    await expect(field).toHaveValue(least);
    await expect(window.getByRole('button', { name: `Fewer: ${name}`, exact: true })).toBeDisabled();
    await field.press('End');
    await expect(field).toHaveValue(most);
    await expect(window.getByRole('button', { name: `More: ${name}`, exact: true })).toBeDisabled();
  }
});

test('planned stretches: up to three times, none twice, one routine or the one that fits', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const stretchOnDisk = () =>
    (settingsOnDisk(app.folders) as { reminders: { stretch: unknown } }).reminders.stretch;
  const add = window.getByRole('button', { name: 'Add a time' });
  await add.click();
  await expect(window.getByLabel('Time 2')).toHaveValue('15:30');
  await window.getByLabel('Time 2').fill('10:30');
  await window.getByLabel('Time 2').press('Enter');
  await expect(window.getByText('You have 10:30 AM already, so nothing was changed.')).toBeVisible();
  await expect(window.getByLabel('Time 2')).toHaveValue('15:30');
  await add.click();
  await expect(add).toBeHidden();
  await window.getByText('Two-part calf stretch').click();
  await expect
    .poll(stretchOnDisk)
    .toEqual({ enabled: true, times: ['10:30', '13:00', '15:30'], routine: 'R6' });
  await window.getByRole('button', { name: 'Remove the time 10:30' }).click();
  await expect.poll(stretchOnDisk).toEqual({ enabled: true, times: ['13:00', '15:30'], routine: 'R6' });
});

test('a desk that goes up and down brings its reminder, and each rhythm its minutes', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const posture = () =>
    (settingsOnDisk(app.folders) as { reminders: { posture: unknown } }).reminders.posture;
  await window.getByText('Sitting and standing in turn', { exact: true }).click();
  for (const [name, sitMinutes, standMinutes, moveMinutes] of [
    ['Build up', 25, 15, 0],
    ['Half and half', 20, 20, 0],
    ['With moving', 20, 8, 2],
    ['Start', 30, 10, 0],
  ] as const) {
    await window
      .getByRole('radiogroup', { name: 'How often do you change?' })
      .getByText(name, { exact: true })
      .click();
    await expect.poll(posture).toEqual({ enabled: null, sitMinutes, standMinutes, moveMinutes });
  }
  await window.getByText('Remind me to change between sitting and standing').click();
  await expect(minutesOf(window, 'Minutes sitting')).toBeHidden();
  expect(posture()).toMatchObject({ enabled: false });
});

test('a change that is not taken says why, and the field shows what holds', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await app.electron.evaluate(({ ipcMain }, channel) => {
    ipcMain.removeHandler(channel);
    ipcMain.handle(channel, () => ({ ok: false, error: 'the disk is gone' }));
  }, CALL_CHANNEL);
  const every = minutesOf(window, 'Minutes between calf breaks');
  await every.fill('45');
  await every.press('Enter');
  const refusal = window
    .getByRole('alert')
    .filter({ hasText: 'That was not taken, and what was set before still holds.' });
  await expect(refusal).toContainText('the disk is gone');
  await expect(every).toHaveValue('30');
  await window.getByText('A foam roller').click();
  await expect(refusal).toBeVisible();
  await expect(window.getByRole('switch', { name: 'A foam roller' })).not.toBeChecked();
  await window.getByRole('button', { name: 'Got it' }).click();
  await expect(refusal).toBeHidden();
});

test('what is heard can be tried, and why something cannot be heard is said', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const tryChime = window.getByRole('button', { name: 'Try the chime' });
  await tryChime.click();
  await expect(window.getByText('Played.')).toBeVisible();
  await window.getByRole('slider', { name: 'Volume' }).press('Home');
  await tryChime.click();
  await expect(window.getByText('The volume is at zero.')).toBeVisible();
  await window.getByRole('slider', { name: 'Volume' }).press('End');
  await window.getByRole('button', { name: 'Try the voice' }).click();
  await expect(window.getByText('Your computer has no voice to read with.')).toBeVisible();
  await desktop.tray.click('In a meeting', 'For 30 minutes');
  await tryChime.click();
  await expect(window.getByText('Not now: this is a time in which Unknot keeps quiet.')).toBeVisible();
});
