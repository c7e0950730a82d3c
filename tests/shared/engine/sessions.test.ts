import { describe, expect, test } from 'vitest';
import { proposedRoutine } from '../../../shared/engine/proposal.ts';
import { becauseLine } from '../../../shared/i18n/phrases.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { Choice } from '../../../shared/engine/routine-proposals.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

const text = createTranslator('en');

/** Starts a routine and leaves it after so many seconds. */
function follow(desk: Desk, routine: RoutineId, seconds: number, form: RoutineForm = FULL_FORM): void {
  desk.happen({ type: 'start', routine, form, checked: false });
  desk.pass(seconds * SECOND);
  desk.happen({ type: 'leave' });
}

/** R6 takes 315 s, R1 takes 80 s. */
const [WHOLE_R6, WHOLE_R1] = [315, 80];

function proposed(desk: Desk): Choice {
  const choice = proposedRoutine(desk.state, desk.plan, desk.now);
  if (choice === null) throw new Error('Nothing is proposed.');
  return choice;
}

describe('sessions', () => {
  test('are kept with all that decides about the next one', () => {
    const desk = new Desk(only());
    const form = { ...FULL_FORM, timeShare: 0.5, leg: 'right' } as const;
    follow(desk, 'R4', 1_000, form);
    expect(desk.state.routines).toEqual({
      sessions: [
        {
          // 10, 15, 15 and 10 s, each after 5 s to get ready.
          at: Date.parse('2026-03-06T09:01:10Z'),
          routine: 'R4',
          form,
          outcome: 'done',
          sides: { left: 0, right: 30, both: 20 },
          comfort: { left: null, right: null },
        },
      ],
      counted: { R4: 1 },
    });
  });

  test('are kept when they were stopped, but do not count', () => {
    const desk = new Desk(only());
    follow(desk, 'R1', 15);
    expect(desk.state.routines).toMatchObject({
      sessions: [{ outcome: 'stopped', sides: { left: 0, right: 0, both: 10 } }],
      counted: {},
    });
  });

  test('are the latest forty, and all of them are counted', () => {
    const desk = new Desk(only());
    for (let count = 0; count < 45; count += 1) follow(desk, count < 3 ? 'R1' : 'R2', 200);
    const { sessions, counted } = desk.state.routines;
    expect([sessions.length, new Set(sessions.map(({ routine }) => routine)), counted]).toEqual([
      40,
      new Set(['R2']),
      { R1: 3, R2: 42 },
    ]);
  });
});

describe('how the calves feel', () => {
  const comfort = (score: number, leg: 'left' | 'right' = 'left') =>
    ({ type: 'comfort', leg, score }) as const;

  /** Whether it was taken. */
  const say = (desk: Desk, ...said: Parameters<typeof comfort>) => {
    const before = desk.records().length;
    desk.happen(comfort(...said));
    return desk.records().length > before;
  };

  test('is noted with the last routine, and remembered', () => {
    const desk = new Desk(only());
    follow(desk, 'R1', WHOLE_R1);
    follow(desk, 'R6', WHOLE_R6);
    desk.effects = [];
    expect([say(desk, 3), say(desk, 0, 'right')]).toEqual([true, true]);
    expect(desk.state.routines.sessions.map((session) => session.comfort)).toEqual([
      { left: null, right: null },
      { left: 3, right: 0 },
    ]);
    expect(desk.records()).toEqual([
      ['09:06:35', { what: 'comfort', routine: 'R6', leg: 'left', score: 3 }],
      ['09:06:35', { what: 'comfort', routine: 'R6', leg: 'right', score: 0 }],
    ]);
  });

  test('can be put right, and said twice it is said once', () => {
    const desk = new Desk(only());
    follow(desk, 'R6', WHOLE_R6);
    desk.effects = [];
    expect([3, 3, 2].map((score) => say(desk, score))).toEqual([true, false, true]);
    expect([desk.state.routines.sessions.at(-1)?.comfort, desk.records().length]).toEqual([
      { left: 2, right: null },
      2,
    ]);
  });

  test.each([
    ['an hour after it', HOUR, true],
    ['later', HOUR + 1, false],
  ])('said %s: taken is %s', (_when, later, taken) => {
    const desk = new Desk(only());
    follow(desk, 'R6', WHOLE_R6);
    desk.pass(later);
    expect(say(desk, 3)).toBe(taken);
  });

  test('the hour runs from when the person stopped, not from when the app gave up', () => {
    const desk = new Desk(only());
    desk.happen({ type: 'start', routine: 'R6', form: FULL_FORM, checked: false });
    desk.pass(MINUTE);
    desk.happen({ type: 'player', command: 'pause' });
    desk.pass(HOUR);
    expect([desk.state.player, say(desk, 3)]).toEqual([null, true]);
    desk.pass(1);
    expect(say(desk, 4)).toBe(false);
  });

  test('means nothing before any routine', () => {
    const desk = new Desk(only());
    expect([say(desk, 3), desk.state.routines]).toEqual([false, { sessions: [], counted: {} }]);
  });

  /** Two stretches that felt like this in the left calf, and the moment of the next one. */
  function afterScores(first: number, second: number): Desk {
    const desk = new Desk(only('stretch'));
    follow(desk, 'R6', WHOLE_R6);
    desk.happen(comfort(first));
    desk.until('2026-03-09T09:00');
    follow(desk, 'R6', WHOLE_R6);
    desk.happen(comfort(second));
    desk.until('2026-03-10T10:29:59');
    desk.effects = [];
    desk.pass(SECOND);
    return desk;
  }

  test('rising, it makes the next one gentler and says so', () => {
    const desk = afterScores(2, 3);
    const insteadOf = { routine: 'R6', form: FULL_FORM } as const;
    const because = { is: 'comfort', leg: 'left', insteadOf } as const;
    expect(desk.prompts().map(([at, { routine }]) => [at, routine])).toEqual([
      ['10:30:00', { routine: 'R6', form: { ...FULL_FORM, timeShare: 0.75 }, because }],
    ]);
    expect(becauseLine(because, text)).toBe('Gentler today, as you noted more soreness in the left calf.');
  });

  test('the usual one can be done all the same', () => {
    const desk = afterScores(2, 3);
    const { because } = proposed(desk);
    if (because.is !== 'comfort') throw new Error('It is no gentler.');
    follow(desk, because.insteadOf.routine, WHOLE_R6, because.insteadOf.form);
    expect(desk.records().map(([, record]) => record)).toEqual([
      {
        what: 'done',
        routine: 'R6',
        kinds: ['stretch'],
        seconds: 270,
        ofSeconds: 270,
        sides: { left: 120, right: 120, both: 30 },
      },
    ]);
  });

  test('the same, it is as usual', () => {
    expect(proposed(afterScores(3, 3))).toEqual({
      routine: 'R6',
      form: FULL_FORM,
      because: { is: 'usual' },
    });
  });
});

