import { describe, expect, test } from 'vitest';
import { startPlayer } from '../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';
import { LATELY } from '../safety/check-walk.ts';
import { Desk, only } from './desk.ts';

const pause = { type: 'player', command: 'pause' } as const;
const resume = { type: 'player', command: 'resume' } as const;

/** R1 or R6 under way for so many seconds, from the prompt of half past nine or of one's own accord. */
function under(way: {
  readonly routine: 'R1' | 'R6';
  readonly seconds: number;
  readonly prompted?: true;
}): Desk {
  const desk = new Desk(way.prompted ? only('move') : only());
  if (way.prompted) desk.pass(30 * MINUTE);
  desk.happen({ type: 'start', routine: way.routine, form: FULL_FORM, checked: false });
  desk.pass(way.seconds * SECOND);
  desk.effects = [];
  return desk;
}

/** The app looks every minute, too, though nothing is to happen. */
function lookAround(desk: Desk, minutes: number): void {
  for (let minute = 0; minute < minutes; minute += 1) {
    desk.pass(MINUTE);
    desk.happen({ type: 'tick' });
  }
}

const over = (what: 'done' | 'partial' | 'stopped', both: number, prompted: boolean) => ({
  what,
  routine: 'R1',
  kinds: prompted ? ['move'] : [],
  seconds: both,
  ofSeconds: 60,
  sides: { left: 0, right: 0, both },
});

describe('a paused routine', () => {
  test('waits for fifteen minutes, and is then over with what was done of it', () => {
    // 5, 20, 5 and 10 s: half of it, which counts.
    const desk = under({ routine: 'R1', seconds: 40, prompted: true });
    desk.happen(pause);
    desk.pass(15 * MINUTE - 1);
    expect([desk.state.player?.pausedAt, desk.effects]).toEqual([Date.parse('2026-03-06T09:30:40Z'), []]);
    desk.pass(1);
    expect([desk.state.player, desk.state.prompt, desk.records()]).toEqual([
      null,
      null,
      [['09:45:40', over('partial', 30, true)]],
    ]);
  });

  test('gone on with in time, it is as if nothing had been', () => {
    const desk = under({ routine: 'R1', seconds: 40 });
    desk.happen(pause);
    desk.pass(15 * MINUTE - 1);
    desk.happen(resume);
    desk.pass(40 * SECOND);
    expect(desk.records()).toEqual([
      ['09:16:19', { ...over('done', 40, false), seconds: 60, sides: { left: 10, right: 10, both: 40 } }],
    ]);
  });

  test('over, it keeps no prompt back', () => {
    const desk = under({ routine: 'R1', seconds: 40, prompted: true });
    desk.happen(pause);
    desk.pass(HOUR);
    // Half an hour after the one that counted.
    expect(desk.prompts().map(([at, { kinds }]) => [at, kinds])).toEqual([['10:15:40', ['move']]]);
  });

  test('over with too little, its prompt comes back as after a snooze', () => {
    const desk = under({ routine: 'R1', seconds: 20, prompted: true });
    desk.happen(pause);
    desk.pass(21 * MINUTE);
    expect([desk.records(), desk.prompts().map(([at, { kinds }]) => [at, kinds])]).toEqual([
      [['09:45:20', over('stopped', 15, true)]],
      [['09:50:20', ['move']]],
    ]);
  });

  test('is not left by a short walk away from it', () => {
    const desk = under({ routine: 'R1', seconds: 40 });
    desk.lastInput = desk.at;
    desk.happen(pause);
    lookAround(desk, 14);
    expect([desk.state.away === null, desk.state.player === null]).toEqual([false, false]);
    desk.lastInput = desk.at;
    desk.happen(resume);
    desk.pass(40 * SECOND);
    expect(desk.records().map(([, { what }]) => what)).toEqual(['natural', 'done']);
  });

  test('left alone by somebody who is away, it does not bring them back', () => {
    const desk = under({ routine: 'R1', seconds: 40 });
    desk.lastInput = desk.at;
    desk.happen(pause);
    lookAround(desk, 20);
    expect([desk.state.player, desk.state.away, desk.records()]).toEqual([
      null,
      { since: Date.parse('2026-03-06T09:00:40Z'), answered: [] },
      [['09:15:40', over('partial', 30, false)]],
    ]);
  });

  test('is over after a long sleep, from when it was left', () => {
    const desk = under({ routine: 'R1', seconds: 40 });
    desk.happen({ type: 'asleep' });
    desk.at += 3 * HOUR;
    desk.happen({ type: 'awake' });
    const [session] = desk.state.routines.sessions;
    expect([desk.state.player, session?.at, session?.outcome]).toEqual([
      null,
      Date.parse('2026-03-06T09:00:40Z'),
      'partial',
    ]);
  });

  test('moves with the clock', () => {
    const desk = under({ routine: 'R1', seconds: 40 });
    desk.happen(pause);
    desk.setClock(3 * HOUR);
    expect(desk.state.player?.pausedAt).toBe(Date.parse('2026-03-06T12:00:40Z'));
    desk.pass(15 * MINUTE - 1);
    expect(desk.state.player).not.toBeNull();
    desk.pass(1);
    expect(desk.state.player).toBeNull();
  });
});

