import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { HistoryRecord } from '../../shared/history/events.ts';
import { lineOf } from '../../shared/history/line.ts';
import type { Desktop } from './support/desktop.ts';
import type { Folders } from './support/folders.ts';
import { historyOnDisk, noFluidLimit } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const notWritten =
  'Unknot could not write history. It keeps the change in memory and tries again with the next change. Is the disk full?';

const dataFolder = ({ data }: Folders) => path.join(data, 'unknot');
const historyOf = (folders: Folders) => path.join(dataFolder(folders), 'history');
const march = (folders: Folders) => path.join(historyOf(folders), '2026-03.ndjson');

/** Number and kind of all events on the disk, as they stand in their files. */
function onDisk(folders: Folders): string[] {
  return historyOnDisk(folders).map(({ sequence, record }) => `${sequence} ${record.what}`);
}

/** What the window lists of the day, the newest first. */
const listed = (window: Page) =>
  window
    .getByRole('region', { name: 'So far today' })
    .getByRole('listitem')
    .filter({ has: window.getByRole('time') });
const logGlass = (window: Page) => window.getByRole('button', { name: 'Log a glass (200 ml)' }).click();

/** The app with its window open and one glass on the disk. */
async function withOneGlass(desktop: Desktop) {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit, args: ['--open', 'today'] });
  const window = await app.window('main');
  await logGlass(window);
  await expect(listed(window)).toHaveCount(1);
  expect(onDisk(app.folders)).toEqual(['1 water']);
  return { folders: app.folders, window };
}

test('on a full disk the glass is told and kept, and written in order as soon as there is room', async ({
  desktop,
}) => {
  const { folders, window } = await withOneGlass(desktop);
  const file = march(folders);
  renameSync(file, `${file}.elsewhere`);
  symlinkSync('/dev/full', file);
  await logGlass(window);
  await expect(window.getByText(notWritten)).toBeVisible();
  await expect(window.getByRole('meter', { name: 'Water' })).toHaveAttribute('aria-valuenow', '400');
  await expect(listed(window)).toHaveCount(2);
  await logGlass(window);
  await expect(listed(window)).toHaveCount(3);
  rmSync(file);
  renameSync(`${file}.elsewhere`, file);
  expect(onDisk(folders)).toEqual(['1 water']);
  await desktop.tray.click('I just moved');
  await expect(listed(window)).toHaveCount(4);
  await expect(window.getByText(notWritten)).toBeHidden();
  expect(onDisk(folders)).toEqual(['1 water', '2 water', '3 water', '4 moved']);
});

test('a history folder that is removed is made again, for this person alone, and the day stays in the window', async ({
  desktop,
}) => {
  const { folders, window } = await withOneGlass(desktop);
  rmSync(historyOf(folders), { recursive: true });
  await logGlass(window);
  await expect(listed(window)).toHaveCount(2);
  expect(onDisk(folders)).toEqual(['2 water']);
  const modes = [historyOf(folders), march(folders)].map((name) => statSync(name).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600]);
});

test('with a file in the place of the history folder the glass is told and kept, and written later', async ({
  desktop,
}) => {
  const { folders, window } = await withOneGlass(desktop);
  const folder = historyOf(folders);
  renameSync(folder, `${folder}.elsewhere`);
  writeFileSync(folder, 'not a folder');
  await logGlass(window);
  await expect(window.getByText(notWritten)).toBeVisible();
  await expect(listed(window)).toHaveCount(2);
  rmSync(folder);
  renameSync(`${folder}.elsewhere`, folder);
  await desktop.tray.click('I just moved');
  await expect(listed(window)).toHaveCount(3);
  await expect(window.getByText(notWritten)).toBeHidden();
  expect(onDisk(folders)).toEqual(['1 water', '2 water', '3 moved']);
});

function line(sequence: number, time: string, record: HistoryRecord): string {
  return lineOf({ version: 2, sequence, at: `2026-03-06T${time}:00-05:00`, record });
}

const glass: HistoryRecord = { what: 'water', kinds: [], ml: 200 };
const moved: HistoryRecord = { what: 'moved', kinds: [] };
const newer =
  '{"version":2,"sequence":3,"at":"2026-03-06T08:30:00-05:00","record":{"what":"stairs","floors":4}}';
const bad = '{"version":2,"sequence":2,"at":"2026-03-06T08:10:00-05:00","record":{"what":"wa';
const torn = '{"version":2,"sequence":5,"at":"2026-03-06T08:50:00-05:00","record":{"wh';
const good = [line(1, '08:00', glass), newer, line(4, '08:40', moved)];

test('of a damaged history all good lines are there, the others are kept beside, and that is told once', async ({
  desktop,
}) => {
  const [first = '', ...others] = good;
  mkdirSync(historyOf(desktop.folders), { recursive: true });
  writeFileSync(march(desktop.folders), [first, bad, ...others, torn].join('\n'));
  const app = await desktop.launch({ clock: morning, args: ['--open', 'today'] });
  const window = await app.window('main');
  await expect(listed(window)).toHaveText([/^8:40 AM/u, /^8:00 AM/u]);
  const beside = readdirSync(dataFolder(app.folders)).filter((name) => name.includes('.bad-'));
  expect(beside).toEqual([expect.stringMatching(/^history-2026-03\.ndjson\.bad-2026-03-06T14-00-\d\d$/u)]);
  const notice = `2 entries of your history of 2026-03 could not be read. They were kept as ${beside[0]}, and all other entries are here.`;
  await expect(window.getByText(notice)).toBeVisible();
  expect(readFileSync(path.join(dataFolder(app.folders), beside[0] ?? ''), 'utf8')).toBe(`${bad}\n${torn}\n`);
  expect(readFileSync(march(app.folders), 'utf8')).toBe(`${good.join('\n')}\n`);

  await app.end();
  const again = await desktop.launch({ clock: morning, args: ['--open', 'today'] });
  const secondWindow = await again.window('main');
  await expect(listed(secondWindow)).toHaveCount(2);
  await expect(secondWindow.getByText('could not be read')).toBeHidden();
  await desktop.tray.click('I just moved');
  await expect(listed(secondWindow)).toHaveCount(3);
  const lines = readFileSync(march(app.folders), 'utf8').split('\n');
  expect([lines.slice(0, good.length), lines.length]).toEqual([good, good.length + 2]);
  expect(JSON.parse(lines[good.length] ?? '')).toMatchObject({ sequence: 5, record: moved });
});

test('the settings page sums the history up by years, or says that there is none', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning, files: noFluidLimit, args: ['--open', 'settings'] });
  const window = await app.window('main');
  await expect(window.getByText('Nothing has been recorded yet.')).toBeVisible();
  await window.close();
  await desktop.tray.click('I just moved');
  await expect.poll(() => onDisk(app.folders)).toEqual(['1 moved']);
  const older = line(1, '08:00', glass).replace('2026-03-06', '2024-05-06');
  writeFileSync(path.join(historyOf(app.folders), '2024-05.ndjson'), `${older}\n`);
  await desktop.tray.click('Settings');
  const table = (await app.window('main')).getByRole('table', { name: 'Your history, year by year' });
  await expect(table.getByRole('row')).toHaveText([
    'YearDaysBreaksOwn breaksWaterEntries',
    '20261010 L1',
    '20241000.2 L1',
  ]);
});
