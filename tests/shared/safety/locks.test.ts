import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import {
  leavesOnlySeated,
  LOCK_ENDS,
  lockOn,
  locksBeforeCheck,
  locksFrom,
  mayPropose,
  needsSafetyCheck,
  noLocks,
} from '../../../shared/safety/locks.ts';
import type { Lock, Locks } from '../../../shared/safety/locks.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { LATELY } from './check-walk.ts';

/* Which tick closes what stands in `safety-paths.test.ts`. */

const LEFT = { ...FULL_FORM, leg: 'left' } as const;
const RIGHT = { ...FULL_FORM, leg: 'right' } as const;

/** The routines that are closed in this form, with the reason. */
function closed(locks: Partial<Locks>, form: RoutineForm): Partial<Record<RoutineId, Lock>> {
  const all = ROUTINE_IDS.map(
    (routine) => [routine, lockOn(routine, form, { ...noLocks, ...locks })] as const,
  );
  return Object.fromEntries(all.filter(([, lock]) => lock !== null));
}

function without(locks: Locks, lock: Lock): Locks {
  if (lock === 'leg') return { ...locks, legs: [] };
  if (lock === 'severeKnot') return { ...locks, severeKnots: [] };
  if (lock === 'soreKnot') return { ...locks, soreKnots: [] };
  return { ...locks, [lock]: false };
}

const all = (lock: Lock) => Object.fromEntries(ROUTINE_IDS.map((routine) => [routine, lock]));

describe('a routine', () => {
  test('is open while nothing is closed', () => {
    expect(closed({}, LEFT)).toEqual({});
  });

  test('is closed with a step on a leg that waits, or on both legs', () => {
    expect(closed({ legs: ['left'] }, LEFT)).toEqual(all('leg'));
  });

  test('is open on the other leg where no step of it is for both', () => {
    const { R3: _3, R7: _7, R8: _8, ...others } = all('leg');
    expect(closed({ legs: ['left'] }, RIGHT)).toEqual(others);
  });

  test('is closed for both legs where both wait', () => {
    expect([closed({ legs: ['left', 'right'] }, LEFT), closed({ legs: ['left', 'right'] }, RIGHT)]).toEqual([
      all('leg'),
      all('leg'),
    ]);
  });

  test('is closed with a step on a leg with a severe knot, as for a leg that waits', () => {
    const { R3: _3, R7: _7, R8: _8, ...others } = all('severeKnot');
    expect([closed({ severeKnots: ['left'] }, LEFT), closed({ severeKnots: ['left'] }, RIGHT)]).toEqual([
      all('severeKnot'),
      others,
    ]);
  });

  test('is closed but for R1 and R2 on a leg with a sore knot', () => {
    const { R1: _1, R2: _2, ...own } = all('soreKnot');
    const { R3: _3, R7: _7, R8: _8, ...other } = own;
    expect([closed({ soreKnots: ['left'] }, LEFT), closed({ soreKnots: ['left'] }, RIGHT)]).toEqual([
      own,
      other,
    ]);
  });

  test.each(['unread', 'unanswered', 'injury'] as const)('is closed but for R1 and R2: %s', (lock) => {
    const { R1: _1, R2: _2, ...others } = all(lock);
    expect(closed({ [lock]: true }, LEFT)).toEqual(others);
  });

  test('is closed without a clearance, whatever it does', () => {
    expect(closed({ everything: true }, LEFT)).toEqual(all('everything'));
  });

  test('is closed after an injury, but for the two gentlest', () => {
    const { R1: _1, R2: _2, ...others } = all('injury');
    expect(closed({ injury: true }, LEFT)).toEqual(others);
  });

  test('is closed with pressure in it', () => {
    expect(closed({ pressure: true }, LEFT)).toEqual({ R7: 'pressure', R8: 'pressure' });
  });

  test('is closed with a held stretch in it', () => {
    const stretches = { R3: 'stretches', R4: 'stretches', R5: 'stretches', R6: 'stretches' };
    expect(closed({ stretches: true }, FULL_FORM)).toEqual({
      ...stretches,
      R7: 'stretches',
      R8: 'stretches',
      R10: 'stretches',
    });
  });

  test('is open in the short form that leaves the stretch out', () => {
    expect(lockOn('R5', { ...FULL_FORM, short: true }, { ...noLocks, stretches: true })).toBeNull();
  });

  test('is closed unless it is of the seated set, whatever its form', () => {
    const { R1: _1, R2: _2, R3: _3, ...others } = all('seatedOnly');
    const forms = [FULL_FORM, { ...FULL_FORM, seated: true }].map((form) =>
      closed({ seatedOnly: true }, form),
    );
    expect(forms).toEqual([others, others]);
  });

  test('names the weightiest lock', () => {
    const locks: Locks = {
      legs: ['left'],
      severeKnots: ['left'],
      everything: true,
      unread: true,
      unanswered: true,
      injury: true,
      soreKnots: ['left'],
      pressure: true,
      stretches: true,
      seatedOnly: true,
    };
    const names: Lock[] = [];
    for (let left = locks; ;) {
      const lock = lockOn('R7', LEFT, left);
      if (lock === null) break;
      names.push(lock);
      left = without(left, lock);
    }
    expect(names).toEqual(Object.keys(LOCK_ENDS));
  });

  test('needs the safety check where there is pressure in it', () => {
    expect(ROUTINE_IDS.filter((routine) => needsSafetyCheck(routine, LEFT))).toEqual(['R7', 'R8']);
  });
});

