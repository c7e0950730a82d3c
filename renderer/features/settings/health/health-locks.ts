import type { Leg } from '../../../../shared/routines/routine.ts';
import { fluidLimit } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { backgroundWaits, locksFrom } from '../../../../shared/safety/locks.ts';
import type { Lock } from '../../../../shared/safety/locks.ts';
import type { Checked } from '../../../../shared/safety/safety-view.ts';
import type { Instant } from '../../../../shared/time.ts';

type OfLeg<Kind extends string> = `${Kind}${Capitalize<Leg>}`;

/** Words: `safety.ui.health.locks.<name>`. */
type HealthLockName =
  | Leg
  | OfLeg<'severe' | 'sore' | 'spot'>
  | 'everything'
  | 'unread'
  | 'unanswered'
  | 'injury'
  | 'pressureAsk'
  | 'pressureBackground'
  | 'pressureUnanswered'
  | 'stretches'
  | 'seatedOnly'
  | 'waterStopped'
  | 'fluids'
  | 'fluidsUnanswered'
  | 'fluidsOld';

/** Something that the app leaves out because of an answer, of a missing one, or of the log of knots. */
export interface HealthLock {
  readonly name: HealthLockName;
  readonly lock: Lock | 'water';
  /** Since when, where that matters. */
  readonly since: Instant | null;
  /** How it is ended from here; `null` where another answer or a new day does. */
  readonly end: LockRemedy | null;
}

export type LockRemedy =
  /** The person says that a professional has checked. */
  | { readonly by: 'checked'; readonly what: Checked }
  /** The questions about a leg with a severe knot. */
  | { readonly by: 'questions'; readonly leg: Leg }
  /** An entry in the log of knots. */
  | { readonly by: 'knots' };

/** All that is closed now: water after signs of too much of it, then each lock in the order of `LOCK_ENDS`, then fluids. */
export function healthLocksOf(health: HealthAnswers, fluidsAreOld: boolean): HealthLock[] {
  const { waterStopped } = health;
  return [
    ...(waterStopped === null
      ? []
      : [{ ...named('waterStopped', 'water', checked({ what: 'water' })), since: waterStopped }]),
    ...legLocks(health),
    ...answerLocks(health),
    ...knotLocks(health),
    ...pressureLocks(health),
    ...lastingLocks(health),
    ...fluidLocks(health, fluidsAreOld),
  ];
}

function legLocks(health: HealthAnswers): HealthLock[] {
  const { legs, severeKnots } = locksFrom(health);
  return [
    ...legs.map((leg) => ({
      ...named(leg, 'leg', checked({ what: 'leg', leg })),
      since: health.legs[leg],
    })),
    ...severeKnots.map((leg) => ({
      ...named(ofLeg('severe', leg), 'severeKnot', { by: 'questions', leg }),
      since: health.severeKnots[leg],
    })),
  ];
}

function answerLocks(health: HealthAnswers): HealthLock[] {
  const { everything, unread, unanswered, injury } = locksFrom(health);
  const cleared = checked({ what: 'suitability' });
  return [
    ...(everything ? [named('everything', 'everything', cleared)] : []),
    ...(unread ? [named('unread', 'unread')] : []),
    ...(unanswered ? [named('unanswered', 'unanswered')] : []),
    // One clearance counts for all that was ticked, so that it is asked for once, where it weighs most.
    ...(injury ? [named('injury', 'injury', everything ? null : cleared)] : []),
  ];
}

function knotLocks(health: HealthAnswers): HealthLock[] {
  return locksFrom(health).soreKnots.map((leg) => {
    const kind = health.openKnots?.[leg] === 'spot' ? 'spot' : 'sore';
    return named(ofLeg(kind, leg), 'soreKnot', { by: 'knots' });
  });
}

/** Pressure can be closed for two reasons at once, and only one of them is for a professional to lift. */
function pressureLocks(health: HealthAnswers): HealthLock[] {
  const { suitability, background } = health;
  return [
    ...((suitability?.ticked ?? []).length > 0 ? [named('pressureAsk', 'pressure')] : []),
    ...(backgroundWaits(health)
      ? [named('pressureBackground', 'pressure', checked({ what: 'background' }))]
      : []),
    ...(background === null ? [named('pressureUnanswered', 'pressure')] : []),
  ];
}

function lastingLocks(health: HealthAnswers): HealthLock[] {
  const { stretches, seatedOnly } = locksFrom(health);
  return [
    ...(stretches ? [named('stretches', 'stretches')] : []),
    ...(seatedOnly ? [named('seatedOnly', 'seatedOnly')] : []),
  ];
}

function fluidLocks(health: HealthAnswers, areOld: boolean): HealthLock[] {
  const isLimited = fluidLimit(health);
  if (isLimited === null) return [named('fluidsUnanswered', 'water')];
  if (isLimited) return [named('fluids', 'water')];
  return areOld ? [named('fluidsOld', 'water')] : [];
}

function ofLeg<Kind extends string>(kind: Kind, leg: Leg): OfLeg<Kind> {
  return `${kind}${leg === 'left' ? 'Left' : 'Right'}`;
}

function checked(what: Checked): LockRemedy {
  return { by: 'checked', what };
}

function named(name: HealthLockName, lock: HealthLock['lock'], end: HealthLock['end'] = null): HealthLock {
  return { name, lock, since: null, end };
}
