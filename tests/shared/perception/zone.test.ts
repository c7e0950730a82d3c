import { expect, test } from 'vitest';
import { isZoneDue } from '../../../shared/perception/zone.ts';
import { MINUTE } from '../../../shared/time.ts';

test.each([
  [15 * MINUTE - 1, false],
  [15 * MINUTE, true],
  [15 * MINUTE + 1, true],
])('%d ms after the last look at the zone, it is to be looked up again: %s', (passed, expected) => {
  expect(isZoneDue({ name: 'UTC', at: 5_000 }, 5_000 + passed)).toBe(expected);
});
