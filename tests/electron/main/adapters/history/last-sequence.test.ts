import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOf } from '../../../../../shared/history/line.ts';
import { danced, joined, newStore, skipped } from './store.ts';

const many = (from: number, to: number) =>
  joined(...Array.from({ length: to - from + 1 }, (_, index) => lineOf(skipped(from + index))));

test('the last number is the highest of all months, wherever the clock was set to', () => {
  const store = newStore();
  store.write(many(1, 3), '2026-02.ndjson');
  store.write(many(11, 12), '2026-03.ndjson');
  store.write(many(4, 10), '2027-01.ndjson');
  expect(store.history.lastSequence()).toBe(12);
});

test('the number of a line that only a later version understands counts', () => {
  const store = newStore();
  store.write(joined(lineOf(skipped(1)), danced(9)));
  expect(store.history.lastSequence()).toBe(9);
});

test('events of version 1 have none', () => {
  const store = newStore();
  store.write(joined('{"version":1,"at":"2026-03-06T12:00:00-05:00","record":{"what":"resumed"}}'));
  expect(store.history.lastSequence()).toBe(0);
});

test('the end of a long month is enough, also when its last line is torn', () => {
  const store = newStore();
  store.write(`${many(1, 2_000)}${lineOf(skipped(2_001)).slice(0, 50)}`);
  expect([store.history.lastSequence(), statSync(store.file()).size > 100_000]).toEqual([2_000, true]);
});

test('a long run of damage at the end of a month hides no number', () => {
  const store = newStore();
  store.write(`${many(1, 200)}${'\0'.repeat(500_000)}`);
  expect(store.history.lastSequence()).toBe(200);
});

test('a month without a readable line has no number', () => {
  const store = newStore();
  store.write('\0'.repeat(500_000));
  store.write(many(1, 2), '2026-02.ndjson');
  expect(store.history.lastSequence()).toBe(2);
});
