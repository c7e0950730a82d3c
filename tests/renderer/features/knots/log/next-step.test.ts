import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../../../renderer/features/knots/log/next-step.ts';
import { BRANCHES, NO_PRESSURE } from '../../../../../shared/knots/knot-view.ts';
import type { NoPressure } from '../../../../../shared/knots/knot-view.ts';
import { noLocks } from '../../../../../shared/safety/locks.ts';
import { FULL_FORM } from '../../../../../shared/routines/routine-form.ts';
import { knotOf } from '../knots-log.ts';

/** Pressure is closed, on account of this knot unless another one is named. */
const against = (why: NoPressure, knot = 'knot') => ({ allowed: false as const, why, knot });
const allowed = { allowed: true as const, routines: ['R8' as const], form: FULL_FORM };

describe('the next step of a knot', () => {
  it.each(['pressure', 'gentlePressure'] as const)('is pressure where the log allows it: %s', (branch) => {
    expect(nextStepOf(knotOf({ branch, pressure: allowed }), noLocks)).toEqual({
      is: 'pressure',
      branch,
      sessions: allowed,
    });
  });

  it.each(['locked', 'branch', 'notScoredToday', 'onceADay', 'restDay'] as const)(
    'is the reason alone where the score would do and something else does not: %s',
    (why) => {
      expect(nextStepOf(knotOf({ pressure: against(why) }), noLocks)).toEqual({ is: 'notNow', why });
    },
  );

  it.each(NO_PRESSURE)('never offers a session beside a reason against it: %s', (why) => {
    const step = nextStepOf(knotOf({ pressure: against(why) }), noLocks);
    expect(step.is).not.toBe('pressure');
  });

  it('is to have the knot checked where a professional comes first', () => {
    expect([
      nextStepOf(knotOf({ pressure: against('askFirst') }), noLocks),
      nextStepOf(knotOf({ pressure: against('overAWeek') }), noLocks),
      nextStepOf(knotOf({ pressure: against('worseTwice') }), noLocks),
    ]).toEqual([
      { is: 'getChecked', why: 'askFirst' },
      { is: 'getChecked', why: 'overAWeek' },
      { is: 'getChecked', why: 'worseTwice' },
    ]);
  });

  it('is to answer what is open about it', () => {
    expect([
      nextStepOf(knotOf({ pressure: against('backgroundOpen') }), noLocks),
      nextStepOf(knotOf({ pressure: against('backgroundOpen', 'newer') }), noLocks),
      nextStepOf(knotOf({ pressure: against('nextDayOpen') }), noLocks),
    ]).toEqual([{ is: 'background', knot: 'knot' }, { is: 'background', knot: 'newer' }, { is: 'nextDay' }]);
  });

  it('says that the reason lies in another knot of the leg', () => {
    expect([
      nextStepOf(knotOf({ pressure: against('askFirst', 'other') }), noLocks),
      nextStepOf(knotOf({ pressure: against('overAWeek', 'other') }), noLocks),
      nextStepOf(knotOf({ pressure: against('worseTwice', 'other') }), noLocks),
      nextStepOf(knotOf({ pressure: against('nextDayOpen', 'other') }), noLocks),
    ]).toEqual([
      { is: 'otherSpot', why: 'askFirst' },
      { is: 'otherSpot', why: 'overAWeek' },
      { is: 'otherSpot', why: 'worseTwice' },
      { is: 'otherSpot', why: 'nextDayOpen' },
    ]);
  });

  it('lets the heel cord be checked while it closes more than pressure, and no other spot', () => {
    const step = (spot: 'heelCord' | 'shin', soreKnots: readonly ('left' | 'right')[]) =>
      nextStepOf(knotOf({ branch: 'neverPressed', entry: { spot } }), { ...noLocks, soreKnots });
    const canBeChecked = [step('heelCord', ['left']), step('heelCord', ['right']), step('shin', ['left'])];
    expect(canBeChecked.map((each) => 'canBeChecked' in each && each.canBeChecked)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(['movement', 'neverPressed'] as const)('is what the branch says without pressure: %s', (branch) => {
    const locked = against('locked');
    expect(nextStepOf(knotOf({ branch, pressure: locked }), { ...noLocks, pressure: true })).toEqual({
      is: 'noPressureHere',
      branch,
      mayMove: true,
      canBeChecked: false,
    });
  });

  it('has no routine to move with where that would need the other leg, which waits', () => {
    expect(nextStepOf(knotOf({ branch: 'movement' }), { ...noLocks, legs: ['right'] })).toEqual({
      is: 'noPressureHere',
      branch: 'movement',
      mayMove: false,
      canBeChecked: false,
    });
  });

  it.each(['movement', 'neverPressed', 'pressure'] as const)(
    'has nothing to say of movement while all leg routines are closed: %s',
    (branch) => {
      expect(nextStepOf(knotOf({ branch }), { ...noLocks, everything: true })).toEqual({
        is: 'notNow',
        why: 'locked',
      });
    },
  );

  it.each(BRANCHES)(
    'is to stop while a severe knot closes the leg, even if pressure were allowed: %s',
    (branch) => {
      expect(
        nextStepOf(knotOf({ branch, pressure: allowed }), { ...noLocks, severeKnots: ['left'] }),
      ).toEqual({
        is: 'stop',
      });
    },
  );

  it('is to move only, once the questions about a severe knot were answered', () => {
    expect(nextStepOf(knotOf({ branch: 'stop', pressure: allowed }), noLocks)).toEqual({
      is: 'afterStop',
      mayMove: true,
    });
  });

  it.each(BRANCHES)('is to wait while that leg waits for a professional: %s', (branch) => {
    expect(nextStepOf(knotOf({ branch, pressure: allowed }), { ...noLocks, legs: ['left'] })).toEqual({
      is: 'legWaits',
    });
  });

  it('does not depend on the other leg', () => {
    const others = { ...noLocks, legs: ['right'], severeKnots: ['right'] } as const;
    expect(nextStepOf(knotOf({ pressure: allowed }), others).is).toBe('pressure');
    expect(nextStepOf(knotOf({ entry: { leg: 'right' } }), { ...noLocks, legs: ['right'] })).toEqual({
      is: 'legWaits',
    });
  });
});
