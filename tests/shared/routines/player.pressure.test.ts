import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import {
  advancePlayer,
  commandPlayer,
  isFinished,
  phaseEnd,
  resultOf,
  startPlayer,
} from '../../../shared/routines/player.ts';
import { positionOf } from '../../../shared/routines/player-position.ts';
import type { PlayerCommand, PlayerState } from '../../../shared/routines/player.ts';
import { FULL_FORM, partsOf } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import { SECOND } from '../../../shared/time.ts';

/** Commands at seconds after the start, in order. */
type Press = readonly [second: number, command: PlayerCommand];
const pressed = (from: PlayerState, presses: readonly Press[]) =>
  presses.reduce((state, [second, command]) => commandPlayer(state, command, second * SECOND), from);

describe('too sore', () => {
  /** R7: after 20 s of pumps and 5 s of get ready, rolling for 60 s from the thirtieth second on. */
  const rolling = startPlayer('R7', FULL_FORM, 0);
  const sore = (...seconds: readonly number[]) =>
    pressed(
      rolling,
      seconds.map((second): Press => [second, 'tooSore']),
    );

  test('first it gets lighter, and takes as long as before', () => {
    const lighter = sore(40);
    expect([lighter.eased, phaseEnd(lighter)]).toEqual([{ to: 'lighter' }, 90 * SECOND]);
  });

  test('then it takes half of what is left', () => {
    const shorter = sore(40, 50);
    expect([shorter.eased, phaseEnd(shorter), positionOf(shorter, 50 * SECOND).phaseLeftMs]).toEqual([
      { to: 'shorter', endsAtMs: 40_000 },
      70 * SECOND,
      20_000,
    ]);
  });

  test('then it is over, and what was done is credited', () => {
    expect(sore(40, 50, 60)).toEqual({
      ...rolling,
      part: 2,
      runningSince: 60_000,
      creditedMs: [20_000, 30_000, ...rolling.creditedMs.slice(2)],
    });
  });

  test('the next part presses as before', () => {
    expect(advancePlayer(sore(40, 50), 76 * SECOND)).toEqual({
      ...rolling,
      part: 2,
      phase: 'exercise',
      runningSince: 75_000,
      creditedMs: [20_000, 40_000, ...rolling.creditedMs.slice(2)],
    });
  });

  test('means nothing while one gets ready', () => {
    const ready = advancePlayer(rolling, 26 * SECOND);
    expect(commandPlayer(ready, 'tooSore', 26 * SECOND)).toBe(ready);
  });

  test('only pressure can be eased, in every routine', () => {
    const eased = ROUTINE_IDS.flatMap((id) =>
      partsOf(catalogue[id], FULL_FORM).flatMap(({ step }, part) => {
        const exercising: PlayerState = { ...startPlayer(id, FULL_FORM, 0), part, phase: 'exercise' };
        return commandPlayer(exercising, 'tooSore', SECOND) === exercising ? [] : [`${id} ${step.name}`];
      }),
    );
    expect(eased).toEqual([
      'R7 searchRoll',
      'R7 holdTheSpot',
      'R7 flexOnTheSpot',
      'R7 fadeOut',
      'R8 glideAlong',
      'R8 pressAndWait',
      'R8 flexUnderFingers',
    ]);
  });
});

describe('pressure that is done again', () => {
  /** R7 at its 45 s on the spot, which begin at 95 s; at 115 s twenty of them are over. */
  const held = startPlayer('R7', { ...FULL_FORM, leg: 'left' }, 0);
  const again = (...presses: readonly Press[]) => pressed(held, presses);

  test('goes on where it was, after getting ready', () => {
    const redone = advancePlayer(again([115, 'redo']), 120 * SECOND);
    expect([redone.part, redone.phase, redone.elapsedMs, phaseEnd(redone)]).toEqual([
      2,
      'exercise',
      20_000,
      145 * SECOND,
    ]);
  });

  test('says how little of it is left', () => {
    const redone = again([115, 'redo']);
    const before = positionOf(advancePlayer(held, 115 * SECOND), 115 * SECOND);
    expect(positionOf(redone, 115 * SECOND).routineLeftMs).toBe(before.routineLeftMs + 5 * SECOND);
  });

  test('is over at once when all of it has been done', () => {
    const back = again([142, 'back']);
    expect([back.part, advancePlayer(back, 147 * SECOND).part]).toEqual([2, 3]);
  });

  test('is no different from going on', () => {
    const through = advancePlayer(again([115, 'redo']), 400 * SECOND);
    expect([isFinished(through), resultOf(through).outcome]).toEqual([true, 'done']);
  });
});
