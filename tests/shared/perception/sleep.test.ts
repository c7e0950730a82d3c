import { describe, expect, test } from 'vitest';
import { isUsedInSleep, wasNotRunning } from '../../../shared/perception/sleep.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';

describe('two looks', () => {
  test.each([
    [90 * SECOND - 1, false],
    [90 * SECOND, false],
    [90 * SECOND + 1, true],
  ])('%d ms apart: the app was not running in between: %s', (passed, expected) => {
    expect(wasNotRunning(passed, 1)).toBe(expected);
  });

  test.each([
    [10 * MINUTE + 30 * SECOND, false],
    [10 * MINUTE + 30 * SECOND + 1, true],
  ])('%d ms apart on a clock that runs ten times as fast: %s', (passed, expected) => {
    expect(wasNotRunning(passed, 10)).toBe(expected);
  });
});

describe('a computer that is said to sleep', () => {
  test.each([
    [MINUTE - 1, false],
    [MINUTE, false],
    [MINUTE + 1, true],
  ])('and was used %d ms after it was last awake, is in use: %s', (later, expected) => {
    expect(isUsedInSleep(5_000 + later, 5_000, 1)).toBe(expected);
  });

  test.each([
    [10 * MINUTE, false],
    [10 * MINUTE + 1, true],
  ])('and was used %d ms later on a clock that runs ten times as fast, is in use: %s', (later, expected) => {
    expect(isUsedInSleep(5_000 + later, 5_000, 10)).toBe(expected);
  });

  test('is not in use where nobody can tell', () => {
    expect(isUsedInSleep(null, 5_000, 1)).toBe(false);
  });
});
