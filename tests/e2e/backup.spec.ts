import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { backupText, readBackup } from '../../shared/backup/backup.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import { axeProblems } from './support/axe.ts';
import type { Desktop } from './support/desktop.ts';
import type { Folders } from './support/folders.ts';
import {
  countingSince,
  historyOnDisk,
  logOnDisk,
  noFluidLimit,
  recordsOnDisk,
  settingsOnDisk,
} from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';
import { waitFor } from './support/wait-for.ts';

/* The dialogs are those of the system, and a person types into them. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function openSettings(desktop: Desktop, app: RunningApp) {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Your data' })).toBeVisible();
  return window;
}

const button = (window: Page, name: string) => window.getByRole('button', { name });
const fileIn = ({ home }: Folders, name: string) => path.join(home, name);
const keptIn = ({ data }: Folders) => path.join(data, 'unknot', 'before-restore.json');

async function saveAs(desktop: Desktop, window: Page, file: string): Promise<void> {
  await button(window, 'Save a backup…').click();
  await desktop.answerFileDialog('Save', file);
  await expect(window.getByText(`Saved as ${path.basename(file)}.`, { exact: true })).toBeVisible();
}

async function choose(desktop: Desktop, window: Page, file: string): Promise<void> {
  await button(window, 'Restore a backup…').click();
  await desktop.answerFileDialog('Open', file);
}

async function restore(desktop: Desktop, window: Page, file: string): Promise<void> {
  await choose(desktop, window, file);
  await button(window, 'Replace my data with this backup').click();
  await expect(window.getByText('Restored.')).toBeVisible();
}

/** All that the person has, as it lies on the disk. */
function onDisk(folders: Folders) {
  const health = readFileSync(path.join(folders.config, 'unknot', 'health.json'), 'utf8');
  return { settings: settingsOnDisk(folders), health: JSON.parse(health), history: historyOnDisk(folders) };
}

/** What the window says of it. */
async function inWindow(window: Page) {
  const minutes = await window.getByRole('textbox', { name: 'Minutes between calf breaks' }).inputValue();
  const noLimit = await window.getByRole('textbox', { name: 'My glass, in ml' }).isVisible();
  await window.getByRole('link', { name: 'Today', exact: true }).click();
  const events = await window
    .getByRole('region', { name: 'So far today' })
    .getByRole('listitem')
    .allTextContents();
  const water = await window.getByText(/ml (logged )?today/u).allTextContents();
  await window.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Your data' })).toBeVisible();
  return { minutes, noLimit, events, water };
}

/** All of it in one. */
const everything = async (app: RunningApp, window: Page) => ({
  ...onDisk(app.folders),
  ...(await inWindow(window)),
});

async function liveOn(desktop: Desktop, window: Page): Promise<void> {
  await window.getByText('Active', { exact: true }).click();
  await desktop.tray.click('I just moved');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 20 min');
}

test('what was saved comes back, and Undo brings back what was there, also after a restart', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  const window = await openSettings(desktop, app);
  await window.getByText('Gentle', { exact: true }).click();
  await desktop.tray.click('Log water', 'Log a glass (200 ml)');
  await window.getByText('Include my health answers').click();
  const file = fileIn(app.folders, 'My backup.json');
  await saveAs(desktop, window, file);
  const saved = await everything(app, window);
  expect(saved).toMatchObject({ minutes: '60', noLimit: true, events: [expect.stringContaining('200 ml')] });
  await liveOn(desktop, window);
  const lived = await everything(app, window);
  expect(lived.history.length).toBe(2);
  await restore(desktop, window, file);
  expect(await everything(app, window)).toEqual(saved);
  expect(await desktop.tray.tooltip()).toMatch(/^Next: calf break in (59|60) min$/u);
  await button(window, 'Undo').click();
  await expect(window.getByText('Undone.')).toBeVisible();
  expect(await everything(app, window)).toEqual(lived);
  await app.end();
  const again = await desktop.launch({ clock: { ...morning, start: '2026-03-06T09:02:00' } });
  const later = await openSettings(desktop, again);
  await button(later, 'Undo').click();
  await expect(later.getByText('Undone.')).toBeVisible();
  expect(await everything(again, later)).toEqual(saved);
  await button(later, 'Delete my health answers').click();
  await button(later, 'Delete my answers').click();
  await expect(later.getByText('Your health answers are deleted.')).toBeVisible();
  await restore(desktop, later, file);
  expect(await everything(again, later)).toEqual(saved);
});

test('health answers are in a backup only when that is ticked, and in no log; nobody else can read the files', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  const window = await openSettings(desktop, app);
  const [without, withHealth] = [fileIn(app.folders, 'without.json'), fileIn(app.folders, 'with.json')];
  await saveAs(desktop, window, without);
  await window.getByText('Include my health answers').click();
  await saveAs(desktop, window, withHealth);
  await restore(desktop, window, without);
  const kept = keptIn(app.folders);
  const files = [without, withHealth, kept].map((file) => readFileSync(file, 'utf8').includes('"fluids"'));
  expect(files).toEqual([false, true, true]);
  expect([without, withHealth, kept].map((file) => statSync(file).mode & 0o777)).toEqual([
    0o600, 0o600, 0o600,
  ]);
  expect(logOnDisk(app.folders)).not.toContain('fluids');
  const health = noFluidLimit['config/unknot/health.json'] ?? '';
  expect(onDisk(app.folders).health).toEqual(JSON.parse(health));
});

const event = (sequence: number) =>
  `{"version":2,"sequence":${sequence},"at":"2026-03-05T09:0${sequence}:00-05:00","record":{"what":"moved","kinds":[]}}`;
