import { expect, test } from 'vitest';
import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';
import { totalsOf } from '../../../shared/history/totals.ts';
import { yearsOf } from '../../../shared/history/years.ts';

const sides = { left: 10, right: 10, both: 40 };
const routine = (what: 'done' | 'partial' | 'stopped'): HistoryRecord => ({
  what,
  routine: 'R1',
  kinds: [],
  seconds: 60,
  ofSeconds: 60,
  sides,
});

function event(at: string, record: HistoryRecord): HistoryEvent {
  return { version: 2, sequence: 1, at, record };
}

test('years come newest first, each with its own days', () => {
  const { days } = totalsOf([
    event('2024-12-31T23:59:59-05:00', routine('done')),
    event('2026-01-01T00:00:00-05:00', routine('partial')),
    event('2026-01-01T09:00:00-05:00', { what: 'water', kinds: [], ml: 250 }),
    event('2026-06-01T09:00:00-04:00', { what: 'moved', kinds: [] }),
    event('2026-06-01T09:30:00-04:00', { what: 'natural', kinds: [], minutes: 9 }),
    event('2026-06-02T09:00:00-04:00', routine('stopped')),
  ]);
  expect(yearsOf(days)).toEqual([
    { year: 2026, days: 3, breaks: 1, ownBreaks: 2, waterMl: 250, entries: 5 },
    { year: 2024, days: 1, breaks: 1, ownBreaks: 0, waterMl: 0, entries: 1 },
  ]);
});

test('nothing recorded is no year', () => {
  expect(yearsOf({})).toEqual([]);
});
