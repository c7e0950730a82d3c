import fc from 'fast-check';
import { expect, test } from 'vitest';
import { QUESTION_SECONDS, extraWeightIn } from '../../../shared/routines/after-hold.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import {
  PLAYER_COMMANDS,
  advancePlayer,
  commandPlayer,
  phaseEnd,
  resultOf,
  startPlayer,
  stopPlayer,
} from '../../../shared/routines/player.ts';
import { positionOf } from '../../../shared/routines/player-position.ts';
import type { PlayerCommand, PlayerState } from '../../../shared/routines/player.ts';
import { HOLDS, exerciseSeconds, holdsSpot, partsOf } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { ROUTINE_IDS, STEP_NAMES } from '../../../shared/routines/routine.ts';
import { addExtraWeight, scoreSpot } from '../../../shared/routines/spot-question.ts';
import { HOUR, SECOND } from '../../../shared/time.ts';

/* Laws of the player, whatever the routine, its form, and whatever is pressed. */

const form: fc.Arbitrary<RoutineForm> = fc.record({
  short: fc.boolean(),
  seated: fc.boolean(),
  timeShare: fc.constantFrom(1, 0.75, 0.5),
  leg: fc.constantFrom(null, 'left', 'right'),
  extras: fc.constantFrom([], ['stepDrop'], ['extraWeight'], [...STEP_NAMES]),
  hold: fc.constantFrom(...HOLDS),
});

/** Mostly within a part or two; now and then the computer sleeps. */
const wait = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 * SECOND }) },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 60 * SECOND }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 * HOUR }) },
);
/** A command, the score of the spot, or the extra weight. */
type Press = PlayerCommand | number | 'addWeight';
const anyPress = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Press>(...PLAYER_COMMANDS) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 2, arbitrary: fc.constant('addWeight' as const) },
);
const presses = fc.array(fc.record({ wait, press: anyPress }), {
  maxLength: 40,
  size: 'max',
});
const routine = fc.constantFrom(...ROUTINE_IDS);

/**
 * Somebody with a stopwatch beside the person: it runs while these exercise, and begins anew whenever a part does. They
 * write down each part's longest time in one go, and all of its time.
 */
class Observer {
  state: PlayerState;
  now = 0;
  readonly longest: number[];
  readonly inAll: number[];
  #stopwatch = 0;

  constructor(state: PlayerState) {
    this.state = state;
    this.longest = state.creditedMs.map(() => 0);
    this.inAll = state.creditedMs.map(() => 0);
  }

  pass(duration: number): void {
    const end = this.now + duration;
    while (this.now < end) {
      const next = Math.min(end, phaseEnd(this.state) ?? end);
      this.#watch(next - this.now);
      this.now = next;
      this.#see(advancePlayer(this.state, next));
    }
  }

  press(press: Press): void {
    const next = afterPress(this.state, press, this.now);
    // A part more, of which nothing is done yet.
    if (next.creditedMs.length > this.longest.length)
      for (const times of [this.longest, this.inAll]) times.splice(addedPart(next), 0, 0);
    this.#see(next);
  }

  /** What is credited for each part if the person stops now. */
  credit(): readonly number[] {
    return stopPlayer(this.state, this.now).creditedMs;
  }

  #watch(duration: number): void {
    const { part, phase, runningSince } = this.state;
    if (phase !== 'exercise' || runningSince === null) return;
    this.#stopwatch += duration;
    this.inAll[part] = (this.inAll[part] ?? 0) + duration;
    this.longest[part] = Math.max(this.longest[part] ?? 0, this.#stopwatch);
  }

  #see(state: PlayerState): void {
    if (state.phase !== 'exercise') this.#stopwatch = 0;
    this.state = state;
  }
}

function afterPress(state: PlayerState, press: Press, now: number): PlayerState {
  if (typeof press === 'number') return scoreSpot(state, press, now);
  return press === 'addWeight' ? addExtraWeight(state, now) : commandPlayer(state, press, now);
}

const addedPart = ({ routine: id, form: inForm }: PlayerState) => extraWeightIn(id, inForm)?.part ?? 0;

/** Of each part, whether it presses. */
const pressureIn = ({ routine: id, form: inForm }: PlayerState) =>
  partsOf(catalogue[id], inForm).map(({ step }) => step.kind === 'pressure');

const total = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);

