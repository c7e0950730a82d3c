import { describe, expect, test } from 'vitest';
import { judgeReading, forgetReadings, initialTrust } from '../../../shared/perception/idle-trust.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';

type Look = readonly [at: number, idleMs: number, locked?: boolean];

/** What is thought after these looks. */
function judged(...looks: readonly Look[]) {
  return looks.reduce(
    (trust, [at, idleMs, locked]) => judgeReading(trust, { at, idleMs }, locked ?? false),
    initialTrust,
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
      isDoubted([0, 0], [30 * SECOND, 32 * SECOND - 1]),
      isDoubted([0, 0], [30 * SECOND, 32 * SECOND]),
      isDoubted([0, 0], [30 * SECOND, 32 * SECOND + 1]),
    ]).toEqual([false, false, true]);
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
      isDoubted([0, 0], [12 * HOUR, 0, true], [24 * HOUR + 1, 0]),
    ]).toEqual([false, true, true]);
  });

  test('counts from the last reading that was another one', () => {
    expect(isDoubted([0, 0, true], [HOUR, SECOND, true], [2 * HOUR, 0], [25 * HOUR, 0])).toBe(false);
  });
});

test('a doubt stays, whatever comes after', () => {
  expect(isDoubted([0, 0], [SECOND, MINUTE], [HOUR, 0], [HOUR + SECOND, SECOND])).toBe(true);
});

describe('forgetting the readings', () => {
  test('leaves nothing to compare with', () => {
    expect(forgetReadings(judged([0, 0, true], [HOUR, 0]))).toEqual(initialTrust);
  });

  test('keeps a doubt', () => {
    expect(forgetReadings(judged([0, 0], [SECOND, MINUTE]))).toEqual({ ...initialTrust, doubted: true });
  });
});
