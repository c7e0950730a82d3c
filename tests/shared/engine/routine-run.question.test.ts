import { describe, expect, test } from 'vitest';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { questionOf } from '../../../shared/routines/spot-question.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { LATELY } from '../safety/check-walk.ts';
import { Desk, only } from './desk.ts';

const score = (points: number) => ({ type: 'spotScore', score: points }) as const;
const add = { type: 'addWeight' } as const;
const resume = { type: 'player', command: 'resume' } as const;

/** R7 for the left leg, ten seconds into the question after its hold. */
function asked(): Desk {
  const desk = new Desk(only(), LATELY);
  desk.happen({ type: 'start', routine: 'R7', form: { ...FULL_FORM, leg: 'left' }, checked: true });
  desk.pass(150 * SECOND);
  desk.effects = [];
  return desk;
}

const question = ({ state }: Desk) => state.player && questionOf(state.player);
const result = (desk: Desk) =>
  desk.records().map(([, record]) => 'seconds' in record && [record.what, record.seconds]);

describe('the question after the hold of a tender spot', () => {
  test('is answered, and the weight that is added counts', () => {
    const desk = asked();
    desk.happen(score(3));
    desk.happen(add);
    desk.pass(5 * MINUTE);
    expect([result(desk), desk.state.routines.sessions[0]?.form.extras]).toEqual([
      [['done', 290]],
      ['extraWeight'],
    ]);
  });

  test('without an answer the routine is followed to its end', () => {
    const desk = asked();
    desk.pass(5 * MINUTE);
    expect([result(desk), desk.state.routines.sessions[0]?.form.extras]).toEqual([[['done', 260]], []]);
  });

  test('comes back after a crash, paused, and takes the answer', () => {
    const desk = asked();
    desk.crash(2 * MINUTE);
    const back = [question(desk), desk.state.player?.runningSince];
    desk.happen(score(2));
    desk.crash(MINUTE);
    const offered = question(desk);
    desk.happen(add);
    desk.happen(resume);
    desk.pass(5 * MINUTE);
    expect([back, offered, result(desk).at(-1)]).toEqual([['soreness', null], 'extraWeight', ['done', 290]]);
  });

  test('in a pause the routine ends after fifteen minutes, like any other', () => {
    const desk = asked();
    desk.happen({ type: 'player', command: 'pause' });
    desk.pass(15 * MINUTE - 1);
    const before = question(desk);
    desk.pass(1);
    expect([before, desk.state.player, result(desk)]).toEqual(['soreness', null, [['stopped', 125]]]);
  });

  test('nothing is changed by an answer to what is not asked', () => {
    const desk = new Desk(only(), LATELY);
    desk.happen({ type: 'tick' });
    const { state } = desk;
    desk.happen(score(2));
    desk.happen(add);
    const [without, during] = [desk.state, asked()];
    during.happen(add);
    const unasked = during.state.player?.form.extras;
    during.happen(score(8));
    during.happen(score(1));
    expect([without, unasked, during.state.player?.afterHold, question(during)]).toEqual([
      state,
      [],
      { score: 8 },
      null,
    ]);
  });
});