test('credited is what was really exercised in one go: never more than the time that passed, and nothing twice', () => {
  fc.assert(
    fc.property(routine, form, presses, (id, inForm, pressed) => {
      const observer = new Observer(startPlayer(id, inForm, 0));
      for (const each of pressed) {
        observer.pass(each.wait);
        observer.press(each.press);
        const credit = observer.credit();
        const pressure = pressureIn(observer.state);
        // Pressure that was left goes on where it was.
        expect(credit).toEqual(
          observer.longest.map((ms, part) => (pressure[part] ? observer.inAll[part] : ms)),
        );
        expect(total(credit)).toBeLessThanOrEqual(total(observer.inAll));
        expect(total(observer.inAll)).toBeLessThanOrEqual(observer.now);
      }
    }),
    { numRuns: 600 },
  );
});

test('nothing that can be pressed makes more pressure than the form has', () => {
  const tenderSpot = fc.constantFrom<RoutineId>('R7', 'R8');
  fc.assert(
    fc.property(tenderSpot, form, presses, (id, inForm, pressed) => {
      const observer = new Observer(startPlayer(id, inForm, 0));
      for (const each of pressed) {
        observer.pass(each.wait);
        observer.press(each.press);
      }
      const pressure = pressureIn(observer.state);
      const given = observer.inAll.filter((_ms, part) => pressure[part]);
      expect(total(given)).toBeLessThanOrEqual(180 * SECOND);
    }),
    { numRuns: 400 },
  );
});

test('credit never shrinks, and never passes the length of a part or of the whole', () => {
  fc.assert(
    fc.property(routine, form, presses, (id, inForm, pressed) => {
      const observer = new Observer(startPlayer(id, inForm, 0));
      let before = [...observer.credit()];
      for (const each of pressed) {
        observer.pass(each.wait);
        observer.press(each.press);
        const credit = observer.credit();
        const { form: formNow } = observer.state;
        const lengths = partsOf(catalogue[id], formNow).map(({ seconds }) => seconds * SECOND);
        if (credit.length > before.length) before.splice(addedPart(observer.state), 0, 0);
        // Held up to what it was and down to the length of the part, each credit stays what it is.
        expect(
          credit.map((ms, part) => Math.min(Math.max(ms, before[part] ?? 0), lengths[part] ?? 0)),
        ).toEqual(credit);
        const { seconds, sides, ofSeconds, outcome } = resultOf(stopPlayer(observer.state, observer.now));
        expect([ofSeconds, sides.left + sides.right + sides.both]).toEqual([
          exerciseSeconds(catalogue[id], formNow),
          seconds,
        ]);
        expect([outcome === 'done', outcome !== 'stopped']).toEqual([
          total(credit) === total(lengths),
          total(credit) * 2 >= total(lengths),
        ]);
        before = [...credit];
      }
    }),
    { numRuns: 400 },
  );
});

test('a look after a long sleep finds what many looks would have found', () => {
  const looks = fc.array(fc.nat({ max: 60 * SECOND }), { maxLength: 20 });
  fc.assert(
    fc.property(routine, form, presses, looks, (id, inForm, pressed, between) => {
      let [once, often] = [startPlayer(id, inForm, 0), startPlayer(id, inForm, 0)];
      let now = 0;
      for (const each of pressed) {
        for (const look of between) often = advancePlayer(often, now + Math.min(look, each.wait));
        now += each.wait;
        once = afterPress(once, each.press, now);
        often = afterPress(often, each.press, now);
        expect(often).toEqual(once);
        expect(positionOf(often, now)).toEqual(positionOf(once, now));
      }
    }),
    { numRuns: 400 },
  );
});

test('followed without a press it is done, and takes as long as it says', () => {
  fc.assert(
    fc.property(routine, form, (id, inForm) => {
      const player = startPlayer(id, inForm, 0);
      // Nobody answers the question after a hold.
      const asked = holdsSpot(catalogue[id]) && !inForm.extras.includes('extraWeight');
      const end = positionOf(player, 0).routineLeftMs + (asked ? QUESTION_SECONDS * SECOND : 0);
      const [almost, over] = [advancePlayer(player, end - 1), advancePlayer(player, end)];
      expect([phaseEnd(almost), phaseEnd(over), resultOf(over).outcome]).toEqual([end, null, 'done']);
    }),
  );
});
