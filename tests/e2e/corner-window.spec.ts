import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checkout } from '../../build/scripts/checkout.ts';
import { axeProblems } from './support/axe.ts';
import type { Desktop } from './support/desktop.ts';
import { countingSince, logOnDisk, recordsOnDisk, settingsFile } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* The small window that stands in for a notification, on the real app. A Friday in New York; the break is due at 09:30. */

const justBefore = { start: '2026-03-06T09:29:30', rate: 20 };
const counting = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');
const styled = (style: 'window' | 'both') => ({ ...counting, ...settingsFile({ prompt: { style } }) });

const title = 'Time for a calf break';

/** The corner window, once it is on the screen. */
async function inTheCorner(desktop: Desktop, app: RunningApp): Promise<Page> {
  await expect.poll(() => desktop.screen.windowTitles('unknot'), { timeout: 30_000 }).toEqual([title]);
  return app.window('nudge');
}

const press = (nudge: Page, name: string) => nudge.getByRole('button', { name }).click();

test('it has the buttons of the notification, stands in the corner and leaves the keyboard where it is', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: justBefore, files: styled('window') });
  const other = await desktop.openOtherApp();
  const nudge = await inTheCorner(desktop, app);
  await expect(nudge.getByRole('heading', { name: title })).toBeVisible();
  expect(await nudge.getByRole('button').allTextContents()).toEqual(['Start', 'In 5 min', 'Skip', '×']);
  const height = await nudge
    .getByRole('main')
    .evaluate((card) => Math.ceil((card as HTMLElement).offsetHeight));
  await expect
    .poll(() => desktop.screen.windowBounds(title))
    .toEqual({ x: 904, y: 884 - height, width: 360, height });
  const isOnTop = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.isAlwaysOnTop(),
  );
  expect(isOnTop).toBe(true);
  // Whoever types goes on typing there.
  await desktop.screen.pressKey('space');
  expect(await desktop.screen.activeTitle()).toBe(other);
  await expect(nudge.getByRole('alert')).toHaveText(title);
  expect([desktop.notifications.all(), recordsOnDisk(app.folders)]).toEqual([[], []]);
});

test('Skip is one click, and the window is gone', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files: styled('window') });
  await press(await inTheCorner(desktop, app), 'Skip');
  await app.windowClosed('nudge');
  expect(recordsOnDisk(app.folders)).toEqual(['skipped']);
  expect(logOnDisk(app.folders)).not.toMatch(/failed|handled/u);
});

test('Start opens the player, and a prompt put off comes back', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files: styled('window') });
  await press(await inTheCorner(desktop, app), 'In 5 min');
  await app.windowClosed('nudge');
  await press(await inTheCorner(desktop, app), 'Start');
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
  await app.windowClosed('nudge');
  expect(recordsOnDisk(app.folders)).toEqual(['snoozed', 'done']);
});

test('an answer in the tray takes it away', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files: styled('window') });
  await inTheCorner(desktop, app);
  await desktop.tray.click('Skip');
  await app.windowClosed('nudge');
});

test('no answer in time takes it away', async ({ desktop }) => {
  const app = await desktop.launch({ clock: { ...justBefore, rate: 60 }, files: styled('window') });
  await inTheCorner(desktop, app);
  await app.windowClosed('nudge');
  expect(recordsOnDisk(app.folders)).toEqual(['missed']);
});

test('the keyboard works in it once it has it: Tab, Enter, and Esc for later', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files: styled('window') });
  const first = await inTheCorner(desktop, app);
  const takeKeyboard = () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  await takeKeyboard();
  await desktop.screen.windowInFront(title);
  await desktop.screen.pressKey('Tab', 'Tab');
  await expect(first.getByRole('button', { name: 'In 5 min' })).toBeFocused();
  await desktop.screen.pressKey('Return');
  await app.windowClosed('nudge');
  await inTheCorner(desktop, app);
  await takeKeyboard();
  await desktop.screen.windowInFront(title);
  await desktop.screen.pressKey('Escape');
  await app.windowClosed('nudge');
  expect([recordsOnDisk(app.folders), await desktop.tray.tooltip()]).toEqual([
    ['snoozed'],
    'Waiting for your answer: calf break',
  ]);
});

test('with both, an answer in either takes the other away', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files: styled('both') });
  const first = await desktop.notifications.next(30_000);
  await inTheCorner(desktop, app);
  desktop.notifications.press(first.id, 'snooze');
  await app.windowClosed('nudge');
  const second = await desktop.notifications.next(30_000);
  await press(await inTheCorner(desktop, app), 'Skip');
  await expect.poll(() => desktop.notifications.closed()).toContain(second.id);
  expect(recordsOnDisk(app.folders)).toEqual(['snoozed', 'skipped']);
});

test('where no notification can be shown it comes instead, and the tray offers the same', async ({
  desktop,
}) => {
  await desktop.notifications.behave('absent');
  const app = await desktop.launch({ clock: justBefore, files: counting });
  await inTheCorner(desktop, app);
  expect(logOnDisk(app.folders)).not.toContain('No display method');
  await desktop.tray.click('In 5 min');
  await app.windowClosed('nudge');
  await desktop.notifications.behave('working');
  expect((await desktop.notifications.next(30_000)).summary).toBe(title);
  expect(app.windows()).toEqual([]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in it (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: justBefore, files: styled('window') });
    const nudge = await inTheCorner(desktop, app);
    await nudge.emulateMedia({ colorScheme: scheme });
    expect(await axeProblems(nudge)).toEqual([]);
  });
}

test('with twice the text it grows, and nothing is cut off', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files: styled('window') });
  const nudge = await inTheCorner(desktop, app);
  await nudge.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  const overflow = () =>
    nudge.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return [scrollWidth - innerWidth, scrollHeight - innerHeight];
    });
  await expect.poll(overflow).toEqual([0, 0]);
  await nudge.getByRole('button', { name: 'Skip' }).click({ trial: true });
});

/** A test of an app that has lost the pages of its windows. */
const testWithoutPages = test.extend<{ appFolder: string }>({
  // Playwright reads from the braces what a fixture needs: this one needs nothing.
  // oxlint-disable-next-line no-empty-pattern
  appFolder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-without-pages-'));
    for (const part of ['package.json', 'out/main', 'out/preload', 'out/icons'])
      cpSync(path.join(checkout, part), path.join(folder, part), { recursive: true });
    symlinkSync(path.join(checkout, 'node_modules'), path.join(folder, 'node_modules'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

testWithoutPages(
  'a window that stays blank is no way to show a prompt: the tray has it, and the next one still comes',
  async ({ desktop }) => {
    await desktop.notifications.behave('absent');
    const app = await desktop.launch({ clock: justBefore, files: counting });
    await expect
      .poll(() => logOnDisk(app.folders), { timeout: 30_000 })
      .toContain('No display method could show the prompt. The tray still offers it.');
    await expect.poll(() => app.windows()).toEqual([]);
    await desktop.tray.click('In 5 min');
    await desktop.notifications.behave('working');
    expect((await desktop.notifications.next(30_000)).summary).toBe(title);
  },
);
