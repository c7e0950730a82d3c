import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOf } from '../../../../../shared/history/line.ts';
import { failNext, watchDisk } from '../disk-faults.ts';
import { danced, joined, newStore, permissions, skipped } from './store.ts';

/* Months, lines, order and permissions. Damage, refusals and replacement have files of their own. */

const nothing = { events: [], lines: [], setAside: null, unreadable: 0, isUnread: false };
const refused = { ...nothing, unreadable: 1, isUnread: true };

test('events are one line each, by month of the person’s own calendar', () => {
  const store = newStore();
  store.history.append(skipped(1, '2026-02-28T23:59:59-05:00'));
  store.history.append(skipped(2, '2026-03-01T00:00:00-05:00'));
  expect([readdirSync(store.folder), store.text()]).toEqual([
    ['2026-02.ndjson', '2026-03.ndjson'],
    '{"version":2,"sequence":2,"at":"2026-03-01T00:00:00-05:00","record":{"what":"skipped","kinds":["move"]}}\n',
  ]);
});

test('a month is read as it was written', () => {
  const store = newStore();
  const events = [skipped(1), skipped(2), skipped(3)];
  for (const event of events) store.history.append(event);
  expect(store.reopened().history.read('2026-03')).toEqual({
    events,
    lines: events.map(lineOf),
    setAside: null,
    unreadable: 0,
    isUnread: false,
  });
});

test('a month without events has no file, no stamp and nothing to read', () => {
  const { history, folder } = newStore();
  expect([history.read('2026-03'), history.stamp('2026-03'), history.months()]).toEqual([nothing, null, []]);
  expect([history.lastSequence(), existsSync(folder)]).toEqual([0, false]);
});

test('the months are those that there is a file for, oldest first; other names mean nothing', () => {
  const store = newStore();
  for (const name of ['2026-10', '2026-02', '2025-12']) store.write('', `${name}.ndjson`);
  for (const name of ['2026-13.ndjson', '2026-03.ndjson~', '2026-3.ndjson', 'x2026-03.ndjson', 'notes.txt'])
    store.write('mine', name);
  expect(store.history.months()).toEqual(['2025-12', '2026-02', '2026-10']);
});

test('the number keeps the order when the clock is set back; events without one come first, as they stand', () => {
  const store = newStore();
  const old = (at: string) => `{"version":1,"at":"${at}","record":{"what":"resumed"}}`;
  const early = skipped(8, '2026-03-06T08:00:00-05:00');
  const late = skipped(7, '2026-03-06T11:00:00-05:00');
  const lines = [
    lineOf(early),
    old('2026-03-09T10:00:00-05:00'),
    lineOf(late),
    old('2026-03-02T10:00:00-05:00'),
  ];
  store.write(joined(...lines));
  const { events, lines: read } = store.history.read('2026-03');
  expect(events.map(({ sequence, at }) => [sequence, at])).toEqual([
    [0, '2026-03-09T10:00:00-05:00'],
    [0, '2026-03-02T10:00:00-05:00'],
    [7, '2026-03-06T11:00:00-05:00'],
    [8, '2026-03-06T08:00:00-05:00'],
  ]);
  expect(read).toEqual(lines);
});

test('a line that was written again after a refused flush counts once', () => {
  const store = newStore();
  const text = joined(lineOf(skipped(1)), danced(2), lineOf(skipped(1)), danced(2), lineOf(skipped(3)));
  store.write(text);
  const { events, lines } = store.history.read('2026-03');
  expect([events, lines]).toEqual([
    [skipped(1), skipped(3)],
    [lineOf(skipped(1)), danced(2), lineOf(skipped(3))],
  ]);
  expect(store.text()).toBe(text);
});

test('a line counts once also where an editor has ended one of the two by a carriage return', () => {
  const store = newStore();
  store.write(joined(lineOf(skipped(1)), `${lineOf(skipped(1))}\r`));
  expect(store.history.read('2026-03').events).toEqual([skipped(1)]);
});

test('two different events of one number both count: somebody may have put two computers’ months together', () => {
  const store = newStore();
  const other = skipped(1, '2026-03-06T13:00:00-05:00');
  store.write(joined(lineOf(skipped(1)), lineOf(other)));
  expect(store.history.read('2026-03').events).toEqual([skipped(1), other]);
});

