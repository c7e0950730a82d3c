import { expect, test } from 'vitest';
import { instantSchema } from '../../shared/instant-schema.ts';

/** Ten thousand years of 365 days. */
const FARTHEST = 315_360_000_000_000;

test.each([
  ['the present', Date.parse('2026-03-06T09:00:00Z'), true],
  ['the last day that the person can choose', Date.parse('9999-12-31T23:59:59.999Z'), true],
  ['a millisecond before the latest', FARTHEST - 1, true],
  ['the latest', FARTHEST, true],
  ['a millisecond after the latest', FARTHEST + 1, false],
  ['a millisecond after the earliest', 1 - FARTHEST, true],
  ['the earliest', -FARTHEST, true],
  ['a millisecond before the earliest', -1 - FARTHEST, false],
  ['the end of all calendars', 8_640_000_000_000_000, false],
  ['no number', Number.NaN, false],
])('%s is read: %d %s', (_what, instant, isRead) => {
  expect(instantSchema.safeParse(instant).success).toBe(isRead);
});
