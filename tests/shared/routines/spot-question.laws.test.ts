import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  PLAYER_COMMANDS,
  advancePlayer,
  commandPlayer,
  playerStateSchema,
  startPlayer,
} from '../../../shared/routines/player.ts';
import type { PlayerCommand, PlayerState } from '../../../shared/routines/player.ts';
import { FULL_FORM, HOLDS, partsOf } from '../../../shared/routines/routine-form.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { GET_READY_SECONDS } from '../../../shared/routines/routine.ts';
import { addExtraWeight, questionOf, scoreSpot } from '../../../shared/routines/spot-question.ts';
import { SECOND } from '../../../shared/time.ts';

/* Laws of the question after a hold, whatever is pressed from shortly before it on. */

type Press = PlayerCommand | number | 'addWeight';

/** The session: half a second before the hold is over, and what is pressed from then on. */
const session = fc.record({
  hold: fc.constantFrom(...HOLDS),
  timeShare: fc.constantFrom(1, 0.5),
  presses: fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 30 * SECOND }),
      press: fc.oneof(
        fc.constantFrom<Press>(...PLAYER_COMMANDS),
        fc.integer({ min: 0, max: 10 }),
        fc.constant('addWeight' as const),
      ),
    }),
    { maxLength: 25, size: 'max' },
  ),
});

function pressed(state: PlayerState, press: Press, now: number): PlayerState {
  if (typeof press === 'number') return scoreSpot(state, press, now);
  return press === 'addWeight' ? addExtraWeight(state, now) : commandPlayer(state, press, now);
}

type Session = typeof session extends fc.Arbitrary<infer Value> ? Value : never;

/** Each state before a press and after it, the first one just before the hold is over. */
function lived({ hold, timeShare, presses }: Session) {
  const form = { ...FULL_FORM, leg: 'left', hold, timeShare } as const;
  const untilHeld = partsOf(catalogue.R7, form).slice(0, 3);
  const seconds = untilHeld.reduce((sum, part) => sum + GET_READY_SECONDS + part.seconds, -0.5);
  let now = seconds * SECOND;
  let state = advancePlayer(startPlayer('R7', form, 0), now);
  return presses.map(({ wait, press }) => {
    now += wait;
    const before = advancePlayer(state, now);
    state = pressed(before, press, now);
    return { before, press, after: state, now };
  });
}

const hasWeight = ({ form }: PlayerState) => form.extras.includes('extraWeight');

test('the extra weight is added by the person alone, who has scored 3 or less before', () => {
  let added = 0;
  fc.assert(
    fc.property(session, (way) => {
      for (const { before, press, after } of lived(way)) {
        if (hasWeight(before) || !hasWeight(after)) continue;
        added += 1;
        expect([press, questionOf(before), (before.afterHold?.score ?? 10) <= 3]).toEqual([
          'addWeight',
          'extraWeight',
          true,
        ]);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(added).toBeGreaterThan(20);
});

test('the score is asked for until it is answered or passed over, and the weight offered once', () => {
  fc.assert(
    fc.property(session, (way) => {
      const offers = lived(way).filter(
        ({ before, after }) => questionOf(before) !== 'extraWeight' && questionOf(after) === 'extraWeight',
      );
      expect(offers.length).toBeLessThanOrEqual(1);
      for (const { before, after } of lived(way))
        if (before.afterHold !== null) expect(after.afterHold).toEqual(before.afterHold);
    }),
    { numRuns: 1_000 },
  );
});

test('a restart at any moment changes nothing', () => {
  fc.assert(
    fc.property(session, (way) => {
      for (const { before, press, after, now } of lived(way)) {
        const saved = playerStateSchema.parse(JSON.parse(JSON.stringify(before)));
        expect(pressed(saved, press, now)).toEqual(after);
      }
    }),
    { numRuns: 300 },
  );
});