describe('the leg that is still open', () => {
  const open = { is: 'sideOpen', leg: 'right' } as const;
  const rightOnly = { ...FULL_FORM, leg: 'right' } as const;

  test('is what the prompt is for when it comes back', () => {
    const desk = new Desk(only('stretch'));
    desk.until('2026-03-06T10:30');
    // 30 s on both legs and 30 s on the left one, each after 5 s to get ready.
    follow(desk, 'R6', 71);
    desk.effects = [];
    desk.pass(5 * MINUTE);
    expect(desk.prompts().map(([at, { routine }]) => [at, routine])).toEqual([
      ['10:36:11', { routine: 'R6', form: rightOnly, because: open }],
    ]);
    expect(becauseLine(open, text)).toBe('The right leg is still open from last time.');
  });

  test('done, both legs come next again', () => {
    const desk = new Desk(only('stretch'));
    follow(desk, 'R6', 71);
    follow(desk, 'R6', WHOLE_R6, rightOnly);
    expect(desk.state.routines.sessions.map(({ outcome, sides }) => [outcome, sides])).toEqual([
      ['stopped', { left: 30, right: 0, both: 30 }],
      ['done', { left: 0, right: 120, both: 30 }],
    ]);
    desk.until('2026-03-09T10:30');
    expect(proposed(desk)).toEqual({ routine: 'R6', form: FULL_FORM, because: { is: 'usual' } });
  });
});

describe('routines that take turns', () => {
  const choice = (routine: RoutineId, is: 'usual' | 'alternates', form: Partial<RoutineForm> = {}) => ({
    routine,
    form: { ...FULL_FORM, ...form },
    because: { is },
  });

  test('sitting: R1 and R2, whichever was followed last; one that was stopped was not', () => {
    const desk = new Desk(only());
    const next = [proposed(desk)];
    for (const [routine, seconds] of [
      ['R1', 20],
      ['R1', 80],
      ['R2', 20],
      ['R2', 145],
    ] as const) {
      follow(desk, routine, seconds);
      next.push(proposed(desk));
    }
    expect(next).toEqual([
      choice('R1', 'usual'),
      choice('R1', 'usual'),
      choice('R2', 'alternates'),
      choice('R2', 'alternates'),
      choice('R1', 'alternates'),
    ]);
  });

  test('standing: R5, short and whole', () => {
    const desk = new Desk({ ...only(), posture: 'standing' });
    const next = [proposed(desk)];
    for (const { routine, form } of [next[0], next[0]].filter((each) => each !== undefined)) {
      follow(desk, routine, 300, form);
      next.push(proposed(desk));
    }
    expect(next).toEqual([
      choice('R5', 'usual', { short: true }),
      choice('R5', 'alternates'),
      choice('R5', 'alternates'),
    ]);
  });
});
