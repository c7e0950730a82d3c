import { callFrom, mainViewOf } from './support/call.ts';
import type { Desktop } from './support/desktop.ts';
import { noFluidLimit, recordsOnDisk, settingsFile } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* Keys that reach the app while the person works with another one. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const shortcuts = { start: 'Ctrl+Alt+B', water: 'Ctrl+Alt+W', pause: 'Ctrl+Alt+P' };
const files = { ...settingsFile({ shortcuts }), ...noFluidLimit };

async function settingsWindow(desktop: Desktop, app: RunningApp) {
  await desktop.tray.click('Settings');
  return app.window('main');
}

test('each shortcut does its deed while another app has the keyboard', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files });
  await desktop.tray.item();
  const other = await desktop.openOtherApp();
  await desktop.screen.pressKey('ctrl+alt+w');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['water']);
  await desktop.screen.pressKey('ctrl+alt+p');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Paused until 10:00');
  expect(await desktop.screen.activeTitle()).toBe(other);
  await desktop.screen.pressKey('ctrl+alt+b');
  await desktop.screen.windowInFront('Heel lifts – 60-second desk reset');
});

test('a shortcut that is chosen holds at once, and one that is given up no longer', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  const window = await settingsWindow(desktop, app);
  await callFrom(window, 'settings.change', { shortcuts: { water: 'Ctrl+Alt+W' } });
  await desktop.screen.pressKey('ctrl+alt+w');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['water']);
  await callFrom(window, 'settings.change', { shortcuts: { water: null, pause: 'Ctrl+Alt+P' } });
  await desktop.screen.pressKey('ctrl+alt+w', 'ctrl+alt+p');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['water', 'paused']);
});

test('what is no keys, what people type with and what another program has is told, each with its reason', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  const window = await settingsWindow(desktop, app);
  // The window manager of the test desktop closes windows with these keys.
  const chosen = { start: 'Alt+F4', water: 'Ctrl+Nonsense', pause: 'Shift+P' };
  await callFrom(window, 'settings.change', { shortcuts: chosen });
  expect((await mainViewOf(window)).shortcutsRefused).toEqual([
    { shortcut: 'start', why: 'taken' },
    { shortcut: 'water', why: 'malformed' },
    { shortcut: 'pause', why: 'plain' },
  ]);
  const same = { start: 'Ctrl+Alt+B', water: null, pause: 'Control+Alt+B' };
  await callFrom(window, 'settings.change', { shortcuts: same });
  expect((await mainViewOf(window)).shortcutsRefused).toEqual([{ shortcut: 'pause', why: 'taken' }]);
});
