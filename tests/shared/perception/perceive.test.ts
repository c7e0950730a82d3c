import { describe, expect, test } from 'vitest';
import { firstSeen, perceivedNow, perceive } from '../../../shared/perception/perceive.ts';
import type { Reading, Seen } from '../../../shared/perception/perceive.ts';
import { noQuietWords } from '../../../shared/perception/quiet-words.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';

const NINE = Date.UTC(2026, 2, 6, 9);
const awake = { locked: false, asleep: false, quiet: [] };
const asleep = { ...awake, asleep: true };

const first = firstSeen({ instant: NINE, monotonic: 0 }, 'Europe/Berlin');

/** A look so long after nine, on a clock that nobody has set. */
function reading(passed: number, changes: Partial<Reading> = {}): Reading {
  const { quiet, clockRate } = { quiet: noQuietWords, clockRate: 1 };
  const clocks = { instant: NINE + passed, monotonic: passed };
  return { ...clocks, idleMs: 3 * SECOND, timeZone: null, quiet, state: awake, clockRate, ...changes };
}

/** What is seen after these looks. */
function lookedAt(...readings: readonly Reading[]): Seen {
  return readings.reduce((seen, next) => perceive(seen, next).seen, first);
}

function eventsOf(last: Seen, next: Reading) {
  return perceive(last, next).events.map(({ event, at }) => [event, at.instant - NINE]);
}

describe('nothing has happened', () => {
  test('at a look in good time', () => {
    expect(eventsOf(first, reading(30 * SECOND))).toEqual([]);
  });

  test('on a computer that sleeps and where nobody is', () => {
    const sleeps = lookedAt(
      reading(SECOND, { idleMs: 0 }),
      reading(2 * SECOND, { idleMs: 0, state: asleep }),
    );
    expect(eventsOf(sleeps, reading(62 * SECOND, { idleMs: 61 * SECOND, state: asleep }))).toEqual([]);
  });
});

describe('an app that was not running', () => {
  test('was asleep from the last look on, and is awake now', () => {
    const last = lookedAt(reading(30 * SECOND));
    expect(eventsOf(last, reading(HOUR))).toEqual([
      [{ type: 'asleep' }, 30 * SECOND],
      [{ type: 'awake' }, HOUR],
    ]);
  });

  test('has woken where the computer was said to sleep', () => {
    const last = lookedAt(reading(30 * SECOND, { state: asleep }));
    expect(eventsOf(last, reading(HOUR, { state: asleep }))).toEqual([[{ type: 'awake' }, HOUR]]);
  });

  test('hears of a clock that was set meanwhile before it wakes', () => {
    expect(eventsOf(first, reading(HOUR, { instant: NINE + 3 * HOUR }))).toEqual([
      [{ type: 'asleep' }, 0],
      [{ type: 'clockSet', by: 2 * HOUR }, 3 * HOUR],
      [{ type: 'awake' }, 3 * HOUR],
    ]);
  });
});

describe('a computer that is said to sleep', () => {
  const sleeps = lookedAt(reading(0), reading(30 * SECOND, { state: asleep }));
  const used = (passed: number, changes: Partial<Reading> = {}) =>
    eventsOf(sleeps, reading(passed, { idleMs: 0, state: asleep, ...changes }));

  test('is awake when somebody uses it more than a minute later', () => {
    expect([used(MINUTE), used(MINUTE + 1)]).toEqual([[], [[{ type: 'awake' }, MINUTE + 1]]]);
  });

  test('still sleeps when only its clock is set', () => {
    expect(used(40 * SECOND, { instant: NINE + HOUR, idleMs: 40 * SECOND })).toEqual([]);
  });

  test('still sleeps where keyboard and mouse cannot be believed', () => {
    const doubted = lookedAt(reading(0, { idleMs: HOUR }), reading(SECOND, { idleMs: 2 * HOUR }));
    expect(doubted.idle.doubted).toBe(true);
    expect(eventsOf(doubted, reading(70 * SECOND, { idleMs: 0, state: asleep }))).toEqual([]);
  });
});

describe('quiet', () => {
  const quiet = { ...noQuietWords, told: { doNotDisturb: true } };

  test('begins at the look, also on a computer that is said to sleep', () => {
    const begins = [[{ type: 'quiet', why: 'doNotDisturb' }, SECOND]];
    expect([
      eventsOf(first, reading(SECOND, { quiet })),
      eventsOf(first, reading(SECOND, { quiet, state: asleep })),
    ]).toEqual([begins, begins]);
  });

  test('comes after everything that happened before it was told', () => {
    const events = eventsOf(first, reading(HOUR, { quiet, instant: NINE }));
    expect(events.map(([event]) => event)).toEqual([
      { type: 'asleep' },
      { type: 'clockSet', by: -HOUR },
      { type: 'awake' },
      { type: 'quiet', why: 'doNotDisturb' },
    ]);
  });
});

describe('the moment', () => {
  const momentAt = (...readings: readonly Reading[]) => perceivedNow(lookedAt(...readings), NINE + MINUTE);

  test('has the input and the zone of the last look', () => {
    expect(momentAt(reading(30 * SECOND, { idleMs: 10 * SECOND, timeZone: 'Asia/Tokyo' }))).toEqual({
      instant: NINE + MINUTE,
      timeZone: 'Asia/Tokyo',
      lastInput: NINE + 20 * SECOND,
    });
  });

  test('keeps the zone, and when it was looked up, until the next time', () => {
    expect(lookedAt(reading(1, { timeZone: 'Asia/Tokyo' }), reading(2)).zone).toEqual({
      name: 'Asia/Tokyo',
      at: 1,
    });
  });

  test('has no input where that cannot be told', () => {
    expect(momentAt(reading(SECOND), reading(2 * SECOND, { idleMs: null }))).toEqual({
      instant: NINE + MINUTE,
      timeZone: 'Europe/Berlin',
    });
  });

  test('says that the input is doubted', () => {
    expect(momentAt(reading(SECOND), reading(2 * SECOND, { idleMs: HOUR }))).toEqual({
      instant: NINE + MINUTE,
      timeZone: 'Europe/Berlin',
      inputDoubted: true,
    });
  });
});

describe('idle readings', () => {
  test('are believed across a clock that is set', () => {
    const seen = lookedAt(
      reading(30 * SECOND, { idleMs: 5 * SECOND }),
      reading(60 * SECOND, { instant: NINE - HOUR, idleMs: 35 * SECOND }),
    );
    expect(seen.idle.doubted).toBe(false);
  });

  test('that stay at zero are doubted after a day, though the clock has drifted meanwhile', () => {
    const zero = { idleMs: 0, state: { ...awake, locked: true } };
    const looks = Array.from({ length: 2_881 }, (_, index) =>
      reading(index * 30 * SECOND, { ...zero, instant: NINE + index * (30 * SECOND + 2) }),
    );
    expect([lookedAt(...looks.slice(0, -1)).idle.doubted, lookedAt(...looks).idle.doubted]).toEqual([
      false,
      true,
    ]);
  });

  test('are not compared across a sleep', () => {
    const sleep = [
      reading(0, { idleMs: 0 }),
      reading(SECOND, { state: asleep, idleMs: 10 * MINUTE }),
      reading(HOUR, { idleMs: 2 * HOUR }),
    ];
    expect(lookedAt(...sleep).idle.doubted).toBe(false);
  });
});
