import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comingPrompt } from '../../../shared/engine/due.ts';
import { engineStateSchema } from '../../../shared/engine/state.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';
import { Desk } from './desk.ts';

/*
 * Somebody sets the clock again and again, on a Friday whose hours begin at ten. The engine runs from nine on and starts
 * again now and then with the state that it saved. The first calf break is due at half past eleven.
 */

const SETTINGS = {
  hours: { thu: [['10:00', '20:00']], fri: [['10:00', '20:00']], sat: [] },
  reminders: {
    move: { everyMinutes: 90 },
    stretch: { enabled: false },
    water: { enabled: false },
    posture: { enabled: false },
  },
};

interface Change {
  /** Milliseconds since the change before. */
  readonly after: number;
  /** What the clock is ahead of the true time from now on. */
  readonly offset: number;
  readonly restarts: boolean;
}

const RUNS = { seed: 20_260_306, numRuns: 300 };

const milliseconds = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: min / MINUTE, max: max / MINUTE }).map((minutes) => minutes * MINUTE),
  );

const changes = (offset: fc.Arbitrary<number>, maxLength: number) =>
  fc.array(fc.record({ after: milliseconds(0, 8 * MINUTE), offset, restarts: fc.boolean() }), {
    minLength: 1,
    maxLength,
  });

/** A desk on which the clock was set so, and how far the clock is off in the end. */
function liveThrough(first: number, all: readonly Change[]): { desk: Desk; offset: number } {
  const desk = new Desk(SETTINGS);
  desk.pass(first);
  let offset = 0;
  for (const change of all) {
    desk.pass(change.after);
    if (change.offset !== offset) desk.setClock(change.offset - offset);
    offset = change.offset;
    if (!change.restarts) continue;
    // The app sees the person until it ends.
    desk.happen({ type: 'tick' });
    desk.state = engineStateSchema.parse(JSON.parse(JSON.stringify(desk.state)));
    desk.crash(0);
  }
  return { desk, offset };
}

/** The true time of the next prompt. */
function due({ desk, offset }: { desk: Desk; offset: number }): number | null {
  const coming = comingPrompt(desk.state, desk.plan, desk.now);
  return coming === null ? null : coming.at - offset;
}

const FIRST_PROMPT = Date.parse('2026-03-06T11:30:00Z');

test('a clock that is set never changes the true time until the next prompt inside one range of hours', () => {
  // From half past ten on the clock can be half an hour behind and still show the hours. The changes take 48 minutes at most.
  const offsets = fc.oneof(
    milliseconds(-HOUR / 2, 5 * HOUR),
    fc.integer({ min: -5 * SECOND, max: 5 * SECOND }),
  );
  const check = fc.property(changes(offsets, 6), (all) => {
    expect(due(liveThrough(1.5 * HOUR, all))).toBe(FIRST_PROMPT);
  });
  fc.assert(check, RUNS);
});

test('a clock that is set to whatever time, and right again in the end, leaves the next prompt where it was', () => {
  const day = 24 * HOUR;
  const offsets = fc.oneof(
    milliseconds(-3 * HOUR, 3 * HOUR),
    milliseconds(-2 * day, 2 * day),
    fc.integer({ min: -5 * SECOND, max: 5 * SECOND }),
    fc.constantFrom(-50 * 365 * day, 12 * 365 * day),
  );
  const starts = milliseconds(30 * MINUTE, 70 * MINUTE);
  const check = fc.property(starts, changes(offsets, 5), (first, all) => {
    const right = { after: 35 * MINUTE, offset: 0, restarts: true };
    const end = liveThrough(first, [...all, right]);
    // A clock that is ahead enters the hours early, and may show the prompt while it is wrong.
    fc.pre(end.desk.shown().length === 0);
    expect(due(end)).toBe(FIRST_PROMPT);
  });
  fc.assert(check, RUNS);
});
