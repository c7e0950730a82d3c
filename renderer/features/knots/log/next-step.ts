import type { KnotView, NoPressure, Pressure } from '../../../../shared/knots/knot-view.ts';
import { lockOn } from '../../../../shared/safety/locks.ts';
import type { Locks } from '../../../../shared/safety/locks.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';

/** The next step for a knot. There is only one, so that no card says both "you may" and "do not". */
export type NextStep =
  /** The leg waits for a professional. */
  | { readonly is: 'legWaits' }
  /** The leg is closed by a severe knot: the safety check comes next. */
  | { readonly is: 'stop' }
  /** The score, or how it feels, stops everything but small movements; the questions about the leg were answered. */
  | { readonly is: 'afterStop'; readonly mayMove: boolean }
  | {
      readonly is: 'noPressureHere';
      readonly branch: 'movement' | 'neverPressed';
      /** Whether the locks allow the routine that only moves the feet. */
      readonly mayMove: boolean;
      /** It closes more than pressure, until a professional has checked it. */
      readonly canBeChecked: boolean;
    }
  | {
      readonly is: 'pressure';
      readonly branch: 'pressure' | 'gentlePressure';
      readonly sessions: Extract<Pressure, { allowed: true }>;
    }
  /** Pressure waits until a professional has checked this knot. */
  | { readonly is: 'getChecked'; readonly why: CheckedReason }
  /** The questions about the background come first. */
  | { readonly is: 'background'; readonly knot: string }
  /** The question about the day after pressure stands above. */
  | { readonly is: 'nextDay' }
  /** Another knot on the same leg keeps pressure closed. */
  | { readonly is: 'otherSpot'; readonly why: CheckedReason | 'nextDayOpen' }
  | { readonly is: 'notNow'; readonly why: Exclude<NoPressure, SteppedReason> };

/** The reasons that a person can do something about, here. */
type SteppedReason = CheckedReason | 'backgroundOpen' | 'nextDayOpen';

/** The reasons that end when a professional has checked the knot. */
type CheckedReason = 'askFirst' | 'overAWeek' | 'worseTwice';

/** The routine that only moves the feet, seated. */
export const MOVE_ONLY = 'R1';

type Knot = Pick<KnotView, 'id' | 'branch' | 'entry' | 'pressure'>;

export function nextStepOf(knot: Knot, locks: Locks): NextStep {
  const { branch, entry, pressure } = knot;
  const mayMove = lockOn(MOVE_ONLY, FULL_FORM, locks) === null;
  if (locks.legs.includes(entry.leg)) return { is: 'legWaits' };
  if (locks.severeKnots.includes(entry.leg)) return { is: 'stop' };
  // A person whose legs wait for a professional is not told to move them.
  if (locks.everything) return { is: 'notNow', why: 'locked' };
  if (branch === 'stop') return { is: 'afterStop', mayMove };
  if (branch === 'movement' || branch === 'neverPressed')
    return { is: 'noPressureHere', branch, mayMove, canBeChecked: canBeChecked(knot, locks) };
  return pressure.allowed ? { is: 'pressure', branch, sessions: pressure } : stepAgainst(pressure, knot);
}

/** Of the spots that are never pressed, the heel cord opens the usual routines again once it was checked. */
function canBeChecked({ branch, entry: { leg, spot } }: Knot, { soreKnots }: Locks): boolean {
  return branch === 'neverPressed' && spot === 'heelCord' && soreKnots.includes(leg);
}

/** What the person can do about the reason. All knots of a leg count, so that it can lie in another one. */
function stepAgainst({ why, knot }: Extract<Pressure, { allowed: false }>, { id }: Knot): NextStep {
  const isOther = knot !== id;
  switch (why) {
    case 'askFirst':
    case 'overAWeek':
    case 'worseTwice':
      return { is: isOther ? 'otherSpot' : 'getChecked', why };
    case 'backgroundOpen':
      return { is: 'background', knot: knot ?? id };
    case 'nextDayOpen':
      return isOther ? { is: 'otherSpot', why } : { is: 'nextDay' };
    case 'locked':
    case 'branch':
    case 'notScoredToday':
    case 'onceADay':
    case 'restDay':
      return { is: 'notNow', why };
  }
}
