import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { historyFile } from '../../../electron/main/adapters/history-file.ts';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import { FakeLog } from '../fakes.ts';
import { temporaryFolder } from './temporary-folder.ts';

const skipped = (at: string): HistoryEvent => ({
  version: 1,
  at,
  record: { what: 'skipped', kinds: ['move'] },
});
const noon = '2026-03-06T12:00:00-05:00';
const day = [Date.parse(noon), 'America/New_York'] as const;

function open() {
  const folder = path.join(temporaryFolder(), 'history');
  const log = new FakeLog();
  return { folder, log, file: path.join(folder, '2026-03.ndjson'), history: historyFile(folder, log) };
}

test('events are one line each, by month of the person’s own calendar', () => {
  const { folder, history } = open();
  history.append(skipped('2026-02-28T23:59:59-05:00'));
  history.append(skipped('2026-03-01T00:00:00-05:00'));
  expect([readdirSync(folder), readFileSync(path.join(folder, '2026-03.ndjson'), 'utf8')]).toEqual([
    ['2026-02.ndjson', '2026-03.ndjson'],
    '{"version":1,"at":"2026-03-01T00:00:00-05:00","record":{"what":"skipped","kinds":["move"]}}\n',
  ]);
});

test('the events of a day are those of the person’s own day', () => {
  const { history } = open();
  const [yesterday, early, late] = ['2026-03-05T23:59:00-05:00', '2026-03-06T00:01:00-05:00', noon].map(
    skipped,
  );
  for (const event of [yesterday, early, late]) if (event) history.append(event);
  expect(history.eventsOfDay(...day)).toEqual([early, late]);
});

test('a line torn by a crash is passed over, stays, and the next event stands on a line of its own', () => {
  const { file, history, log } = open();
  history.append(skipped(noon));
  appendFileSync(file, '{"version":1,"at":"2026-03-06T12:');
  history.append(skipped(noon));
  const lines = readFileSync(file, 'utf8').split('\n');
  expect([lines.length, lines[1], history.eventsOfDay(...day), log.lines]).toEqual([
    4,
    '{"version":1,"at":"2026-03-06T12:',
    [skipped(noon), skipped(noon)],
    ['warn 2026-03.ndjson: 1 of 3 lines cannot be read.'],
  ]);
});

test('a line of a kind that this version does not know is passed over and kept', () => {
  const { folder, file, history } = open();
  mkdirSync(folder);
  const unknown = `{"version":1,"at":"${noon}","record":{"what":"danced"}}\n`;
  writeFileSync(file, unknown);
  expect([history.eventsOfDay(...day), readFileSync(file, 'utf8')]).toEqual([[], unknown]);
});

test('a disk that refuses is told, and leaves nothing behind', () => {
  const { folder, history } = open();
  writeFileSync(folder, 'in the way');
  expect(() => history.append(skipped(noon))).toThrow(/EEXIST|ENOTDIR/u);
});

test('a month without events has no file', () => {
  const { folder, history } = open();
  expect([history.eventsOfDay(...day), existsSync(folder)]).toEqual([[], false]);
});

test('a file that the disk refuses is logged, and counts as empty', () => {
  const { file, history, log } = open();
  mkdirSync(file, { recursive: true });
  expect(history.eventsOfDay(...day)).toEqual([]);
  expect(log.lines.join()).toContain('2026-03.ndjson cannot be read.');
});
