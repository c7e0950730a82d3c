import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { defaultSettings } from '../../shared/settings/schema.ts';
import { callFrom, mainViewOf } from './support/call.ts';
import type { Desktop } from './support/desktop.ts';
import { noFluidLimit, recordsOnDisk, settingsFile, settingsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

/** Opens the window at Settings, which Playwright does not keep from the theme of the app. */
async function settingsWindow(desktop: Desktop, app: RunningApp) {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await window.emulateMedia({ colorScheme: null });
  return window;
}

const isDark = (window: Page) => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

test('the theme changes open windows at once, and holds after a restart', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await settingsWindow(desktop, app);
  const words = () => window.evaluate(() => getComputedStyle(document.body).color);
  await callFrom(window, 'settings.change', { look: { theme: 'light' } });
  await expect.poll(() => isDark(window)).toBe(false);
  const light = await words();
  await callFrom(window, 'settings.change', { look: { theme: 'dark' } });
  await expect.poll(() => isDark(window)).toBe(true);
  expect(await words()).not.toBe(light);
  await app.end();
  const later = await desktop.launch({ clock: morning });
  expect(await isDark(await settingsWindow(desktop, later))).toBe(true);
});

test('a language without messages leaves the words as they are', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: settingsFile({ look: { language: 'tlh' } }) });
  const window = await settingsWindow(desktop, app);
  await callFrom(window, 'settings.change', { look: { language: 'xx-YY' } });
  const { language, reason } = await mainViewOf(window);
  expect([language, reason]).toEqual(['en', 'Next: calf break in 30 min']);
});

test('a reset puts every setting to its default and holds at once, and its undo brings all back', async ({
  desktop,
}) => {
  const changes = {
    reminders: { move: { everyMinutes: 45 }, stretch: { enabled: false } },
    look: { theme: 'dark' },
    sound: { volume: 0.1 },
    startAtLogin: true,
    shortcuts: { pause: 'Ctrl+Alt+P' },
  };
  const app = await desktop.launch({ clock: morning, files: { ...settingsFile(changes), ...noFluidLimit } });
  const entry = path.join(app.folders.config, 'autostart', 'unknot.desktop');
  const health = path.join(app.folders.config, 'unknot', 'health.json');
  await desktop.tray.click('Log water', '330 ml');
  const window = await settingsWindow(desktop, app);
  const before = (await mainViewOf(window)).settings;
  const answers = readFileSync(health, 'utf8');

  expect(await callFrom(window, 'settings.reset', undefined)).toEqual({ accepted: true });
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
  await expect.poll(() => isDark(window)).toBe(false);
  expect([settingsOnDisk(app.folders), existsSync(entry)]).toEqual([defaultSettings, false]);
  expect([recordsOnDisk(app.folders), readFileSync(health, 'utf8')]).toEqual([['water'], answers]);

  expect(await callFrom(window, 'settings.undoReset', undefined)).toEqual({ accepted: true });
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
  await expect.poll(() => isDark(window)).toBe(true);
  expect([settingsOnDisk(app.folders), existsSync(entry)]).toEqual([before, true]);
  await desktop.screen.pressKey('ctrl+alt+p');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Paused until 10:00');
});
