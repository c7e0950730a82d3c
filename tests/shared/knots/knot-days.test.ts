import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { daysBetween, daysLater } from '../../../shared/knots/knot-days.ts';

const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 'yyyy-mm-dd'.length));

test('the days between two days are those of the calendar, whatever the years', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, until) => {
      const days = Temporal.PlainDate.from(from).until(until, { largestUnit: 'days' }).days;
      expect([daysBetween(from, until), daysLater(from, days)]).toEqual([days, until]);
    }),
    { seed: 7, numRuns: 2_000 },
  );
});

test.each([
  ['2026-03-06', '2026-03-06', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2000-02-28', '2000-03-01', 2],
  ['2100-02-28', '2100-03-01', 1],
  ['2025-12-31', '2026-01-01', 1],
  ['2026-03-08', '2026-03-01', -7],
])('from %s to %s it is %i days', (from, until, days) => {
  expect(daysBetween(from, until)).toBe(days);
});
