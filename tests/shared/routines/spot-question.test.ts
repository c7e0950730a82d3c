import { describe, expect, test } from 'vitest';
import {
  advancePlayer,
  commandPlayer,
  phaseEnd,
  playerStateSchema,
  resultOf,
  startPlayer,
} from '../../../shared/routines/player.ts';
import { positionOf } from '../../../shared/routines/player-position.ts';
import type { PlayerCommand, PlayerState } from '../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { addExtraWeight, questionOf, scoreSpot } from '../../../shared/routines/spot-question.ts';
import { SECOND } from '../../../shared/time.ts';

/** R7: the hold begins at 95 s and is over at 140 s. */
const HOLD = 110;
const ASKED = 140;
const started = (form: Partial<RoutineForm> = {}, routine: RoutineId = 'R7') =>
  startPlayer(routine, { ...FULL_FORM, leg: 'left', ...form }, 0);
const at = (seconds: number, state = started()) => advancePlayer(state, seconds * SECOND);
const press = (state: PlayerState, command: PlayerCommand, seconds: number) =>
  commandPlayer(state, command, seconds * SECOND);
const score = (points: number, seconds = ASKED + 10, state = started()) =>
  scoreSpot(state, points, seconds * SECOND);
const addTo = (state: PlayerState, seconds: number) => addExtraWeight(state, seconds * SECOND);
const asked = (state: PlayerState) => [state.part, state.phase, questionOf(state)];

describe('the question after the hold', () => {
  test('comes when the hold is over, before the next part', () => {
    expect([at(ASKED - 0.001), at(ASKED)].map(asked)).toEqual([
      [2, 'exercise', null],
      [3, 'question', 'soreness'],
    ]);
  });

  test.each([30, 45, 60] as const)('comes after a hold of %i s', (hold) => {
    const state = started({ hold });
    expect([at(95 + hold - 0.001, state), at(95 + hold, state)].map(questionOf)).toEqual([null, 'soreness']);
  });

  test('comes after a hold that was left for the next part, and not after one that was not begun', () => {
    expect([press(started(), 'next', HOLD), press(started(), 'next', 92)].map(asked)).toEqual([
      [3, 'question', 'soreness'],
      [3, 'getReady', null],
    ]);
  });

  test('does not come after a hold that was too sore, whatever is pressed later', () => {
    const sore = press(started(), 'tooSore', HOLD);
    const again = press(press(sore, 'redo', HOLD + 1), 'next', HOLD + 8);
    expect([at(ASKED, sore), at(ASKED, again)].map(questionOf)).toEqual([null, null]);
  });

  test('comes after a hold although the search before it was too sore', () => {
    expect(questionOf(at(ASKED, press(started(), 'tooSore', 40)))).toBe('soreness');
  });

  test('does not come on a chair, where no weight can be added, nor where it is added already', () => {
    const chair = Array.from({ length: 200 }, (_, second) => questionOf(at(second, started({}, 'R8'))));
    expect([new Set(chair), questionOf(at(ASKED, started({ extras: ['extraWeight'] })))]).toEqual([
      new Set([null]),
      null,
    ]);
  });

  test('waits for a minute, and then the routine goes on without an answer', () => {
    const over = at(ASKED + 60);
    expect([asked(at(ASKED + 59.999)), asked(over), over.afterHold, over.form.extras]).toEqual([
      [3, 'question', 'soreness'],
      [3, 'getReady', null],
      { score: null },
      [],
    ]);
  });

  test('waits in a pause', () => {
    const paused = press(started(), 'pause', ASKED + 50);
    const resumed = press(paused, 'resume', ASKED + 500);
    expect([asked(at(ASKED + 499, paused)), phaseEnd(resumed)]).toEqual([
      [3, 'question', 'soreness'],
      (ASKED + 510) * SECOND,
    ]);
  });

  test('counts neither as exercise nor as time of the routine', () => {
    const left = (seconds: number) => positionOf(at(seconds), seconds * SECOND).routineLeftMs;
    expect([left(ASKED), left(ASKED + 30), left(ASKED + 60), resultOf(at(900))]).toMatchObject([
      160_000,
      160_000,
      160_000,
      { outcome: 'done', seconds: 260 },
    ]);
  });

  test('is passed over by Next, and comes again when the person has gone back without an answer', () => {
    const next = press(started(), 'next', ASKED + 5);
    const back = press(started(), 'back', ASKED + 5);
    expect([asked(next), asked(back), asked(at(ASKED + 10, back))]).toEqual([
      [3, 'getReady', null],
      [2, 'getReady', null],
      [3, 'question', 'soreness'],
    ]);
  });

  test('is no exercise to do again or to ease', () => {
    const now = at(ASKED);
    expect([press(now, 'redo', ASKED), press(now, 'tooSore', ASKED)]).toEqual([now, now]);
  });
});

