import { describe, expect, test } from 'vitest';
import { minutesUntil, wordsChangeAt } from '../../../shared/engine/reason.ts';
import { MINUTE } from '../../../shared/time.ts';

describe('the minutes that are left', () => {
  test.each([
    ['a millisecond less than two minutes', 2 * MINUTE - 1, 2],
    ['two minutes', 2 * MINUTE, 2],
    ['a millisecond more than two minutes', 2 * MINUTE + 1, 3],
    ['a minute', MINUTE, 1],
    ['a millisecond', 1, 1],
    ['nothing', 0, 1],
  ])('are counted up to the next whole one: %s', (_left, left, minutes) => {
    expect(minutesUntil(left, 0)).toBe(minutes);
  });

  test.each([
    ['a millisecond less than two minutes', 2 * MINUTE - 1, MINUTE - 1],
    ['two minutes', 2 * MINUTE, MINUTE],
    ['a millisecond more than two minutes', 2 * MINUTE + 1, 1],
    ['a minute', MINUTE, null],
  ])('are one less when the words change: %s', (_left, left, change) => {
    expect(wordsChangeAt({ is: 'next', kinds: ['move'], at: left }, 0)).toBe(change);
  });
});