test('reminders stop while a leg waits or a clearance is missing; those to stretch also with loose joints', () => {
  const kinds = ['move', 'stretch'] as const;
  const proposed = (locks: Partial<Locks>) =>
    kinds.filter((kind) => mayPropose(kind, { ...noLocks, ...locks }));
  expect([
    proposed({}),
    proposed({ legs: ['right'] }),
    proposed({ severeKnots: ['right'] }),
    proposed({ everything: true }),
    proposed({ stretches: true }),
    proposed({
      pressure: true,
      seatedOnly: true,
      soreKnots: ['left', 'right'],
      unanswered: true,
      unread: true,
    }),
  ]).toEqual([['move', 'stretch'], [], [], [], ['move'], ['move', 'stretch']]);
});

test('only seated routines are left where something may be wrong, and for who cannot stand on one leg', () => {
  const closing: readonly Partial<Locks>[] = [
    { injury: true },
    { seatedOnly: true },
    { unread: true },
    { unanswered: true },
    { soreKnots: ['left'] },
  ];
  const others: readonly Partial<Locks>[] = [{}, { pressure: true, stretches: true }];
  const isLeft = (locks: Partial<Locks>) => leavesOnlySeated({ ...noLocks, ...locks });
  expect(closing.map(isLeft)).toEqual(closing.map(() => true));
  expect(others.map(isLeft)).toEqual(others.map(() => false));
});

describe('answers', () => {
  const ticked: HealthAnswers = {
    ...LATELY,
    suitability: { at: 0, ticked: ['clot', 'looseJoints'], cleared: false },
    background: { at: 0, ticked: ['longTrip'], cleared: false },
  };

  test('that are missing leave R1 and R2, and keep pressure closed', () => {
    expect(locksFrom(unanswered)).toEqual({ ...noLocks, unanswered: true, pressure: true });
  });

  test('about the background that are missing keep pressure closed', () => {
    expect(locksFrom({ ...LATELY, background: null })).toEqual({ ...noLocks, pressure: true });
  });

  test('that could not be read leave R1 and R2, and keep pressure closed even before a check', () => {
    const unread: HealthAnswers = { ...LATELY, unread: ['fluids'] };
    const locks = { ...noLocks, unread: true, pressure: true };
    expect([locksFrom(unread), locksBeforeCheck(unread)]).toEqual([locks, locks]);
  });

  test('about an injury leave R1 and R2 until a professional has cleared it; pressure stays closed', () => {
    const locks = [false, true].map((cleared) =>
      locksFrom({ ...LATELY, suitability: { at: 0, ticked: ['heelCordOrInjury'], cleared } }),
    );
    expect(locks).toEqual([
      { ...noLocks, injury: true, pressure: true },
      { ...noLocks, pressure: true },
    ]);
  });

  test.each([
    ['severe', true],
    ['sore', true],
    ['spot', true],
    ['mild', false],
    [null, false],
  ] as const)('and an open knot in the left leg that is %s', (left, isSore) => {
    const openKnots = { left, right: null };
    expect(locksFrom({ ...LATELY, openKnots }).soreKnots).toEqual(isSore ? ['left'] : []);
  });

  test('of which the log was not asked yet count as sore knots', () => {
    expect(locksFrom({ ...LATELY, openKnots: null }).soreKnots).toEqual(['left', 'right']);
  });

  test('that are missing close nothing before a check that asks for them', () => {
    expect([locksBeforeCheck(unanswered), locksBeforeCheck(ticked)]).toEqual([noLocks, locksFrom(ticked)]);
  });

  test('that a professional has looked at open leg exercise, and neither pressure nor stretches', () => {
    const cleared = { ...ticked, suitability: { at: 0, ticked: ['clot', 'looseJoints'], cleared: true } };
    expect([locksFrom(ticked), locksFrom(cleared as HealthAnswers)]).toEqual([
      { ...noLocks, everything: true, pressure: true, stretches: true },
      { ...noLocks, pressure: true, stretches: true },
    ]);
  });

  test('about an injury leave the two gentlest until a professional has cleared it; pressure stays closed', () => {
    const locks = [false, true].map((cleared) =>
      locksFrom({ ...LATELY, suitability: { at: 0, ticked: ['heelCordOrInjury'], cleared } }),
    );
    expect(locks).toEqual([
      { ...noLocks, injury: true, pressure: true },
      { ...noLocks, pressure: true },
    ]);
  });

  test('about the background keep pressure closed until a professional has looked at the calf', () => {
    const locks = [false, true].map((cleared) =>
      locksFrom({ ...LATELY, background: { at: 0, ticked: ['longTrip'], cleared } }),
    );
    expect(locks).toEqual([{ ...noLocks, pressure: true }, noLocks]);
  });
});
