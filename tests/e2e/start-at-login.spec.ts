import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../../build/scripts/checkout.ts';
import { callFrom, mainViewOf } from './support/call.ts';
import type { Desktop } from './support/desktop.ts';
import { electronUnderTest } from './support/find-electron.ts';
import { settingsFile, settingsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

const entryOf = (desktop: Desktop) => path.join(desktop.folders.config, 'autostart', 'unknot.desktop');

async function settingsWindow(desktop: Desktop, app: RunningApp) {
  await desktop.tray.click('Settings');
  return app.window('main');
}

/** The command that the entry starts, as long as nothing in it needs quotes. */
function commandOf(desktop: Desktop): string[] {
  const [, command = ''] = /^Exec=(.*)$/mu.exec(readFileSync(entryOf(desktop), 'utf8')) ?? [];
  return command.split(' ');
}

test('the entry comes and goes with the setting, and starts this app', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await settingsWindow(desktop, app);
  const on = await callFrom(window, 'settings.change', { startAtLogin: true });
  const command = commandOf(desktop);
  const off = await callFrom(window, 'settings.change', { startAtLogin: false });
  expect([on, command, off, existsSync(entryOf(desktop))]).toEqual([
    { ok: true },
    [electronUnderTest(), checkout],
    { ok: true },
    false,
  ]);
  expect(readdirSync(path.dirname(entryOf(desktop)))).toEqual([]);
});

test('the entry of an app that has moved is made to fit at its next start', async ({ desktop }) => {
  await desktop.launch({
    clock: morning,
    files: {
      ...settingsFile({ startAtLogin: true }),
      'config/autostart/unknot.desktop': '[Desktop Entry]\nExec=/gone/unknot\n',
    },
  });
  await expect.poll(() => commandOf(desktop)).toEqual([electronUnderTest(), checkout]);
});

test('an entry that was switched off at the desktop stays so, and the setting says it', async ({
  desktop,
}) => {
  const entry = '[Desktop Entry]\nExec=/gone/unknot\nHidden=true\n';
  const app = await desktop.launch({
    clock: morning,
    files: { ...settingsFile({ startAtLogin: true }), 'config/autostart/unknot.desktop': entry },
  });
  await desktop.tray.item();
  await expect.poll(() => settingsOnDisk(app.folders)).toMatchObject({ startAtLogin: false });
  expect(readFileSync(entryOf(desktop), 'utf8')).toBe(entry);
});

test('a disk that refuses the entry is told in words, the setting goes back, and it works once it can', async ({
  desktop,
}) => {
  // A file in the place of the folder stands for a disk that refuses, which root does not know.
  const app = await desktop.launch({ clock: morning, files: { 'config/autostart': 'in the way' } });
  const window = await settingsWindow(desktop, app);
  const refused = await callFrom(window, 'settings.change', { startAtLogin: true });
  const { settings } = await mainViewOf(window);
  expect([refused, settings.startAtLogin]).toEqual([
    {
      ok: false,
      error: 'What starts when you log in could not be changed, because your computer refused it.',
    },
    false,
  ]);
  rmSync(path.join(app.folders.config, 'autostart'));
  expect([await callFrom(window, 'settings.change', { startAtLogin: true }), commandOf(desktop)]).toEqual([
    { ok: true },
    [electronUnderTest(), checkout],
  ]);
});
