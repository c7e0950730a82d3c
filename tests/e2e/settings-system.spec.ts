import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Desktop } from './support/desktop.ts';
import { noFluidLimit, recordsOnDisk, settingsFile, settingsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* What Settings have to do with the rest of the computer, and the way back from everything. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function openSettings(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'System', exact: true })).toBeVisible();
  return window;
}

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true });
const shortcut = (window: Page, name: string) => window.getByRole('group', { name, exact: true });

test('a shortcut is set by pressing its keys, works in other apps, and is removed', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  const window = await openSettings(desktop, app);
  const water = shortcut(window, 'Log a glass of water');
  await button(window, 'Set keys: Log a glass of water').press('Enter');
  await expect(water.getByText('Press the keys now.')).toBeVisible();
  await window.keyboard.press('Control+Alt+w');
  await expect(water.locator('kbd')).toHaveText(['Ctrl', 'Alt', 'W']);
  expect(settingsOnDisk(app.folders)).toMatchObject({ shortcuts: { water: 'Ctrl+Alt+W' } });
  await desktop.openOtherApp();
  await desktop.screen.pressKey('ctrl+alt+w');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['water']);
  await button(window, 'Remove the keys: Log a glass of water').click();
  await expect(water.getByText('No keys')).toBeVisible();
  await desktop.screen.pressKey('ctrl+alt+w');
  expect(settingsOnDisk(app.folders)).toMatchObject({ shortcuts: { water: null } });
});

test('keys that cannot be a shortcut are refused in words, and Esc leaves everything as it was', async ({
  desktop,
}) => {
  const files = settingsFile({ shortcuts: { start: 'Ctrl+Alt+B' } });
  const app = await desktop.launch({ clock: morning, files });
  const window = await openSettings(desktop, app);
  const pause = shortcut(window, 'Pause, or resume');
  await button(window, 'Set keys: Pause, or resume').press('Enter');
  await window.keyboard.press('p');
  await expect(pause.getByText('You type with P in other apps. Add Ctrl or Alt.')).toBeVisible();
  await window.keyboard.press('Control+Alt+b');
  await expect(
    pause.getByText('Ctrl + Alt + B belong to “Start the proposed routine” already.'),
  ).toBeVisible();
  await window.keyboard.press('Control+;');
  await expect(pause.getByText('This key cannot be used. Try a letter or a digit.')).toBeVisible();
  // While keys are recorded, they do nothing else.
  await window.keyboard.press('Escape');
  await expect(pause.getByText('No keys')).toBeVisible();
  await expect(button(window, 'Set keys: Pause, or resume')).toBeFocused();
  await button(window, 'Set keys: Pause, or resume').press('Enter');
  await window.keyboard.press('Tab');
  await expect(pause.getByText('No keys')).toBeVisible();
});

test('keys that another program has are said to do nothing', async ({ desktop }) => {
  // The window manager of the test desktop closes windows with these keys.
  const files = settingsFile({ shortcuts: { start: 'Alt+F4' } });
  const app = await desktop.launch({ clock: morning, files });
  const window = await openSettings(desktop, app);
  await expect(
    shortcut(window, 'Start the proposed routine').getByText(
      'Your desktop does not give these keys to Unknot. Another app may have them.',
    ),
  ).toBeVisible();
});

test('the test notification says which way it went, and where none could be shown', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await button(window, 'Show a test notification').click();
  await expect(window.getByText('Your computer took it (D-Bus notification).')).toBeVisible();
  expect((await desktop.notifications.next()).summary).toBe('A test: this is how Unknot reaches you');
  await desktop.notifications.behave('absent');
  await button(window, 'Show a test notification').click();
  await expect(window.getByText('No way to show a notification worked.')).toBeVisible();
});

test('diagnostics are shown and copied', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await button(window, 'Show the diagnostics').press('Enter');
  const box = window.getByRole('textbox', { name: 'Diagnostics' });
  await expect(box).toBeFocused();
  const shown = await box.inputValue();
  expect(shown).toContain('Tray host: yes');
  await button(window, 'Copy').click();
  await expect(window.getByText('Copied.')).toBeVisible();
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(shown);
});

test('starting at login is switched on and off', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const entry = path.join(app.folders.config, 'autostart', 'unknot.desktop');
  await window.getByText('Start Unknot when I log in').click();
  await expect.poll(() => existsSync(entry)).toBe(true);
  await window.getByText('Start Unknot when I log in').click();
  await expect.poll(() => existsSync(entry)).toBe(false);
});

test('a reset and its undo are one press each, and a reset of nothing says so', async ({ desktop }) => {
  const files = settingsFile({ reminders: { move: { everyMinutes: 45 } } });
  const app = await desktop.launch({ clock: morning, files });
  const window = await openSettings(desktop, app);
  const minutes = window.getByRole('textbox', { name: 'Minutes between calf breaks' });
  await expect(button(window, 'Undo the reset')).toBeHidden();
  await button(window, 'Reset all settings').click();
  await expect(window.getByText('All settings are as at first.')).toBeVisible();
  await expect(minutes).toHaveValue('30');
  await button(window, 'Reset all settings').click();
  await expect(window.getByText('All settings are as at first already.')).toBeVisible();
  await button(window, 'Undo the reset').click();
  await expect(window.getByText('Your settings are as they were before the reset.')).toBeVisible();
  await expect(minutes).toHaveValue('45');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
});

test('About says where the files lie and shows all licences', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await expect(window.getByText(path.join(app.folders.config, 'unknot'))).toBeVisible();
  await expect(window.getByText(path.join(app.folders.data, 'unknot'))).toBeVisible();
  await expect(window.getByText(path.join(app.folders.state, 'unknot'))).toBeVisible();
  await button(window, 'Show all licences').click();
  const licences = await window.getByRole('textbox', { name: 'Licences' }).inputValue();
  for (const name of ['electron-log', 'react-aria-components', 'zod'])
    expect(licences.split('\n').filter((line) => line.startsWith(`${name} - `))).toHaveLength(1);
});
