import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lineOf } from '../../../../../shared/history/line.ts';
import { failNext, watchDisk } from '../disk-faults.ts';
import { danced, joined, newStore, permissions, skipped } from './store.ts';

/* Bad lines are taken out of a month's file and kept beside the folder; the good ones stand as they did. */

const [first, second] = [lineOf(skipped(1)), lineOf(skipped(2))];

test('a bad line is taken out, counted and kept; all others stand byte for byte', () => {
  const store = newStore();
  const carriage = `${second}\r`;
  store.write(joined(first, '{"version":2,"sequ', danced(5), 'not even JSON', carriage));
  expect(store.history.read('2026-03')).toEqual({
    events: [skipped(1), skipped(2)],
    lines: [first, danced(5), carriage],
    setAside: { lines: 2, keptAs: store.keptFile() },
    unreadable: 0,
    isUnread: false,
  });
  expect([store.text(), store.beside()]).toEqual([joined(first, danced(5), carriage), [store.keptFile()]]);
  expect(store.textBeside(store.keptFile())).toBe('{"version":2,"sequ\nnot even JSON\n');
  expect(store.log.lines).toEqual([
    `warn 2026-03.ndjson: 2 of 5 lines cannot be read. They are kept in ${store.keptFile()}.`,
  ]);
});

test('what is mended needs no mending again', () => {
  const store = newStore();
  store.write(joined(first, 'bad'));
  store.history.read('2026-03');
  const again = { events: [skipped(1)], lines: [first], setAside: null, unreadable: 0, isUnread: false };
  expect([store.history.read('2026-03'), store.reopened().history.read('2026-03')]).toEqual([again, again]);
  expect(store.beside()).toEqual([store.keptFile()]);
});

test('only this person can read the mended file and the kept lines, and nothing else is left', () => {
  const store = newStore();
  store.write(joined('bad', first));
  store.history.read('2026-03');
  expect([permissions(store.file()), permissions(path.join(store.data, store.keptFile()))]).toEqual([
    '600',
    '600',
  ]);
  expect(readdirSync(store.folder)).toEqual(['2026-03.ndjson']);
});

test('bytes that are no text are kept as they are', () => {
  const store = newStore();
  const bytes = Buffer.from([0xff, 0x00, 0x80, 0x0d]);
  store.write(Buffer.concat([Buffer.from(`${first}\n`), bytes, Buffer.from(`\n${second}\n`)]));
  expect(store.history.read('2026-03').setAside).toEqual({ lines: 1, keptAs: store.keptFile() });
  expect(readFileSync(path.join(store.data, store.keptFile()))).toEqual(
    Buffer.concat([bytes, Buffer.from('\n')]),
  );
});

test('one wrong byte inside a text makes a bad line, and is not made into another letter', () => {
  const store = newStore();
  const line = Buffer.from(danced(1).replace('steps', 'étapes'));
  const torn = Buffer.from(line.filter((byte) => byte !== 0xc3));
  store.write(Buffer.concat([line, Buffer.from('\n'), torn, Buffer.from('\n')]));
  const { lines, setAside } = store.history.read('2026-03');
  expect([lines, setAside?.lines]).toEqual([[line.toString()], 1]);
  expect(readFileSync(path.join(store.data, store.keptFile()))).toEqual(
    Buffer.concat([torn, Buffer.from('\n')]),
  );
});

test('a hole of many bytes is one bad line', () => {
  const store = newStore();
  const hole = Buffer.alloc(3 * 1024 * 1024);
  store.write(Buffer.concat([Buffer.from(`${first}\n`), hole, Buffer.from(`\n${second}\n`)]));
  const { lines, setAside } = store.history.read('2026-03');
  expect([lines, setAside?.lines]).toEqual([[first, second], 1]);
});

test.each([
  [1024 * 1024 - 1, 2],
  [1024 * 1024, 2],
  [1024 * 1024 + 1, 1],
])('a line of %i bytes beside a short one: %i of them are good', (length, good) => {
  const store = newStore();
  const long = danced(1).replace('danced', 'danced'.padEnd(length - danced(1).length + 'danced'.length, 'x'));
  store.write(joined(long, second));
  expect([long.length, store.history.read('2026-03').lines.length]).toEqual([length, good]);
});

test('a line that is longer than any event is bad, whatever it says', () => {
  const store = newStore();
  const long = danced(1).replace('danced', 'x'.repeat(1024 * 1024));
  store.write(joined(long, second));
  const { lines, setAside } = store.history.read('2026-03');
  expect([lines, setAside?.lines, store.textBeside(store.keptFile())]).toEqual([[second], 1, `${long}\n`]);
});

test('bad lines are flushed where they are kept before the month is written without them, and that before it takes its place', () => {
  const store = newStore();
  store.write(joined('bad', first));
  const done = watchDisk(store.data);
  store.history.read('2026-03');
  expect(done).toEqual([
    `flush ${store.keptFile()}`,
    'flush .',
    'flush history/2026-03.ndjson.new',
    'rename history/2026-03.ndjson.new to history/2026-03.ndjson',
    'flush history',
  ]);
});