const backup = backupText({
  at: '2026-03-05T17:00:00-05:00',
  app: '0.1.0',
  settings: defaultSettings,
  health: null,
  history: new Map([['2026-03', [event(1), event(2), event(3)]]]),
});

for (const [what, text, words] of [
  ['damaged in one entry', backup.replace('"sequence":2', '"sequence":-2'), 'Entry 2 of the history in this'],
  ['cut off', backup.slice(0, -100), 'This backup is damaged or not complete.'],
  ['from a newer app', backup.replace('"unknotBackup": 1', '"unknotBackup": 2'), 'A newer version of Unknot'],
  ['of another program', '{"bookmarks":[]}', 'This file is not a backup of Unknot.'],
  ['no text', '\x89PNG\r\n\x1a\n\u0000', 'This file is not a backup of Unknot.'],
] as const) {
  test(`a file that is ${what} is refused in words, and nothing is changed`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning, files: noFluidLimit });
    const window = await openSettings(desktop, app);
    await window.getByText('Gentle', { exact: true }).click();
    await desktop.tray.click('I just moved');
    await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved']);
    const before = await everything(app, window);
    const file = fileIn(app.folders, 'chosen.json');
    writeFileSync(file, text, 'latin1');
    await choose(desktop, window, file);
    await expect(window.getByText(words)).toBeVisible();
    await expect(button(window, 'Replace my data with this backup')).toBeHidden();
    expect(await everything(app, window)).toEqual(before);
    expect(existsSync(keptIn(app.folders))).toBe(false);
  });
}

test('killed as by a power cut while it restores, the app has whole files, and Undo brings back all that was there', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  const window = await openSettings(desktop, app);
  await window.getByText('Gentle', { exact: true }).click();
  await desktop.tray.click('I just moved');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved']);
  const before = await everything(app, window);
  const file = fileIn(app.folders, 'chosen.json');
  writeFileSync(file, backup);
  await choose(desktop, window, file);
  const replace = button(window, 'Replace my data with this backup');
  await expect(replace).toBeVisible();
  // Main may be gone before the click has been reported.
  replace.click().catch(() => undefined);
  await waitFor('what stood to be kept', () => existsSync(keptIn(app.folders)));
  await app.kill();
  expect(readBackup(readFileSync(keptIn(app.folders), 'utf8'))).toMatchObject({
    is: 'backup',
    parts: { settings: before.settings, health: before.health },
    preview: { events: 1 },
  });
  const again = await desktop.launch({ clock: { ...morning, start: '2026-03-06T09:01:00' } });
  const later = await openSettings(desktop, again);
  expect([1, 3]).toContain(historyOnDisk(again.folders).length);
  await button(later, 'Undo').click();
  await expect(later.getByText('Undone.')).toBeVisible();
  expect(await everything(again, later)).toEqual(before);
  expect(readdirSync(path.join(again.folders.data, 'unknot')).toSorted()).toEqual([
    'before-restore.json',
    'history',
  ]);
});

test('reminders go on while a dialog is open, and who thinks better of it has changed nothing', async ({
  desktop,
}) => {
  const counting = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:29:00', rate: 5 },
    files: { ...noFluidLimit, ...counting },
  });
  const window = await openSettings(desktop, app);
  await button(window, 'Save a backup…').click();
  await desktop.answerFileDialog('Save', null);
  await button(window, 'Restore a backup…').click();
  await desktop.notifications.next(30_000);
  await desktop.answerFileDialog('Open', null);
  await expect(button(window, 'Restore a backup…')).toBeVisible();
  await expect(window.getByText('Saved as')).toBeHidden();
  expect(existsSync(keptIn(app.folders))).toBe(false);
});

test('a backup can be looked into and left with the keyboard alone', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit });
  writeFileSync(fileIn(app.folders, 'chosen.json'), backup);
  const window = await openSettings(desktop, app);
  await window.getByRole('checkbox', { name: 'Include my health answers' }).focus();
  await window.keyboard.press('Space');
  await expect(window.getByRole('checkbox', { name: 'Include my health answers' })).toBeChecked();
  await window.keyboard.press('Tab');
  await expect(button(window, 'Save a backup…')).toBeFocused();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await desktop.answerFileDialog('Open', fileIn(app.folders, 'chosen.json'));
  const content = window.getByRole('group', { name: 'What is in this backup' });
  await expect(content.getByRole('heading')).toBeFocused();
  await expect(content.getByText('March 5, 2026').first()).toBeVisible();
  await window.keyboard.press('Tab');
  await window.keyboard.press('Tab');
  await window.keyboard.press('Enter');
  await expect(content).toBeHidden();
  await expect(button(window, 'Restore a backup…')).toBeFocused();
});

test('what is in a backup fits into the smallest window at twice the text size, and axe finds nothing wrong', async ({
  desktop,
}) => {
  const history = { 'data/unknot/history/2026-03.ndjson': `${event(1)}\n` };
  const app = await desktop.launch({ clock: morning, files: { ...noFluidLimit, ...history } });
  const file = fileIn(app.folders, 'chosen.json');
  writeFileSync(file, backup);
  const window = await openSettings(desktop, app);
  await restore(desktop, window, file);
  await choose(desktop, window, file);
  await expect(button(window, 'Replace my data with this backup')).toBeVisible();
  expect(await axeProblems(window)).toEqual([]);
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows();
    main?.setSize(480, 400);
    main?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => window.evaluate(() => globalThis.innerWidth)).toBeLessThanOrEqual(240);
  const beyond = () =>
    window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond).toBeLessThanOrEqual(0);
});
