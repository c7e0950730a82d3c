import type { Leg } from '../routines/routine.ts';
import { FULL_FORM } from '../routines/routine-form.ts';
import { fluidLimit } from './answers.ts';
import type { HealthAnswers } from './answers.ts';
import type { HealthSourceId } from './health-sources.ts';
import { isUnexplained } from './knot-facts.ts';
import type { KnotFacts } from './knot-facts.ts';
import { backgroundWaits, lockOn, locksFrom } from './locks.ts';
import type { Block, Sign } from './safety-blocks.ts';
import { CARDS } from './safety-view.ts';
import type { Card, GatedRoutine, Purpose } from './safety-view.ts';

/* What a check comes to once all of its questions are answered. */

/** Why a check was begun. */
export interface Occasion {
  readonly purpose: Purpose;
  /** The leg that it is about, and the routine that it stands before, where there is one. */
  readonly leg: Leg | null;
  readonly routine: GatedRoutine | null;
  /** The knot that it is about: for `knot` and `knotSigns`. */
  readonly knot: KnotFacts | null;
}

/** What each block was answered with, in the order of the questions. */
export interface Answered {
  readonly block: Block;
  readonly ticked: readonly Sign[];
}

/**
 * The cards, the weightiest first; none when there is nothing to say. What is still closed from an earlier check counts
 * as well: otherwise a leg that waits for a professional would get "nothing you ticked stops a gentle session".
 */
export function cardsFrom(
  occasion: Occasion,
  answers: readonly Answered[],
  health: HealthAnswers,
): readonly Card[] {
  // After a lot of water nothing is asked that has to do with legs.
  if (occasion.purpose === 'overdrinking') return [];
  const shown: Partial<Record<Card, boolean>> = {
    ...cardsOfAnswers(occasion, answers, health),
    ...cardsOfKnot(occasion, health),
    sameDay: waitingLegs(occasion, health).length > 0,
    legsLocked: locksFrom(health).everything,
  };
  return CARDS.filter((card) => shown[card]);
}

/** The legs that wait for a professional, of those that the check is about. */
export function waitingLegs({ leg }: Pick<Occasion, 'leg'>, health: HealthAnswers): readonly Leg[] {
  return locksFrom(health).legs.filter((waiting) => leg === null || leg === waiting);
}

/** Before pressure all that was ever answered counts, otherwise what this check has asked. */
function cardsOfAnswers(
  { purpose }: Occasion,
  answers: readonly Answered[],
  health: HealthAnswers,
): Partial<Record<Card, boolean>> {
  const isAsked = (block: Block) => answers.some((answer) => answer.block === block);
  const counts = (block: Block) => purpose === 'beforePressure' || isAsked(block);
  const suitability = counts('suitability') ? (health.suitability?.ticked ?? []) : [];
  return {
    askFirst: counts('background') && backgroundWaits(health),
    pressureLocked: suitability.length > 0,
    stretchesLocked: suitability.includes('looseJoints'),
    walkingPain: suitability.includes('poorCirculation'),
    seatedOnly: counts('balance') && health.balance === false,
    fluidLimit: isAsked('fluids') && fluidLimit(health) === true,
    bookVisit: answers.some(({ block, ticked }) => block === 'soon' && ticked.length > 0),
  };
}

function cardsOfKnot({ purpose, knot }: Occasion, health: HealthAnswers): Partial<Record<Card, boolean>> {
  return {
    severePain: purpose === 'severePain',
    // With such a background the other card says it already.
    askFirstNoReason: knot !== null && isUnexplained(knot) && !backgroundWaits(health),
  };
}

export interface Start {
  readonly routine: GatedRoutine;
  readonly leg: Leg;
}

/** What may begin when a check before pressure has come to nothing at all. */
export function startAfter(
  { purpose, leg, routine }: Occasion,
  cards: readonly Card[],
  health: HealthAnswers,
): Start | null {
  if (purpose !== 'beforePressure' || leg === null || routine === null) return null;
  if (cards.some((card) => card !== 'nothingTicked')) return null;
  return lockOn(routine, { ...FULL_FORM, leg }, locksFrom(health)) === null ? { routine, leg } : null;
}

/** Where what each card says comes from. */
export const CARD_SOURCES: Readonly<Record<Card, readonly [HealthSourceId, ...HealthSourceId[]]>> = {
  emergency: ['RF3', 'RF5', 'RF6'],
  waterEmergency: ['HY6'],
  sameDay: ['RF1', 'RF2', 'RF5', 'RF6', 'RF8', 'RF9'],
  /* What to do from 8 of 10 on is our choice; that more than 5 is too much is not. */
  severePain: ['RF12', 'SEED-A', 'unsourced'],
  askFirst: ['RF2', 'RF4'],
  askFirstNoReason: ['unsourced'],
  legsLocked: ['FR8', 'FR9', 'FR10', 'ST10'],
  pressureLocked: ['FR8', 'FR9', 'FR10', 'ST10'],
  stretchesLocked: ['ST10'],
  seatedOnly: ['unsourced'],
  walkingPain: ['RF7'],
  bookVisit: ['RF10', 'SEED-A'],
  fluidLimit: ['HY7', 'HY8'],
  nothingTicked: ['unsourced'],
  waterNothingTicked: ['HY4', 'HY6'],
};
