import { expect, test } from 'vitest';
import {
  endsWithLineBreak,
  eventsOf,
  linesOf,
  monthFileName,
  monthOf,
  withoutRepeats,
} from '../../../../../electron/main/adapters/history/month-file.ts';
import { lineOf } from '../../../../../shared/history/line.ts';
import { joined, skipped } from './store.ts';

test.each([
  ['2026-03.ndjson', '2026-03'],
  ['2026-01.ndjson', '2026-01'],
  ['2026-12.ndjson', '2026-12'],
  ['2026-00.ndjson', null],
  ['2026-13.ndjson', null],
  ['2026-3.ndjson', null],
  ['2026-03.ndjson.new', null],
  ['2026-03.json', null],
  ['x2026-03.ndjson', null],
])('%s is the file of the month %s', (name, month) => {
  expect(monthOf(name)).toBe(month);
  if (month !== null) expect(monthFileName(month)).toBe(name);
});

const [first, second] = [lineOf(skipped(1)), lineOf(skipped(2))];

test('good and bad lines are told apart in the order of the file, and empty ones count as neither', () => {
  const { good, bad } = linesOf(Buffer.from(`${first}\n\nbad\n${second}\ntorn`));
  expect([good.map(({ text }) => text), bad.map(String)]).toEqual([
    [first, second],
    ['bad', 'torn'],
  ]);
});

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each([
  ['a mark in front', Buffer.from(`\uFEFF${joined(first, second)}`)],
  ['two marks in front', Buffer.from(`\uFEFF\uFEFF${joined(first, second)}`)],
  ['carriage returns and blank lines', Buffer.from(`${first}\r\n\r\n \t\r\n${second}\r\n`)],
  ['UTF-16, the low byte first', utf16(`\uFEFF${first}\r\n\r\n${second}\r\n`)],
  ['UTF-16, the high byte first', utf16(`\uFEFF${joined(first, second)}`).swap16()],
])('a month with %s has all its lines, and no bad one', (_what, bytes) => {
  const { good, bad } = linesOf(bytes);
  expect([good.map(({ text }) => text.trim()), bad]).toEqual([[first, second], []]);
});

test.each([
  [1024 * 1024 - 1, 1],
  [1024 * 1024, 1],
  [1024 * 1024 + 1, 0],
])('of a line of %i bytes %i can be good', (length, count) => {
  expect(linesOf(Buffer.from(first.padEnd(length))).good).toHaveLength(count);
});

test.each([
  ['', true],
  ['line\n', true],
  ['line', false],
])('%j is finished: %s', (text, expected) => {
  expect(endsWithLineBreak(Buffer.from(text))).toBe(expected);
});

test('a line that stands there twice counts once, unless it has no number', () => {
  const unnumbered = lineOf(skipped(0));
  const { good } = linesOf(Buffer.from(joined(first, unnumbered, `${first}\r`, unnumbered)));
  expect(withoutRepeats(good).map(({ text }) => text)).toEqual([first, unnumbered, unnumbered]);
});

test('events go by their numbers', () => {
  const { good } = linesOf(Buffer.from(joined(second, first)));
  expect(eventsOf(good)).toEqual([skipped(1), skipped(2)]);
});
