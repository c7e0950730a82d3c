import { describe, expect, test } from 'vitest';
import { judgeReading, readAnew, trusting } from '../../../shared/engine/idle-judge.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';

type Look = readonly [at: number, idleMs: number, locked?: boolean];

/** What is thought after these looks. */
function judged(...looks: readonly Look[]) {
  return looks.reduce(
    (trust, [at, idleMs, locked]) => judgeReading(trust, { at, idleMs }, locked ?? false),
    trusting,
  );
}

const isDoubted = (...looks: readonly Look[]) => judged(...looks).doubted;

describe('idle time that grows', () => {
  test('with the time that passes is believed', () => {
    expect(isDoubted([0, 0], [30 * SECOND, 30 * SECOND], [60 * SECOND, 60 * SECOND])).toBe(false);
  });

  test('may have been long at the first look', () => {
    expect(isDoubted([0, 3 * HOUR], [30 * SECOND, 3 * HOUR + 30 * SECOND])).toBe(false);
  });

  test('by two seconds more than the time that passed is believed, by any more it is not', () => {
    expect([
      isDoubted([0, 0], [30 * SECOND, 32 * SECOND]),
      isDoubted([0, 0], [30 * SECOND, 32 * SECOND + 1]),
    ]).toEqual([false, true]);
  });

  test('through a long sleep is believed', () => {
    expect(isDoubted([0, 10 * SECOND], [12 * HOUR, 12 * HOUR])).toBe(false);
  });

  test('and falls back to nothing is believed', () => {
    expect(isDoubted([0, HOUR], [SECOND, 0], [2 * SECOND, SECOND])).toBe(false);
  });
});

describe('idle time that never leaves zero', () => {
  test('is believed for a day while the screen was never locked', () => {
    expect(isDoubted([0, 0], [12 * HOUR, 0], [48 * HOUR, 0])).toBe(false);
  });

  test('is doubted after a day in which the screen was locked, and not before', () => {
    expect([
      isDoubted([0, 0], [12 * HOUR, 0, true], [24 * HOUR - 1, 0]),
      isDoubted([0, 0], [12 * HOUR, 0, true], [24 * HOUR, 0]),
    ]).toEqual([false, true]);
  });

  test('counts from the last reading that was another one', () => {
    expect(isDoubted([0, 0, true], [HOUR, SECOND, true], [2 * HOUR, 0], [25 * HOUR, 0])).toBe(false);
  });
});

test('a doubt stays, whatever comes after', () => {
  expect(isDoubted([0, 0], [SECOND, MINUTE], [HOUR, 0], [HOUR + SECOND, SECOND])).toBe(true);
});

describe('comparing anew', () => {
  test('forgets the readings', () => {
    expect(readAnew(judged([0, 0, true], [HOUR, 0]))).toEqual(trusting);
  });

  test('keeps a doubt', () => {
    expect(readAnew(judged([0, 0], [SECOND, MINUTE]))).toEqual({ ...trusting, doubted: true });
  });

  test('believes a reading after the clock was set back', () => {
    const before = judged([10 * HOUR, 5 * SECOND]);
    const after = judgeReading(readAnew(before), { at: 9 * HOUR, idleMs: 20 * SECOND }, false);
    expect(after.doubted).toBe(false);
  });
});
