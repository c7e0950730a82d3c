import { catalogue } from '../routines/catalogue.ts';
import { partsOf } from '../routines/routine-form.ts';
import type { RoutineForm } from '../routines/routine-form.ts';
import type { Leg, Part, RoutineId } from '../routines/routine.ts';
import type { HealthAnswers } from './answers.ts';

/*
 * Locks: what the health answers rule out. A lock only ever forbids. The absence of a lock does not mean that something
 * is right for the person.
 */

export interface Locks {
  /** Legs flagged for a professional: no step uses them, alone or together with the other leg. */
  readonly legs: readonly Leg[];
  /** No routine at all, until a professional has cleared the person. */
  readonly everything: boolean;
  /** Pain in the heel cord, a torn calf or a new injury: only the gentlest routines, until a professional has cleared it. */
  readonly injury: boolean;
  readonly pressure: boolean;
  /** Held stretches. */
  readonly stretches: boolean;
  /** Only the seated routines. */
  readonly seatedOnly: boolean;
}

/** The locks, most serious first. */
export const LOCKS = ['leg', 'everything', 'injury', 'pressure', 'stretches', 'seatedOnly'] as const;
export type Lock = (typeof LOCKS)[number];

export const noLocks: Locks = {
  legs: [],
  everything: false,
  injury: false,
  pressure: false,
  stretches: false,
  seatedOnly: false,
};

export const LEGS: readonly Leg[] = ['left', 'right'];

/** What stays open where anything else may do harm: small movements on a seat. */
const GENTLEST: ReadonlySet<RoutineId> = new Set(['R1', 'R2']);
const SEATED_SET: ReadonlySet<RoutineId> = new Set(['R1', 'R2', 'R3']);

/** A professional can lift the locks on legs, on pressure because of the background, and on everything. The others stay. */
export function locksFrom(health: HealthAnswers): Locks {
  const { suitability, balance, legs } = health;
  const ticked = suitability?.ticked ?? [];
  const isTicked = (sign: (typeof ticked)[number]) => ticked.includes(sign);
  const waits = suitability?.cleared !== true;
  return {
    legs: LEGS.filter((leg) => legs[leg] !== null),
    everything: waits && (isTicked('clot') || isTicked('fractureOrWound')),
    injury: waits && isTicked('heelCordOrInjury'),
    // Locked until answered.
    pressure: suitability === null || ticked.length > 0 || backgroundWaits(health),
    stretches: isTicked('looseJoints'),
    seatedOnly: balance === false,
  };
}

/**
 * The locks that apply before the safety check begins. A missing suitability answer does not lock pressure here, because
 * the check before pressure asks for it.
 */
export function locksBeforeCheck(health: HealthAnswers): Locks {
  const suitability = health.suitability ?? { at: 0, ticked: [], cleared: false };
  return locksFrom({ ...health, suitability });
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
  const closed: Readonly<Record<Lock, boolean>> = {
    leg: locks.legs.length > 0 && parts.some(({ side }) => side === 'both' || locks.legs.includes(side)),
    everything: locks.everything,
    injury: locks.injury && !GENTLEST.has(routine),
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
export function leavesOnlySeated({ injury, seatedOnly }: Locks): boolean {
  return injury || seatedOnly;
}

/** Whether the locks leave anything to propose for this kind. */
export function mayPropose(kind: 'move' | 'stretch', locks: Locks): boolean {
  if (locks.everything || locks.legs.length > 0) return false;
  return kind === 'move' || !locks.stretches;
}

function isPressure({ step }: Part): boolean {
  return step.kind === 'pressure';
}
