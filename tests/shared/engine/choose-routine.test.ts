import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { chooseRoutine } from '../../../shared/engine/choose-routine.ts';
import type { Choice, Situation } from '../../../shared/engine/routine-proposals.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import { PLANNED_STRETCHES } from '../../../shared/settings/schema.ts';
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

describe('a nudge to move', () => {
  test.each<[string, Situation, Choice]>([
    ['sitting: R1 first', SITS, choice('R1', usual)],
    ['then R2', { ...SITS, ...after(session(1, 'R1')) }, choice('R2', alternates)],
    ['then R1 again', { ...SITS, ...after(session(2, 'R1'), session(1, 'R2')) }, choice('R1', alternates)],
    [
      'whatever else came in between',
      { ...SITS, ...after(session(2, 'R1'), session(1, 'R6')) },
      choice('R2', alternates),
    ],
    [
      'one that was stopped does not count',
      { ...SITS, ...after(session(1, 'R2', { outcome: 'stopped' })) },
      choice('R1', usual),
    ],
    ['standing: the short R5 first', STANDS, choice('R5', usual, { short: true })],
    [
      'then the full one',
      { ...STANDS, ...after(session(1, 'R5', { form: short })) },
      choice('R5', alternates),
    ],
    [
      'then the short one',
      { ...STANDS, ...after(session(1, 'R5')) },
      choice('R5', alternates, { short: true }),
    ],
    [
      'a stopped full one is offered again',
      { ...STANDS, ...after(session(2, 'R5', { form: short }), session(1, 'R5', { outcome: 'stopped' })) },
      choice('R5', alternates),
    ],
    ['asked for, with nothing due', { ...SITS, kinds: [] }, choice('R1', usual)],
    ['with a glass of water', { ...SITS, kinds: ['move', 'water'] }, choice('R1', usual)],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });
});

describe('a planned stretch', () => {
  const second = { is: 'secondStretch' } as const;
  const stretched = after(session(5, 'R6'));

  test.each<[string, Situation, Choice]>([
    ['sitting: R6 at the wall', STRETCHES, choice('R6', usual)],
    ['standing: R6 as well', STANDS_TO_STRETCH, choice('R6', usual)],
    ['together with movement', { ...STRETCHES, kinds: ['move', 'stretch'] }, choice('R6', usual)],
    ['the second of a day sitting: R3', { ...STRETCHES, ...stretched }, choice('R3', second)],
    ['the second of a day standing: R4', { ...STANDS_TO_STRETCH, ...stretched }, choice('R4', second)],
    [
      'a stopped one was none',
      { ...STRETCHES, ...after(session(5, 'R6', { outcome: 'stopped' })) },
      choice('R6', usual),
    ],
    ['the next day it is R6 again', { ...STRETCHES, ...after(session(23, 'R6')) }, choice('R6', usual)],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });
});

