import type { KnotView, NoPressure, Pressure } from '../../../../shared/knots/knot-view.ts';
import { lockOn } from '../../../../shared/safety/locks.ts';
import type { Locks } from '../../../../shared/safety/locks.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';

/** The next step for a knot. There is only one, so that no card says both "you may" and "do not". */
export type NextStep =
  /** The leg waits for a professional. */
  | { readonly is: 'legWaits' }
  /** The safety check comes next. */
  | { readonly is: 'stop' }
  | {
      readonly is: 'noPressureHere';
      readonly branch: 'movement' | 'neverPressed';
      /** Whether the locks allow the routine that only moves the feet. */
      readonly mayMove: boolean;
    }
  | {
      readonly is: 'pressure';
      readonly branch: 'pressure' | 'gentlePressure';
      readonly sessions: Extract<Pressure, { allowed: true }>;
    }
  | { readonly is: 'notNow'; readonly why: NoPressure };

/** The routine that only moves the feet, seated. */
export const MOVE_ONLY = 'R1';

export function nextStepOf(
  { branch, entry, pressure }: Pick<KnotView, 'branch' | 'entry' | 'pressure'>,
  locks: Locks,
): NextStep {
  if (locks.legs.includes(entry.leg)) return { is: 'legWaits' };
  if (branch === 'stop') return { is: 'stop' };
  // A person whose legs wait for a professional is not told to move them.
  if (locks.everything) return { is: 'notNow', why: 'locked' };
  if (branch === 'movement' || branch === 'neverPressed')
    return { is: 'noPressureHere', branch, mayMove: lockOn(MOVE_ONLY, FULL_FORM, locks) === null };
  return pressure.allowed
    ? { is: 'pressure', branch, sessions: pressure }
    : { is: 'notNow', why: pressure.why };
}
