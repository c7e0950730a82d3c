import { catalogue } from '../routines/catalogue.ts';
import { partsOf } from '../routines/routine-form.ts';
import type { RoutineForm } from '../routines/routine-form.ts';
import type { Leg, Part, RoutineId } from '../routines/routine.ts';
import type { HealthAnswers } from './answers.ts';

/*
 * Locks: what the health answers and the log of knots rule out. A lock only ever forbids. The absence of a lock does not
 * mean that something is right for the person. No lock ends by its age: `LOCK_ENDS` says what ends each.
 */

export interface Locks {
  /** Legs flagged for a professional: no step uses them, alone or together with the other leg. */
  readonly legs: readonly Leg[];
  /** Legs with a severe knot, closed in the same way. */
  readonly severeKnots: readonly Leg[];
  /** No routine at all, until a professional has cleared the person. */
  readonly everything: boolean;
  /** Some stored answers could not be read: they count as perhaps closed. */
  readonly unread: boolean;
  /** Nobody has answered yet whether stretching suits the person. */
  readonly unanswered: boolean;
  /** Pain in the heel cord, a torn calf or a new injury, which no professional has cleared yet. */
  readonly injury: boolean;
  /** Legs with an open knot that leaves them only the gentlest routines. */
  readonly soreKnots: readonly Leg[];
  readonly pressure: boolean;
  /** Held stretches. */
  readonly stretches: boolean;
  /** Only the seated routines. */
  readonly seatedOnly: boolean;
}

/** What ends a lock. Words: `locks.until.<end>`. */
export type LockEnd =
  /** A professional has checked that very leg, or that very answer. */
  | 'legChecked'
  | 'answerChecked'
  /** The emergency and the same-day questions, with nothing ticked. */
  | 'knotQuestions'
  /** An answer to what is open. */
  | 'answered'
  /** A lower score on a later day, or the end of the knot. */
  | 'knotEased'
  /** Another answer to the same question, after a sentence that says what it opens. */
  | 'answerChanged';

/** The locks, most serious first, and what ends each. */
export const LOCK_ENDS = {
  leg: 'legChecked',
  severeKnot: 'knotQuestions',
  everything: 'answerChecked',
  unread: 'answered',
  unanswered: 'answered',
  injury: 'answerChecked',
  soreKnot: 'knotEased',
  pressure: 'answerChanged',
  stretches: 'answerChanged',
  seatedOnly: 'answerChanged',
} as const satisfies Record<string, LockEnd>;
export type Lock = keyof typeof LOCK_ENDS;

export const LOCKS = Object.keys(LOCK_ENDS) as [Lock, ...Lock[]];

export const noLocks: Locks = {
  legs: [],
  severeKnots: [],
  everything: false,
  unread: false,
  unanswered: false,
  injury: false,
  soreKnots: [],
  pressure: false,
  stretches: false,
  seatedOnly: false,
};

export const LEGS: readonly Leg[] = ['left', 'right'];

/** What remains open where anything else may be wrong: small movements on a seat. */
const GENTLEST: ReadonlySet<RoutineId> = new Set(['R1', 'R2']);
const SEATED_SET: ReadonlySet<RoutineId> = new Set(['R1', 'R2', 'R3']);

export function locksFrom(health: HealthAnswers): Locks {
  const { suitability, balance, background, legs, severeKnots, openKnots, unread } = health;
  const ticked = suitability?.ticked ?? [];
  const waits = (sign: (typeof ticked)[number]) => suitability?.cleared !== true && ticked.includes(sign);
  return {
    legs: LEGS.filter((leg) => legs[leg] !== null),
    severeKnots: LEGS.filter((leg) => severeKnots[leg] !== null),
    everything: waits('clot') || waits('fractureOrWound'),
    unread: unread.length > 0,
    unanswered: suitability === null,
    injury: waits('heelCordOrInjury'),
    // Until the log was asked, either leg may have a sore knot.
    soreKnots: LEGS.filter((leg) => hasSoreKnot(openKnots, leg)),
    pressure: pressureIsLocked(health) || suitability === null || background === null,
    stretches: ticked.includes('looseJoints'),
    seatedOnly: balance === false,
  };
}

function hasSoreKnot(openKnots: HealthAnswers['openKnots'], leg: Leg): boolean {
  if (openKnots === null) return true;
  return openKnots[leg] !== null && openKnots[leg] !== 'mild';
}

function pressureIsLocked(health: HealthAnswers): boolean {
  return (health.suitability?.ticked ?? []).length > 0 || backgroundWaits(health) || health.unread.length > 0;
}

/**
 * The locks that apply before the safety check begins. Answers that are missing lock nothing here, because the check before
 * pressure asks for them.
 */
export function locksBeforeCheck(health: HealthAnswers): Locks {
  return { ...locksFrom(health), unanswered: false, pressure: pressureIsLocked(health) };
}

/** Whether the background means asking a professional first. */
export function backgroundWaits({ background }: HealthAnswers): boolean {
  return background !== null && background.ticked.length > 0 && !background.cleared;
}

/**
 * The lock that forbids the routine in this form, or `null`. One locked step locks the whole routine, because its dose
 * is sourced only for the routine as a whole.
 */
export function lockOn(routine: RoutineId, form: RoutineForm, locks: Locks): Lock | null {
  const parts = partsOf(catalogue[routine], form);
  const uses = (legs: readonly Leg[]) =>
    legs.length > 0 && parts.some(({ side }) => side === 'both' || legs.includes(side));
  const isGentlest = GENTLEST.has(routine);
  const closed: Readonly<Record<Lock, boolean>> = {
    leg: uses(locks.legs),
    severeKnot: uses(locks.severeKnots),
    everything: locks.everything,
    unread: locks.unread && !isGentlest,
    unanswered: locks.unanswered && !isGentlest,
    injury: locks.injury && !isGentlest,
    soreKnot: !isGentlest && uses(locks.soreKnots),
    pressure: locks.pressure && parts.some(isPressure),
    stretches: locks.stretches && parts.some(({ step }) => step.kind === 'stretch'),
    seatedOnly: locks.seatedOnly && !SEATED_SET.has(routine),
  };
  return LOCKS.find((lock) => closed[lock]) ?? null;
}

/** Pressure is not for everybody, so a routine that contains any starts with the safety check. */
export function needsSafetyCheck(routine: RoutineId, form: RoutineForm): boolean {
  return partsOf(catalogue[routine], form).some(isPressure);
}

/** Whether only seated routines are left, so that the person has to sit down for one. */
export function leavesOnlySeated(locks: Locks): boolean {
  const { seatedOnly, unread, unanswered, injury, soreKnots } = locks;
  return seatedOnly || unread || unanswered || injury || soreKnots.length > 0;
}

/** Whether the locks leave anything to propose for this kind. */
export function mayPropose(kind: 'move' | 'stretch', locks: Locks): boolean {
  if (locks.everything || locks.legs.length > 0 || locks.severeKnots.length > 0) return false;
  return kind === 'move' || !locks.stretches;
}

function isPressure({ step }: Part): boolean {
  return step.kind === 'pressure';
}