describe('what stands in the way of the usual one', () => {
  const lacking = (thing: 'wall' | 'support' | 'strap' | 'chair') =>
    ({ is: 'equipment', lacking: thing }) as const;
  const discreet = { is: 'discreet' } as const;
  const staysSeated = { is: 'staysSeated' } as const;
  const time = (minutes: number) => ({ is: 'time', minutes }) as const;
  const fullIsNext = after(session(1, 'R5', { form: short }));
  const seated = { ...STRETCHES, staysSeated: true };

  test.each<[string, Situation, Choice]>([
    ['no wall: the strap', { ...STRETCHES, equipment: without('wall') }, choice('R3', lacking('wall'))],
    [
      'neither: movement',
      { ...STRETCHES, equipment: without('wall', 'strap') },
      choice('R1', lacking('wall')),
    ],
    [
      'no wall, standing: R3 on the chair',
      { ...STANDS_TO_STRETCH, equipment: without('wall') },
      choice('R3', lacking('wall')),
    ],
    [
      'no wall and no chair',
      { ...STANDS_TO_STRETCH, equipment: without('wall', 'chair') },
      choice('R5', lacking('wall'), { short: true }),
    ],
    [
      'nothing to hold: the short R5',
      { ...STANDS, equipment: without('wall'), ...fullIsNext },
      choice('R5', lacking('support'), { short: true }),
    ],
    [
      'R5 needs no chair',
      { ...STANDS, equipment: without('chair'), ...fullIsNext },
      choice('R5', alternates),
    ],
    ['seated: the strap', seated, choice('R3', staysSeated)],
    ['seated, no strap: movement', { ...seated, equipment: without('strap') }, choice('R1', staysSeated)],
    ['seated while standing', { ...STANDS, staysSeated: true }, choice('R1', staysSeated)],
    [
      'seated while standing, no chair named',
      { ...STANDS, staysSeated: true, equipment: without('chair') },
      choice('R1', staysSeated),
    ],
    ['among others: R4', { ...STRETCHES, discreet: true }, choice('R4', discreet)],
    [
      'among others, no wall: R3',
      { ...STRETCHES, discreet: true, equipment: without('wall') },
      choice('R3', lacking('wall')),
    ],
    ['among others R1 is no different', { ...SITS, discreet: true }, choice('R1', usual)],
    ['among others R5 is no different', { ...STANDS, discreet: true }, choice('R5', usual, { short: true })],
    ['5 minutes: R4', { ...STRETCHES, minutes: 5 }, choice('R4', time(5))],
    [
      '5 minutes, no wall',
      { ...STRETCHES, minutes: 5, equipment: without('wall') },
      choice('R3', lacking('wall')),
    ],
    ['3 minutes: R6 at half time', { ...STRETCHES, minutes: 3 }, choice('R6', time(3), { timeShare: 0.5 })],
    ['2 minutes: R4 at half time', { ...STRETCHES, minutes: 2 }, choice('R4', time(2), { timeShare: 0.5 })],
    ['1 minute: R1 at half time', { ...STRETCHES, minutes: 1 }, choice('R1', time(1), { timeShare: 0.5 })],
    ['R2 would take too long', { ...SITS, minutes: 2, ...after(session(1, 'R1')) }, choice('R1', time(2))],
    ['1 minute sitting', { ...SITS, minutes: 1 }, choice('R1', time(1), { timeShare: 0.5 })],
    [
      '1 minute standing, without a chair',
      { ...STANDS, minutes: 1, equipment: without('chair') },
      choice('R5', time(1), { short: true, timeShare: 0.5 }),
    ],
    ['exactly the time of R1', { ...SITS, minutes: 80 / 60 }, choice('R1', usual)],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });
});

describe('the stretch that the person wants', () => {
  const wants = (plannedStretch: Situation['plannedStretch']) => ({ ...STRETCHES, plannedStretch });

  test.each<[string, Situation, Choice]>([
    ['is the one that is planned', wants('R4'), choice('R4', usual)],
    ['seated as well', wants('R3'), choice('R3', usual)],
    [
      'each time, also the second of a day',
      { ...wants('R6'), ...after(session(5, 'R6')) },
      choice('R6', usual),
    ],
    [
      'if what it needs is there',
      { ...wants('R3'), equipment: without('strap') },
      choice('R6', { is: 'equipment', lacking: 'strap' }),
    ],
    ['if it fits', { ...wants('R6'), minutes: 5 }, choice('R4', { is: 'time', minutes: 5 })],
    [
      'after the side that is open',
      {
        ...wants('R4'),
        ...after(session(1, 'R6', { outcome: 'stopped', sides: { left: 30, right: 0, both: 30 } })),
      },
      choice('R6', { is: 'sideOpen', leg: 'right' }, { leg: 'right' }),
    ],
    ['and changes nothing about movement', { ...wants('R3'), kinds: ['move'] }, choice('R1', usual)],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });

  test('can be each stretch of the catalogue, and nothing else', () => {
    const stretches = ROUTINE_IDS.filter((id) => catalogue[id].use === 'stretch');
    expect(PLANNED_STRETCHES).toEqual(['auto', ...stretches]);
  });
});

describe('quiet', () => {
  const quiet = { is: 'quiet' } as const;

  test.each<[string, Situation, Choice]>([
    ['R1, whatever is due', { ...STRETCHES, quiet: true, ...after(session(1, 'R1')) }, choice('R1', quiet)],
    ['standing, on the chair', { ...STANDS, quiet: true }, choice('R1', quiet)],
    [
      'standing without a chair',
      { ...STANDS, quiet: true, equipment: without('chair') },
      choice('R5', { is: 'equipment', lacking: 'chair' }, { short: true }),
    ],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });
});
