import { describe, expect, test } from 'vitest';
import { noLocks } from '../../../shared/safety/locks.ts';
import type { Lock } from '../../../shared/safety/locks.ts';
import { chooseRoutine } from '../../../shared/engine/choose-routine.ts';
import type { Choice, Situation } from '../../../shared/engine/routine-proposals.ts';
import {
  SITS,
  STANDS,
  STRETCHES,
  after,
  choice,
  session,
  short,
  usual,
  without,
} from './routine-situations.ts';

describe('what an answer about health keeps closed', () => {
  const stretches = { locks: { ...noLocks, stretches: true } };
  const seatedOnly = { locks: { ...noLocks, seatedOnly: true }, staysSeated: true };
  const locked = (lock: Lock) => ({ is: 'locked', lock }) as const;

  test.each<[string, Situation, Choice | null]>([
    ['no stretch that is held: movement', { ...STRETCHES, ...stretches }, choice('R1', locked('stretches'))],
    ['sitting it changes nothing about movement', { ...SITS, ...stretches }, choice('R1', usual)],
    [
      'the whole R5 has such a stretch',
      { ...STANDS, ...stretches, ...after(session(1, 'R5', { form: short })) },
      choice('R5', locked('stretches'), { short: true }),
    ],
    [
      'it weighs more than a missing wall',
      { ...STRETCHES, ...stretches, equipment: without('wall') },
      choice('R1', locked('stretches')),
    ],
    ['only seated: the strap', { ...STRETCHES, ...seatedOnly }, choice('R3', locked('seatedOnly'))],
    [
      'only seated, and no strap: movement',
      { ...STRETCHES, ...seatedOnly, equipment: without('strap') },
      choice('R1', locked('seatedOnly')),
    ],
    [
      'only seated while standing',
      { ...STANDS, ...seatedOnly, equipment: without('chair') },
      choice('R1', locked('seatedOnly')),
    ],
    [
      'after an injury: the gentlest, on a seat',
      { ...STRETCHES, locks: { ...noLocks, injury: true }, staysSeated: true },
      choice('R1', locked('injury')),
    ],
    [
      'pressure is never proposed anyway',
      { ...SITS, locks: { ...noLocks, pressure: true } },
      choice('R1', usual),
    ],
    ['a leg that waits: nothing', { ...SITS, locks: { ...noLocks, legs: ['left'] } }, null],
    [
      'not even for the other leg',
      {
        ...STRETCHES,
        locks: { ...noLocks, legs: ['left'] },
        ...after(session(1, 'R3', { outcome: 'stopped', sides: { left: 50, right: 0, both: 0 } })),
      },
      null,
    ],
    ['everything: nothing', { ...STANDS, locks: { ...noLocks, everything: true } }, null],
    ['in a meeting too', { ...SITS, quiet: true, locks: { ...noLocks, everything: true } }, null],
  ])('%s', (_when, situation, expected) => {
    expect(chooseRoutine(situation)).toEqual(expected);
  });
});
