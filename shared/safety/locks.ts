import { catalogue } from '../routines/catalogue.ts';
import { partsOf } from '../routines/routine-form.ts';
import type { RoutineForm } from '../routines/routine-form.ts';
import type { Leg, Part, RoutineId } from '../routines/routine.ts';
import type { HealthAnswers } from './answers.ts';

/*
 * What the answers about health keep closed. A lock only ever closes: nothing here says that what is open is right for
 * anybody.
 */

export interface Locks {
  /** Legs that wait for a professional: nothing is done with them, nor with both legs together. */
  readonly legs: readonly Leg[];
  /** No routine for the legs at all, until a professional has cleared them. */
  readonly everything: boolean;
  readonly pressure: boolean;
  /** Stretches that are held. */
  readonly stretches: boolean;
  /** Only the seated routines. */
  readonly seatedOnly: boolean;
}

/** What keeps a routine closed, the weightiest first. */
export const LOCKS = ['leg', 'everything', 'pressure', 'stretches', 'seatedOnly'] as const;
export type Lock = (typeof LOCKS)[number];

export const noLocks: Locks = {
  legs: [],
  everything: false,
  pressure: false,
  stretches: false,
  seatedOnly: false,
};

export const LEGS: readonly Leg[] = ['left', 'right'];

const SEATED_SET: ReadonlySet<RoutineId> = new Set(['R1', 'R2', 'R3']);

/** What a professional can open again is the legs, what a background closes, and `everything`. The rest stays. */
export function locksFrom(health: HealthAnswers): Locks {
  const { suitability, balance, legs } = health;
  const ticked = suitability?.ticked ?? [];
  const isTicked = (sign: (typeof ticked)[number]) => ticked.includes(sign);
  return {
    legs: LEGS.filter((leg) => legs[leg] !== null),
    everything: suitability?.cleared !== true && (isTicked('clot') || isTicked('fractureOrWound')),
    // Without an answer there is no pressure.
    pressure: suitability === null || ticked.length > 0 || backgroundWaits(health),
    stretches: isTicked('looseJoints'),
    seatedOnly: balance === false,
  };
}

/**
 * What is closed before the safety check is even asked. Whether pressure suits them need not have been answered by then: a
 * check before pressure asks for it.
 */
export function locksBeforeCheck(health: HealthAnswers): Locks {
  const suitability = health.suitability ?? { at: 0, ticked: [], cleared: false };
  return locksFrom({ ...health, suitability });
}

/** Whether a professional is to be asked first because of the background. */
export function backgroundWaits({ background }: HealthAnswers): boolean {
  return background !== null && background.ticked.length > 0 && !background.cleared;
}

/**
 * What keeps the routine closed in this form; `null` when nothing does. One step that is locked closes all of the routine:
 * what would be left of it is not what its figures were found for.
 */
export function lockOn(routine: RoutineId, form: RoutineForm, locks: Locks): Lock | null {
  const parts = partsOf(catalogue[routine], form);
  const closed: Readonly<Record<Lock, boolean>> = {
    leg: locks.legs.length > 0 && parts.some(({ side }) => side === 'both' || locks.legs.includes(side)),
    everything: locks.everything,
    pressure: locks.pressure && parts.some(isPressure),
    stretches: locks.stretches && parts.some(({ step }) => step.kind === 'stretch'),
    seatedOnly: locks.seatedOnly && !SEATED_SET.has(routine),
  };
  return LOCKS.find((lock) => closed[lock]) ?? null;
}

/** Pressure is not for everybody: each routine with some begins with the safety check. */
export function needsSafetyCheck(routine: RoutineId, form: RoutineForm): boolean {
  return partsOf(catalogue[routine], form).some(isPressure);
}

/** Whether there is anything left to propose when it is time to move, or to stretch. */
export function mayPropose(kind: 'move' | 'stretch', locks: Locks): boolean {
  if (locks.everything || locks.legs.length > 0) return false;
  return kind === 'move' || !locks.stretches;
}

function isPressure({ step }: Part): boolean {
  return step.kind === 'pressure';
}
