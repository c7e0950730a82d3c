import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoWithOffset, zoned } from '../../shared/time.ts';

const ZONES = [
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Africa/Monrovia',
];
const instants = fc.integer({ min: Date.parse('1950-01-01'), max: Date.parse('2060-01-01') });

test('the wall clock with its offset is what the calendar says, in every zone and on every day', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (instant, timeZone) => {
      const told = zoned(instant, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
      expect(isoWithOffset(instant, timeZone)).toBe(told);
    }),
    { seed: 42, numRuns: 2_000 },
  );
});

test('an instant with a fraction of a millisecond is in the millisecond that it began in', () => {
  const last = Date.parse('2026-03-06T23:59:59.999Z');
  expect(zoned(last + 0.9, 'UTC').toString()).toBe(zoned(last, 'UTC').toString());
});
