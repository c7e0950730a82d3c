import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { moveWithClock } from '../../../shared/engine/clock-set.ts';
import type { CLOCK_MOVERS } from '../../../shared/engine/clock-set.ts';
import type { Movers } from '../../../shared/engine/move-instants.ts';
import { planFrom } from '../../../shared/engine/plan.ts';
import { hoursByCalendar } from '../../../shared/engine/state.ts';
import type { EngineState, Prompt } from '../../../shared/engine/state.ts';
import { unanswered } from '../../../shared/safety/answers.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import type { Now } from '../../../shared/time.ts';
import { INSTANT_PATHS, leavesOf, statesAround } from './state-arbitrary.ts';

/* A clock that is set on a Friday at about one, by at most an hour: neither the day nor the hours change. */

const NOW: Now = { instant: Date.parse('2026-03-06T13:00:00Z'), timeZone: 'UTC' };
const plan = planFrom(
  settingsSchema.parse({ hours: { ...settingsSchema.parse({}).hours, fri: [['06:00', '20:00']] } }),
  unanswered,
  NOW.instant,
);
const states = statesAround(NOW.instant);
const jumps = fc.integer({ min: -HOUR, max: HOUR }).filter((by) => by !== 0);
type Leaves = ReturnType<typeof leavesOf>;

const RUNS = { seed: 20_260_306, numRuns: 200 };

function setClock(state: EngineState, by: number, now: Now): EngineState {
  return moveWithClock({ state, effects: [] }, by, plan, { ...now, instant: now.instant + by }).state;
}

/** What was meant by the clock, and how far the planned times of its day have been checked. */
const OWN_RULES = new Set([
  'hoursEnd',
  'hoursFrom.rangeStart',
  'hoursFrom.at',
  'hoursFrom.setBy',
  'hoursFrom.setAt',
  'pause.until',
  'planned.checkedUntil',
  'planned.leftAt',
]);
const MOVING = INSTANT_PATHS.filter((path) => !OWN_RULES.has(path));

const SAMPLES = fc
  .sample(fc.tuple(states, jumps), RUNS)
  .map(([state, by]) => ({ by, before: leavesOf(state), after: leavesOf(setClock(state, by, NOW)) }));

describe('every instant that the schema knows moves with the clock', () => {
  test.each(MOVING)('%s', (path) => {
    const samples = SAMPLES.map(({ by, before, after }) => ({
      expected: instantsAt(path, before).map((at) => at + by),
      moved: instantsAt(path, after),
    }));
    const present = samples.filter(({ expected }) => expected.length > 0);
    expect(present.length).toBeGreaterThan(0);
    expect(present.map(({ moved }) => moved)).toEqual(present.map(({ expected }) => expected));
  });
});

function instantsAt(path: string, leaves: Leaves): number[] {
  return leaves.flatMap(([at, leaf]) => (at === path && typeof leaf === 'number' ? [leaf] : []));
}

test('nothing else moves', () => {
  const others = (leaves: Leaves) => leaves.filter(([path]) => !INSTANT_PATHS.includes(path));
  expect(SAMPLES.map(({ after }) => others(after))).toEqual(SAMPLES.map(({ before }) => others(before)));
});

test('a clock that is set and set back leaves the state as it was', () => {
  const check = fc.property(states.map(meantByNoClock), jumps, (state, by) => {
    const back = setClock(setClock(state, by, NOW), -by, { ...NOW, instant: NOW.instant + by });
    expect(back).toEqual(state);
  });
  fc.assert(check, RUNS);
});

/** Nothing in this state is a time of the clock, and planned times were last checked before any moment of the test. */
function meantByNoClock(state: EngineState): EngineState {
  const { planned, pause } = state;
  return {
    ...state,
    hoursEnd: null,
    hoursFrom: hoursByCalendar,
    pause: pause && { ...pause, byClock: false },
    planned: { ...planned, checkedUntil: NOW.instant - HOUR - MINUTE },
  };
}

/* `tsc -b` judges these: a state with one more instant is not moved by the movers of today. */
describe('a new instant without a mover does not compile', () => {
  type Changed<Key extends keyof EngineState, Value> = Omit<EngineState, Key> & { [K in Key]: Value };
  type Present<Key extends keyof EngineState> = NonNullable<EngineState[Key]>;
  type More = { newAt: number };
  type Today = typeof CLOCK_MOVERS;

  test('in the state itself', () => expectTypeOf<Today>().not.toExtend<Movers<EngineState & More>>());

  test('in an object of it', () =>
    expectTypeOf<Today>().not.toExtend<Movers<Changed<'player', (Present<'player'> & More) | null>>>());

  test('in an object in an object', () => {
    type Eased = NonNullable<Present<'player'>['eased']>;
    type Player = Omit<Present<'player'>, 'eased'> & { eased: (Eased & More) | null };
    expectTypeOf<Today>().not.toExtend<Movers<Changed<'player', Player | null>>>();
  });

  test('in one phase of the prompt', () => {
    type Held = Extract<Prompt, { phase: 'held' }>;
    type Later = Exclude<Prompt, Held> | (Held & More);
    expectTypeOf<Today>().not.toExtend<Movers<Changed<'prompt', Later | null>>>();
  });

  test('in an element of a list', () =>
    expectTypeOf<Today>().not.toExtend<Movers<Changed<'quiet', (Present<'quiet'>[number] & More)[]>>>());

  test('in what each kind has', () => {
    type Kinds = { [Kind in keyof EngineState['kinds']]: EngineState['kinds'][Kind] & More };
    expectTypeOf<Today>().not.toExtend<Movers<Changed<'kinds', Kinds>>>();
  });

  test('as a date in words', () =>
    expectTypeOf<Today>().not.toExtend<Movers<EngineState & { newDay: string }>>());

  test('but what can be no time needs none', () =>
    expectTypeOf<Today>().toExtend<Movers<EngineState & { newFlag: boolean | null; newPhase: 'a' | 7 }>>());
});
