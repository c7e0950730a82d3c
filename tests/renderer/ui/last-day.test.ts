import { expect, test } from 'vitest';
import { isBeyondLastDay } from '../../../renderer/ui/last-day.ts';

test.each([
  ['', false],
  ['2026-03-07', false],
  ['9999-12-31', false],
  ['10000-01-01', true],
  ['20266-03-07', true],
  ['275760-09-13', true],
])('%j is beyond the last day: %s', (date, expected) => {
  expect(isBeyondLastDay(date)).toBe(expected);
});
