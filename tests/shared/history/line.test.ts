import { expect, test } from 'vitest';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import { lineOf, readLine } from '../../../shared/history/line.ts';

const event: HistoryEvent = {
  version: 2,
  sequence: 7,
  at: '2026-03-06T09:31:25-05:00',
  record: { what: 'resumed' },
};
const line = (fields: object): string => JSON.stringify({ ...event, ...fields });
const newer = { is: 'newer', sequence: 7, at: event.at };

test('an event comes back from its line', () => {
  expect(readLine(lineOf(event))).toEqual({ is: 'event', event });
});

test.each([
  ['of the next version', line({ version: 3 }), newer],
  ['of the next version, with more in it', line({ version: 3, mood: 'good' }), newer],
  ['of this version, of an unknown kind', line({ record: { what: 'danced' } }), newer],
  ['of this version, of a known kind that does not fit', line({ record: { what: 'water' } }), { is: 'bad' }],
  ['of version 0', line({ version: 0 }), { is: 'bad' }],
  ['with a sequence below 0', line({ version: 3, sequence: -1 }), { is: 'bad' }],
  ['without a time', line({ version: 3, at: undefined }), { is: 'bad' }],
  ['with a time of no zone', line({ version: 3, at: '2026-03-06T09:31:25' }), { is: 'bad' }],
  ['that is torn', lineOf(event).slice(0, -1), { is: 'bad' }],
  ['that is empty', '', { is: 'bad' }],
])('a line %s', (_what, text, expected) => {
  expect(readLine(text)).toEqual(expected);
});
