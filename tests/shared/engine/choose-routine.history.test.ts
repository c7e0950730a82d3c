import { describe, expect, it, test } from 'vitest';
import { chooseRoutine } from '../../../shared/engine/choose-routine.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { Choice, Situation } from '../../../shared/engine/routine-proposals.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import {
  SITS,
  STANDS,
  STANDS_TO_STRETCH,
  STRETCHES,
  after,
  alternates,
  choice,
  session,
  short,
  usual,
  without,
} from './routine-situations.ts';

describe('a side that is still open', () => {
  const leftOff = (hoursAgo: number, routine: RoutineId = 'R6') =>
    session(hoursAgo, routine, { outcome: 'partial', sides: { left: 60, right: 0, both: 30 } });
  const open = { is: 'sideOpen', leg: 'right' } as const;

  test.each<[string, Situation, Choice]>([
    [
      'is offered with the next stretch',
      { ...STRETCHES, ...after(leftOff(24), session(2, 'R1')) },
      choice('R6', open, { leg: 'right' }),
    ],
    [
      'of the same routine',
      { ...STRETCHES, ...after(leftOff(5, 'R4')) },
      choice('R4', open, { leg: 'right' }),
    ],
    ['not for ever', { ...STRETCHES, ...after(leftOff(73)) }, choice('R6', usual)],
    [
      'with a nudge right after it',
      { ...SITS, ...after(leftOff(0.5)) },
      choice('R6', open, { leg: 'right' }),
    ],
    ['not with a later nudge', { ...SITS, ...after(leftOff(1.5)) }, choice('R1', usual)],
    [
      'not once something else was done',
      { ...SITS, ...after(leftOff(0.5), session(0.2, 'R1')) },
      choice('R2', alternates),
    ],
    [
      'seated where the wall is missing',
      { ...STRETCHES, equipment: without('wall'), ...after(leftOff(1)) },
      choice('R6', { is: 'equipment', lacking: 'wall' }, { leg: 'right', seated: true }),
    ],
    [
      'seated for who may not stand',
      { ...STRETCHES, staysSeated: true, ...after(leftOff(1)) },
      choice('R6', { is: 'staysSeated' }, { leg: 'right', seated: true }),
    ],
    [
      'not where others would notice',
      { ...SITS, discreet: true, ...after(leftOff(0.5)) },
      choice('R1', { is: 'discreet' }),
    ],
    [
      'for no longer than the first side',
      { ...STRETCHES, ...after({ ...leftOff(1), form: { ...FULL_FORM, timeShare: 0.5 } }) },
      choice('R6', open, { leg: 'right', timeShare: 0.5 }),
    ],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });
});

const MILLISECOND = 1 / 3_600_000;

describe('how long ago a session was decides about the next one', () => {
  const leftOff = (hoursAgo: number) =>
    session(hoursAgo, 'R6', { outcome: 'partial', sides: { left: 60, right: 0, both: 30 } });

  test.each([
    ['a stretch, a millisecond less than 72 hours ago', STRETCHES, 72 - MILLISECOND, true],
    ['a stretch, 72 hours ago', STRETCHES, 72, true],
    ['a stretch, a millisecond more than 72 hours ago', STRETCHES, 72 + MILLISECOND, false],
    ['a nudge, a millisecond less than an hour ago', SITS, 1 - MILLISECOND, true],
    ['a nudge, an hour ago', SITS, 1, true],
    ['a nudge, a millisecond more than an hour ago', SITS, 1 + MILLISECOND, false],
  ])('whether its open side is offered with %s', (_what, situation, hoursAgo, offered) => {
    const because = chooseRoutine({ ...situation, ...after(leftOff(hoursAgo)) })?.because;
    expect(because?.is === 'sideOpen').toBe(offered);
  });

  test.each([
    ['a millisecond less than 12 hours ago', 12 - MILLISECOND, 'secondStretch'],
    ['12 hours ago', 12, 'usual'],
    ['a millisecond more than 12 hours ago', 12 + MILLISECOND, 'usual'],
  ])('whether a stretch is the second one: %s', (_when, hoursAgo, is) => {
    expect(chooseRoutine({ ...STRETCHES, ...after(session(hoursAgo, 'R6')) })?.because.is).toBe(is);
  });

  test.each([
    ['a millisecond less than a day ago', 24 - MILLISECOND, 'R1'],
    ['a day ago', 24, 'R6'],
    ['a millisecond more than a day ago', 24 + MILLISECOND, 'R6'],
  ])('whether a score that is too much leaves only movement: %s', (_when, hoursAgo, routine) => {
    const tooMuch = after(session(hoursAgo, 'R6', { comfort: [6, 0] }));
    expect(chooseRoutine({ ...STRETCHES, ...tooMuch })?.routine).toBe(routine);
  });
});

describe('a leg that feels worse', () => {
  const scores = (hoursAgo: number, ...all: readonly number[]) =>
    all.map((score, index) =>
      session(hoursAgo + (all.length - 1 - index) * 48, 'R6', { comfort: [score, 0] }),
    );
  const comfort = (routine: RoutineId, form: Partial<RoutineForm> = {}) =>
    ({ is: 'comfort', leg: 'left', insteadOf: { routine, form: { ...FULL_FORM, ...form } } }) as const;
  const worse = after(...scores(24, 2, 3));
  const muchWorse = (hoursAgo: number) => after(...scores(hoursAgo, 1, 2, 3));
  const fullIsNext = session(1, 'R5', { form: short });

  test.each<[string, Situation, Choice]>([
    [
      'one rise: three quarters of the time',
      { ...STRETCHES, ...worse },
      choice('R6', comfort('R6'), { timeShare: 0.75 }),
    ],
    ['two rises, within a day: movement', { ...STRETCHES, ...muchWorse(20) }, choice('R1', comfort('R6'))],
    [
      'two rises, a day later: half of the time',
      { ...STRETCHES, ...muchWorse(24) },
      choice('R6', comfort('R6'), { timeShare: 0.5 }),
    ],
    [
      'above 5 of 10: movement',
      { ...STANDS_TO_STRETCH, ...after(...scores(20, 6)) },
      choice('R5', comfort('R6'), { short: true }),
    ],
    ['movement sitting is gentle enough', { ...SITS, ...muchWorse(20) }, choice('R1', usual)],
    [
      'standing, the full form waits',
      { ...STANDS, ...after(...scores(20, 2, 3), fullIsNext) },
      choice('R5', comfort('R5'), { short: true }),
    ],
    [
      'and comes back a day later for less time',
      { ...STANDS, ...after(...scores(24, 2, 3), fullIsNext) },
      choice('R5', comfort('R5'), { timeShare: 0.75 }),
    ],
    [
      'no stretch is possible anyway',
      { ...STRETCHES, equipment: without('wall', 'strap'), ...worse },
      choice('R1', { is: 'equipment', lacking: 'wall' }),
    ],
    ['quiet is gentle enough', { ...STRETCHES, quiet: true, ...muchWorse(1) }, choice('R1', { is: 'quiet' })],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });

  it('makes the other side shorter, too', () => {
    const leftOff = { outcome: 'partial', sides: { left: 60, right: 0, both: 30 } } as const;
    const [first, last] = [
      session(48, 'R6', { comfort: [2, 0] }),
      session(24, 'R6', { ...leftOff, comfort: [3, 0] }),
    ];
    expect(chooseRoutine({ ...STRETCHES, ...after(first, last) })).toEqual(
      choice('R6', comfort('R6', { leg: 'right' }), { leg: 'right', timeShare: 0.75 }),
    );
  });
});
