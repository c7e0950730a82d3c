import { describe, expect, test } from 'vitest';
import { addDrift } from '../../../shared/perception/clock-drift.ts';
import type { ClockSeen } from '../../../shared/perception/clock-drift.ts';
import { HOUR, SECOND } from '../../../shared/time.ts';

const START: ClockSeen = { instant: Date.UTC(2026, 2, 6, 9), monotonic: 5_000, drift: 0 };

interface Step {
  readonly passed: number;
  /** By so much more or less has the wall clock moved. */
  readonly gained: number;
  readonly asleep?: boolean;
}

/** By how much the clock counts as set at each step. */
function setBy(...steps: readonly Step[]): number[] {
  let last = START;
  return steps.map(({ passed, gained, asleep = false }) => {
    const reading = { instant: last.instant + passed + gained, monotonic: last.monotonic + passed };
    const { seen, setBy: by } = addDrift(last, reading, asleep);
    last = seen;
    return by;
  });
}

const times = (count: number, step: Step) => Array.from({ length: count }, () => step);

describe('one step of the wall clock', () => {
  test.each([
    [-2_001, -2_001],
    [-2_000, 0],
    [-1_999, 0],
    [1_999, 0],
    [2_000, 0],
    [2_001, 2_001],
  ])('of %d ms counts as set by %d ms', (gained, by) => {
    expect(setBy({ passed: 30 * SECOND, gained })).toEqual([by]);
  });

  test('counts once', () => {
    expect(setBy({ passed: 0, gained: HOUR }, { passed: HOUR, gained: 0 })).toEqual([HOUR, 0]);
  });
});

describe('small steps', () => {
  test('count as their sum, as soon as that is more than two seconds', () => {
    expect(setBy(...times(4, { passed: SECOND, gained: 2 * SECOND }))).toEqual([0, 4_000, 0, 4_000]);
  });

  test('that add up to two seconds and a millisecond count, one millisecond less does not', () => {
    const first = { passed: SECOND, gained: SECOND };
    expect([
      setBy(first, { passed: SECOND, gained: 999 }),
      setBy(first, { passed: SECOND, gained: 1_000 }),
      setBy(first, { passed: SECOND, gained: 1_001 }),
    ]).toEqual([
      [0, 0],
      [0, 0],
      [0, 2_001],
    ]);
  });

  test('there and back are nothing', () => {
    const [ahead, back] = [
      { passed: SECOND, gained: 1_900 },
      { passed: SECOND, gained: -1_900 },
    ];
    expect(setBy(ahead, back, ahead, back)).toEqual([0, 0, 0, 0]);
  });

  test('end within the slack of the true sum, whatever they are', () => {
    const gains = [1_500, -700, 1_900, 2_600, -300, -5_000, 40, 1_999, 1_999];
    const sets = setBy(...gains.map((gained) => ({ passed: 30 * SECOND, gained })));
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(Math.abs(sum(gains) - sum(sets))).toBeLessThanOrEqual(2 * SECOND);
  });
});

test('a clock that runs fast counts as set whenever it has gained more than two seconds', () => {
  // 50 parts in a million, which a cheap quartz may well do: 1.5 ms in 30 s.
  const day = setBy(...times(2_880, { passed: 30 * SECOND, gained: 1.5 }));
  expect(day.filter((by) => by !== 0)).toEqual([2_001, 2_001]);
});

test('fractions of a millisecond are not lost', () => {
  const set = setBy(...times(20_010, { passed: SECOND, gained: 0.1 })).find((by) => by !== 0);
  expect(set).toBe(2_000);
});

describe('in sleep', () => {
  test('nothing counts', () => {
    expect(setBy({ passed: HOUR, gained: HOUR, asleep: true }, { passed: SECOND, gained: 0 })).toEqual([
      0, 0,
    ]);
  });

  test('what had drifted before is kept', () => {
    const small = { passed: SECOND, gained: 1_500 };
    expect(setBy(small, { passed: HOUR, gained: 700, asleep: true }, small)).toEqual([0, 0, 3_000]);
  });
});
