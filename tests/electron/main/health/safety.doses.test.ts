import { expect, test } from 'vitest';
import { SECOND } from '../../../../shared/time.ts';
import type { Bench } from '../fakes.ts';
import { passCheck, pressable, start } from './knot-desk.ts';

/* The calls of the player after the hold of a tender spot. */

const scoreSpot = ({ unknot }: Bench, score: number) =>
  unknot.handlers['player.scoreSpot']({ score }, 'player').accepted;
const addWeight = ({ unknot }: Bench) => unknot.handlers['player.addWeight'](undefined, 'player').accepted;
const player = ({ windows }: Bench) => windows.published?.player ?? null;

/** A session of R7, until so many seconds after the end of its hold. */
function heldFor(hold: 30 | 45 | 60, seconds: number): Bench {
  const desk = pressable();
  passCheck(desk);
  start(desk, hold);
  desk.clock.pass((95 + hold + seconds) * SECOND);
  return desk;
}

test('a score is taken when the hold is over and not before', () => {
  expect([scoreSpot(heldFor(60, -1), 2), scoreSpot(heldFor(60, 1), 2)]).toEqual([false, true]);
});

test.each([
  [3, true, ['extraWeight']],
  [4, false, []],
])('after a score of %i the extra weight is added: %s', (score, may, extras) => {
  const desk = heldFor(30, 1);
  const early = addWeight(desk);
  scoreSpot(desk, score);
  expect([early, addWeight(desk), addWeight(desk), player(desk)?.form.extras]).toEqual([
    false,
    may,
    false,
    extras,
  ]);
});

test('no more than three minutes are ever pressed', () => {
  const desk = heldFor(60, 1);
  scoreSpot(desk, 0);
  addWeight(desk);
  desk.clock.pass(300 * SECOND);
  expect([player(desk), desk.history.events.at(-1)?.record]).toMatchObject([
    null,
    // 110 s of them are for pumps, stretches and the walk.
    { what: 'done', routine: 'R7', seconds: 290, ofSeconds: 290 },
  ]);
});