test('empty lines are neither good nor bad', () => {
  const store = newStore();
  store.write(`\n${first}\n\n\n${second}\n`);
  expect(store.history.read('2026-03')).toEqual({
    events: [skipped(1), skipped(2)],
    lines: [first, second],
    setAside: null,
    unreadable: 0,
    isUnread: false,
  });
});

test('a last line that only lacks its line break is whole, and gets one', () => {
  const store = newStore();
  store.write(`${first}\n${second}`);
  expect(store.history.read('2026-03')).toEqual({
    events: [skipped(1), skipped(2)],
    lines: [first, second],
    setAside: null,
    unreadable: 0,
    isUnread: false,
  });
  expect([store.text(), store.beside()]).toEqual([joined(first, second), []]);
});

test('a line torn by a crash is closed, the next event stands on a line of its own, and the torn one is kept', () => {
  const store = newStore();
  const torn = second.slice(0, 40);
  store.write(`${first}\n${torn}`);
  store.history.append(skipped(3));
  expect(store.text()).toBe(joined(first, torn, lineOf(skipped(3))));
  expect(store.history.read('2026-03')).toEqual({
    events: [skipped(1), skipped(3)],
    lines: [first, lineOf(skipped(3))],
    setAside: { lines: 1, keptAs: store.keptFile() },
    unreadable: 0,
    isUnread: false,
  });
  expect(store.textBeside(store.keptFile())).toBe(`${torn}\n`);
});

test('an event after a last line without its break stands on a line of its own', () => {
  const store = newStore();
  store.write(first);
  store.history.append(skipped(2));
  expect(store.text()).toBe(joined(first, second));
});

test('a kept file is never overwritten', () => {
  const store = newStore();
  writeFileSync(path.join(store.data, store.keptFile()), 'of another time');
  writeFileSync(path.join(store.data, store.keptFile(2)), 'of yet another');
  store.write(joined('bad', first));
  expect(store.history.read('2026-03').setAside).toEqual({ lines: 1, keptAs: store.keptFile(3) });
  expect([undefined, 2, 3].map((number) => store.textBeside(store.keptFile(number)))).toEqual([
    'of another time',
    'of yet another',
    'bad\n',
  ]);
});

test('a kept file of another time outlives a disk that refuses the next one', () => {
  const store = newStore();
  writeFileSync(path.join(store.data, store.keptFile()), 'of another time');
  store.write(joined('bad', first));
  for (const after of [0, 1, 2]) {
    const fault = failNext('openSync', 'EIO', { after });
    store.history.read('2026-03');
    fault.lift();
  }
  expect(store.textBeside(store.keptFile())).toBe('of another time');
});

test('a disk that does not let the month be mended is logged once, and loses nothing', () => {
  const store = newStore();
  const text = joined('bad', first, 'worse');
  store.write(text);
  const read = { events: [skipped(1)], lines: [first], setAside: null, unreadable: 2, isUnread: false };
  const full = failNext('writeFileSync', 'ENOSPC', { times: Infinity });
  expect([store.history.read('2026-03'), store.history.read('2026-03')]).toEqual([read, read]);
  expect([store.text(), store.beside(), store.log.lines]).toEqual([
    text,
    [],
    ['error 2026-03.ndjson is damaged and cannot be mended.'],
  ]);
  full.lift();
  expect(store.history.read('2026-03').setAside).toEqual({ lines: 2, keptAs: store.keptFile() });
});

test('what a mending that broke off left behind is removed with the next start', () => {
  const store = newStore();
  store.write(joined(first));
  store.write('half of a mon', '2026-03.ndjson.new');
  store.write('mine', 'notes.new');
  store.history.read('2026-03');
  expect(readdirSync(store.folder).toSorted()).toEqual(['2026-03.ndjson', 'notes.new']);
});

test.each(['low', 'high'])(
  'a month that a program has saved as UTF-16, the %s byte first, is read, written as usual and added to',
  (first16) => {
    const bytes = Buffer.from(`\uFEFF${first}\r\n\r\n${second}`, 'utf16le');
    for (const isReadFirst of [true, false]) {
      const store = newStore();
      store.write(first16 === 'low' ? bytes : Buffer.from(bytes).swap16());
      expect(store.history.lastSequence()).toBe(2);
      if (isReadFirst) expect(store.history.read('2026-03').events).toEqual([skipped(1), skipped(2)]);
      store.history.append(skipped(3));
      const { events, setAside } = store.reopened().history.read('2026-03');
      expect([events, setAside, store.beside()]).toEqual([[skipped(1), skipped(2), skipped(3)], null, []]);
      expect(store.text().split('\n').at(-2)).toBe(lineOf(skipped(3)));
    }
  },
);

test('a mark in front of a month and blank lines in it cost no event, and the month stays as it is', () => {
  const store = newStore();
  const text = `\uFEFF${first}\r\n\r\n${second}\r\n`;
  store.write(text);
  const { events, setAside, unreadable } = store.history.read('2026-03');
  expect([events, setAside, unreadable, store.text(), store.beside()]).toEqual([
    [skipped(1), skipped(2)],
    null,
    0,
    text,
    [],
  ]);
});
