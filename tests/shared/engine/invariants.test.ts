import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentRange } from '../../../shared/engine/hours.ts';
import { MOST_SNOOZES } from '../../../shared/engine/kinds.ts';
import { nextChange } from '../../../shared/engine/next-change.ts';
import { planFrom } from '../../../shared/engine/plan.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import { engineStateSchema, initialState } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { step } from '../../../shared/engine/step.ts';
import type { EngineEvent } from '../../../shared/engine/turn.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';

/* Whatever the person does, in whatever order, these hold. */

const FRIDAY = Date.parse('2026-03-06T12:00:00Z');
const timeZone = 'America/New_York';

const event: fc.Arbitrary<EngineEvent> = fc.oneof(
  fc.constantFrom<EngineEvent>(
    { type: 'tick' },
    { type: 'appStarted' },
    { type: 'start', routine: 'R1' },
    { type: 'leave' },
    { type: 'skip' },
    { type: 'moved' },
    { type: 'undoDrink' },
    { type: 'resume' },
    { type: 'displayFailed' },
    { type: 'snooze', minutes: 5 },
    { type: 'snooze', minutes: 10 },
    { type: 'player', command: 'next' },
    { type: 'player', command: 'pause' },
    { type: 'player', command: 'resume' },
  ),
  fc.integer({ min: 50, max: 500 }).map((ml): EngineEvent => ({ type: 'drink', ml })),
  fc
    .integer({ min: 1, max: 90 })
    .map((minutes): EngineEvent => ({ type: 'pause', until: FRIDAY + minutes * MINUTE, byClock: false })),
);

const happenings = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 20 * MINUTE }), event }), {
  maxLength: 60,
});

const plans = fc
  .record({
    move: fc.integer({ min: 15, max: 90 }),
    water: fc.integer({ min: 45, max: 120 }),
    merge: fc.integer({ min: 0, max: 15 }),
    gap: fc.integer({ min: 5, max: 30 }),
  })
  .map(({ move, water, merge, gap }) =>
    planFrom(
      settingsSchema.parse({
        reminders: { move: { everyMinutes: move }, water: { everyMinutes: water } },
        prompt: { mergeMinutes: merge, gapMinutes: gap },
      }),
      { version: 1, fluidLimit: false },
    ),
  );

/** Lives through the happenings, with every instant in between at which something changes by itself. */
function live(
  plan: Plan,
  list: readonly { wait: number; event: EngineEvent }[],
  check: (moment: Moment) => void,
): void {
  let state = initialState(FRIDAY);
  let instant = FRIDAY;
  const happen = (what: EngineEvent) => {
    const before = state;
    const turn = step(state, what, plan, { instant, timeZone });
    state = turn.state;
    check({ before, state, instant, effects: turn.effects, event: what });
  };
  for (const { wait, event: what } of list) {
    const until = instant + wait;
    for (let next = nextChange(state, plan, { instant, timeZone }); next !== null && next <= until;) {
      expect(next, 'the next change lies ahead').toBeGreaterThan(instant);
      instant = next;
      happen({ type: 'tick' });
      next = nextChange(state, plan, { instant, timeZone });
    }
    instant = until;
    happen(what);
  }
}

interface Moment {
  readonly before: EngineState;
  readonly state: EngineState;
  readonly instant: number;
  readonly event: EngineEvent;
  readonly effects: ReturnType<typeof step>['effects'];
}

function always(check: (moment: Moment, plan: Plan) => void): void {
  fc.assert(
    fc.property(plans, happenings, (plan, list) => live(plan, list, (moment) => check(moment, plan))),
    { seed: 42, numRuns: 60 },
  );
}

test('nothing shows outside working hours, in a pause, or while a routine runs', () => {
  always(({ effects, instant, state }, plan) => {
    if (!effects.some((effect) => effect.do === 'prompt')) return;
    expect([presentRange(plan.hours, { instant, timeZone }) !== null, state.pause, state.player]).toEqual([
      true,
      null,
      null,
    ]);
  });
});

test('an open prompt is never overtaken by another one', () => {
  always(({ before, state }) => {
    if (before.prompt !== null && state.prompt !== null) {
      expect(state.prompt.id).toBe(before.prompt.id);
    }
  });
});

test('a new prompt keeps the gap after the last one', () => {
  always(({ before, state, instant }, plan) => {
    if (state.promptsSoFar === before.promptsSoFar || before.lastPromptEndedAt === null) return;
    expect(instant - before.lastPromptEndedAt).toBeGreaterThanOrEqual(plan.prompt.gapMinutes * MINUTE);
  });
});

test('no prompt is put off more than twice', () => {
  always(({ state }) => expect(state.prompt?.snoozes ?? 0).toBeLessThanOrEqual(MOST_SNOOZES));
});

test('the state can always be saved and read again', () => {
  always(({ state }) => expect(engineStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state));
});

test('a second tick at the same moment changes nothing', () => {
  always(({ state, instant }, plan) => {
    const again = step(state, { type: 'tick' }, plan, { instant, timeZone });
    expect([again.state === state, again.effects]).toEqual([true, []]);
  });
});

test('a due prompt still comes if the timer oversleeps', () => {
  const plan = planFrom(settingsSchema.parse({}), { version: 1, fluidLimit: null });
  const late = { instant: Date.parse('2026-03-06T14:31:00Z') + SECOND, timeZone };
  const { effects } = step(initialState(FRIDAY), { type: 'tick' }, plan, late);
  expect(effects.map((effect) => effect.do)).toEqual(['prompt']);
});