describe('a routine that a crash has cut off', () => {
  /** In R6 the left leg is held from the fortieth second on. That moment is saved, the twenty seconds after it are not. */
  const cutOff = (downFor: number) => {
    const desk = under({ routine: 'R6', seconds: 60 });
    desk.crash(downFor);
    return desk;
  };
  /** Nobody knows that somebody was there while the app was not. */
  const absence = (minutes: number) => ({ what: 'natural', kinds: [], minutes });
  const saved = {
    ...startPlayer('R6', FULL_FORM, 0),
    part: 1,
    phase: 'exercise',
    runningSince: null,
    pausedAt: Date.parse('2026-03-06T09:00:40Z'),
    creditedMs: [30_000, 0, 0, 0, 0, 0, 0, 0, 0],
  };

  test('comes back paused within fifteen minutes, in a window that opens by itself', () => {
    const desk = cutOff(15 * MINUTE - 20 * SECOND - 1);
    expect([desk.state.player, desk.effects[0], desk.records()]).toEqual([
      saved,
      ['09:15:39', { do: 'openRoutine', routine: 'R6', byItself: true }],
      [['09:15:39', absence(15)]],
    ]);
  });

  test('gone on with, it is followed to its end', () => {
    const desk = cutOff(10 * MINUTE);
    desk.happen(resume);
    desk.pass(5 * MINUTE);
    expect(desk.records()).toEqual([
      ['09:11:00', absence(11)],
      [
        // 275 s of the 315 were left.
        '09:15:35',
        {
          what: 'done',
          routine: 'R6',
          kinds: [],
          seconds: 270,
          ofSeconds: 270,
          sides: { left: 120, right: 120, both: 30 },
        },
      ],
    ]);
  });

  test('later it is over, and only what was saved counts', () => {
    const desk = cutOff(15 * MINUTE - 20 * SECOND);
    expect([desk.state.player, desk.records(), desk.state.routines.sessions[0]?.at]).toEqual([
      null,
      [
        [
          '09:15:40',
          {
            what: 'stopped',
            routine: 'R6',
            kinds: [],
            seconds: 30,
            ofSeconds: 270,
            sides: { left: 0, right: 0, both: 30 },
          },
        ],
        ['09:15:40', absence(15)],
      ],
      saved.pausedAt,
    ]);
  });

  test('that was paused before the crash waits no longer than it would have', () => {
    const desk = under({ routine: 'R6', seconds: 60 });
    desk.happen(pause);
    desk.pass(10 * MINUTE);
    desk.crash(5 * MINUTE - 1);
    expect(desk.state.player?.pausedAt).toBe(Date.parse('2026-03-06T09:01:00Z'));
    desk.pass(1);
    expect(desk.state.player).toBeNull();
  });
});

describe('the fifteen minutes after a crash', () => {
  test.each([
    ['a millisecond before their end', -1, true],
    ['at their end', 0, false],
    ['a millisecond after their end', 1, false],
  ])('%s', (_when, later, goesOn) => {
    const desk = under({ routine: 'R6', seconds: 40 });
    desk.crash(15 * MINUTE + later);
    expect(desk.state.player !== null).toBe(goesOn);
  });
});

test('whoever follows a routine to its end without a key is there for what is due', () => {
  const reminders = { move: { enabled: false }, posture: { sitMinutes: 10 } };
  const desk = new Desk({ posture: 'sitStand', reminders });
  desk.pass(9 * MINUTE + 30 * SECOND);
  desk.lastInput = desk.at;
  desk.happen({ type: 'start', routine: 'R1', form: FULL_FORM, checked: false });
  desk.pass(80 * SECOND);
  expect(desk.prompts().map(([at, { kinds }]) => [at, kinds])).toEqual([['09:10:50', ['posture']]]);
});

test('what was done keeps its distance when the clock is set', () => {
  const desk = under({ routine: 'R1', seconds: 80 });
  desk.setClock(-2 * HOUR);
  expect(desk.state.routines.sessions[0]?.at).toBe(Date.parse('2026-03-06T07:01:20Z'));
  desk.pass(HOUR);
  desk.effects = [];
  desk.happen({ type: 'comfort', leg: 'left', score: 1 });
  desk.pass(1);
  desk.happen({ type: 'comfort', leg: 'left', score: 2 });
  expect(desk.records()).toEqual([['08:01:20', { what: 'comfort', routine: 'R1', leg: 'left', score: 1 }]]);
});

test.each([
  [false, null],
  [true, 'R7'],
])('pressure on a leg of somebody whom nothing keeps from it, checked just before: %s', (checked, runs) => {
  const desk = new Desk(only(), LATELY);
  desk.happen({ type: 'start', routine: 'R7', form: { ...FULL_FORM, leg: 'left' }, checked });
  expect(desk.state.player?.routine ?? null).toBe(runs);
});