test('two events of version 1 that are alike both count', () => {
  const store = newStore();
  const line = '{"version":1,"at":"2026-03-06T12:00:00-05:00","record":{"what":"water","kinds":[],"ml":200}}';
  store.write(joined(line, line));
  expect([store.history.read('2026-03').events.length, store.history.read('2026-03').lines]).toEqual([
    2,
    [line, line],
  ]);
});

test('a line of a kind that this version does not know is passed through and stays', () => {
  const store = newStore();
  store.write(joined(danced(1), lineOf(skipped(2))));
  expect(store.history.read('2026-03')).toEqual({
    events: [skipped(2)],
    lines: [danced(1), lineOf(skipped(2))],
    setAside: null,
    unreadable: 0,
    isUnread: false,
  });
  expect(store.text()).toBe(joined(danced(1), lineOf(skipped(2))));
});

test('the stamp differs as soon as the file does, and not before', () => {
  const store = newStore();
  store.history.append(skipped(1));
  const first = store.history.stamp('2026-03');
  store.history.read('2026-03');
  expect([first, store.reopened().history.stamp('2026-03')]).toEqual([expect.any(String), first]);
  store.history.append(skipped(2));
  const second = store.history.stamp('2026-03');
  // As many bytes as before, in a new file.
  const text = store.text();
  rmSync(store.file());
  store.write(text.replace('skipped', 'dropped'));
  expect(new Set([first, second, store.history.stamp('2026-03')]).size).toBe(3);
});

test('only this person can read folder and files, also those of a version that was careless', () => {
  const store = newStore();
  store.history.append(skipped(1));
  expect([permissions(store.folder), permissions(store.file())]).toEqual(['700', '600']);
  chmodSync(store.folder, 0o755);
  chmodSync(store.file(), 0o644);
  store.reopened().history.append(skipped(2));
  expect([permissions(store.folder), permissions(store.file())]).toEqual(['700', '600']);
});

test('a folder that cannot be made private is used all the same', () => {
  const store = newStore();
  store.history.append(skipped(1));
  chmodSync(store.file(), 0o644);
  const again = store.reopened();
  failNext('chmodSync', 'EACCES');
  again.history.append(skipped(2));
  expect([again.history.read('2026-03').events, again.log.lines]).toEqual([
    [skipped(1), skipped(2)],
    ['error history cannot be kept private.'],
  ]);
});

test('an event is flushed, and with the first one of a month the names of its file and its folder', () => {
  const store = newStore();
  const done = watchDisk(store.data);
  store.history.append(skipped(1));
  store.history.append(skipped(2));
  expect(done).toEqual([
    'flush history/2026-03.ndjson',
    'flush history',
    'flush .',
    'flush history/2026-03.ndjson',
  ]);
});

test('a file in the place of the folder is told, and when it is gone the folder is made', () => {
  const store = newStore();
  writeFileSync(store.folder, 'in the way');
  expect(() => store.history.append(skipped(1))).toThrow(/EEXIST|ENOTDIR/u);
  expect([store.history.read('2026-03'), store.history.months()]).toEqual([refused, null]);
  rmSync(store.folder);
  store.history.append(skipped(1));
  expect(store.history.read('2026-03').events).toEqual([skipped(1)]);
});

test('a folder that is removed while the app runs is made anew', () => {
  const store = newStore();
  store.history.append(skipped(1));
  rmSync(store.folder, { recursive: true });
  expect(store.history.read('2026-03')).toEqual(nothing);
  store.history.append(skipped(2));
  expect(store.history.read('2026-03').events).toEqual([skipped(2)]);
});

test('a folder that is replaced by a file while the app runs is told, and works again later', () => {
  const store = newStore();
  store.history.append(skipped(1));
  rmSync(store.folder, { recursive: true });
  writeFileSync(store.folder, 'in the way');
  expect(() => store.history.append(skipped(2))).toThrow(/EEXIST|ENOTDIR/u);
  rmSync(store.folder);
  store.history.append(skipped(2));
  expect(store.history.read('2026-03').events).toEqual([skipped(2)]);
});

test('a file that the disk refuses is logged once, and counts as empty and as one that cannot be read', () => {
  const store = newStore();
  mkdirSync(store.file(), { recursive: true });
  expect([store.history.read('2026-03'), store.history.read('2026-03')]).toEqual([refused, refused]);
  expect([store.history.lastSequence(), store.log.lines]).toEqual([
    null,
    ['error 2026-03.ndjson cannot be read.'],
  ]);
});
