import { describe, expect, it } from 'vitest';
import { nextStepOf } from '../../../../../renderer/features/knots/log/next-step.ts';
import { BRANCHES, NO_PRESSURE } from '../../../../../shared/knots/knot-view.ts';
import { noLocks } from '../../../../../shared/safety/locks.ts';
import { FULL_FORM } from '../../../../../shared/routines/routine-form.ts';
import { knotOf } from '../knots-log.ts';

const allowed = { allowed: true as const, routines: ['R8' as const], form: FULL_FORM };

describe('the next step of a knot', () => {
  it.each(['pressure', 'gentlePressure'] as const)('is pressure where the log allows it: %s', (branch) => {
    expect(nextStepOf(knotOf({ branch, pressure: allowed }), noLocks)).toEqual({
      is: 'pressure',
      branch,
      sessions: allowed,
    });
  });

  it.each(NO_PRESSURE)(
    'is the reason alone where the score would do and something else does not: %s',
    (why) => {
      expect(nextStepOf(knotOf({ pressure: { allowed: false, why, knot: 'knot' } }), noLocks)).toEqual({
        is: 'notNow',
        why,
      });
    },
  );

  it.each(['movement', 'neverPressed'] as const)('is what the branch says without pressure: %s', (branch) => {
    const locked = { allowed: false as const, why: 'locked' as const, knot: 'knot' };
    expect(nextStepOf(knotOf({ branch, pressure: locked }), { ...noLocks, pressure: true })).toEqual({
      is: 'noPressureHere',
      branch,
      mayMove: true,
    });
  });

  it('has no routine to move with where that would need the other leg, which waits', () => {
    expect(nextStepOf(knotOf({ branch: 'movement' }), { ...noLocks, legs: ['right'] })).toEqual({
      is: 'noPressureHere',
      branch: 'movement',
      mayMove: false,
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

  it('is to stop, even if pressure were allowed', () => {
    expect(nextStepOf(knotOf({ branch: 'stop', pressure: allowed }), noLocks)).toEqual({ is: 'stop' });
  });

  it.each(BRANCHES)('is to wait while that leg waits for a professional: %s', (branch) => {
    expect(nextStepOf(knotOf({ branch, pressure: allowed }), { ...noLocks, legs: ['left'] })).toEqual({
      is: 'legWaits',
    });
  });

  it('does not depend on the other leg', () => {
    expect(nextStepOf(knotOf({ branch: 'stop' }), { ...noLocks, legs: ['right'] })).toEqual({ is: 'stop' });
    expect(nextStepOf(knotOf({ entry: { leg: 'right' } }), { ...noLocks, legs: ['right'] })).toEqual({
      is: 'legWaits',
    });
  });
});