describe('the score of the spot', () => {
  test.each([
    [0, 'extraWeight', null],
    [3, 'extraWeight', null],
    [4, null, null],
    [5, null, null],
    [6, null, { to: 'lighter' }],
    [10, null, { to: 'lighter' }],
  ] as const)('%i leads to %s, and the next part begins %o', (points, question, eased) => {
    const state = score(points);
    expect([questionOf(state), state.eased, state.part, state.afterHold, state.form.extras]).toEqual([
      question,
      eased,
      3,
      { score: points },
      [],
    ]);
  });

  test('is nothing that could be said before the hold is over, or twice', () => {
    const [before, twice] = [at(HOLD), score(2)];
    expect([score(2, HOLD, before), score(1, ASKED + 20, twice), questionOf(twice)]).toEqual([
      before,
      twice,
      'extraWeight',
    ]);
  });

  test('gives the offer a minute of its own', () => {
    expect(phaseEnd(score(2, ASKED + 50))).toBe((ASKED + 110) * SECOND);
  });

  test('does not set a paused routine going', () => {
    const paused = press(started(), 'pause', ASKED + 5);
    const offered = score(2, ASKED + 20, paused);
    expect([offered.runningSince, addTo(offered, ASKED + 30).runningSince]).toEqual([null, null]);
  });
});

describe('the extra weight', () => {
  const offered = score(2, ASKED + 10);

  test('is added as a part after the next one, and only then', () => {
    const added = addTo(offered, ASKED + 20);
    const inExtra = at(ASKED + 20 + 5 + 30 + 5 + 10, added);
    expect([
      asked(added),
      added.form.extras,
      added.creditedMs,
      asked(inExtra),
      resultOf(at(900, added)),
    ]).toMatchObject([
      [3, 'getReady', null],
      ['extraWeight'],
      [20_000, 60_000, 45_000, 0, 0, 0, 0, 0, 0],
      [4, 'exercise', null],
      { outcome: 'done', seconds: 290, ofSeconds: 290 },
    ]);
  });

  test('is not added by whoever skips it or says nothing', () => {
    const [skipped, silent] = [press(offered, 'next', ASKED + 20), at(ASKED + 70, offered)];
    expect([skipped, silent].map((state) => [...asked(state), ...state.form.extras])).toEqual([
      [3, 'getReady', null],
      [3, 'getReady', null],
    ]);
  });

  test('is offered once', () => {
    const back = press(press(offered, 'next', ASKED + 20), 'back', ASKED + 21);
    const again = at(ASKED + 26, back);
    expect([asked(back), asked(again), addTo(again, ASKED + 26)]).toEqual([
      [2, 'getReady', null],
      [3, 'getReady', null],
      again,
    ]);
  });

  test('cannot be added unless it is offered', () => {
    const [early, unscored, high] = [
      addTo(at(10), 11),
      addTo(at(ASKED), ASKED + 5),
      addTo(score(4), ASKED + 12),
    ];
    expect([early, unscored, high].map(({ form, creditedMs }) => [form.extras, creditedMs.length])).toEqual([
      [[], 8],
      [[], 8],
      [[], 8],
    ]);
  });

  test('and the question outlast a restart', () => {
    const states = [at(ASKED), offered, addTo(offered, ASKED + 20)];
    expect(states.map((state) => playerStateSchema.parse(JSON.parse(JSON.stringify(state))))).toEqual(states);
  });
});

test('a routine that was saved before there was a question is as it was', () => {
  const { afterHold: _afterHold, ...old } = started();
  expect(playerStateSchema.parse(old)).toEqual(started());
});
