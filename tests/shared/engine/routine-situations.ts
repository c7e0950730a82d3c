import { noLocks } from '../../../shared/safety/locks.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { RoutineHistory, RoutineSession } from '../../../shared/routines/routine-history.ts';
import type { Choice, ChoiceReason, Situation } from '../../../shared/engine/routine-proposals.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { HOUR } from '../../../shared/time.ts';

export const NOW = 1_000 * HOUR;

/** A session so many hours ago, done whole and without a score unless the test says otherwise. */
export function session(
  hoursAgo: number,
  routine: RoutineId,
  but: Partial<Omit<RoutineSession, 'comfort'>> & {
    readonly comfort?: readonly [left: number | null, right: number | null];
  } = {},
): RoutineSession {
  const { comfort: [left, right] = [null, null], ...rest } = but;
  return {
    at: NOW - hoursAgo * HOUR,
    routine,
    form: FULL_FORM,
    outcome: 'done',
    sides: { left: 60, right: 60, both: 30 },
    ...rest,
    comfort: { left, right },
  };
}

export function historyOf(...sessions: RoutineSession[]): RoutineHistory {
  return { sessions, counted: {} };
}

export const after = (...sessions: RoutineSession[]) => ({ history: historyOf(...sessions) });

export const HAS = { wall: true, chair: true, strap: true, roller: false, ball: false, step: false } as const;

export const without = (...things: readonly (keyof typeof HAS)[]) => ({
  ...HAS,
  ...Object.fromEntries(things.map((thing) => [thing, false])),
});

/** Somebody who sits, has a wall, a chair and a strap, and time, and for whom movement is due. */
export const SITS: Situation = {
  now: NOW,
  kinds: ['move'],
  posture: 'sitting',
  staysSeated: false,
  equipment: HAS,
  locks: noLocks,
  plannedStretch: 'auto',
  minutes: null,
  discreet: false,
  quiet: false,
  history: historyOf(),
};
export const STANDS: Situation = { ...SITS, posture: 'standing' };
export const STRETCHES: Situation = { ...SITS, kinds: ['stretch'] };
export const STANDS_TO_STRETCH: Situation = { ...STANDS, kinds: ['stretch'] };

export const choice = (
  routine: RoutineId,
  because: ChoiceReason,
  form: Partial<RoutineForm> = {},
): Choice => ({ routine, form: { ...FULL_FORM, ...form }, because });

export const usual = { is: 'usual' } as const;
export const alternates = { is: 'alternates' } as const;

export const short: RoutineForm = { ...FULL_FORM, short: true };
