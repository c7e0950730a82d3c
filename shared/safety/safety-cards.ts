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
import type { SafetyCard, GatedRoutine, Purpose } from './safety-view.ts';

/* The cards that a check ends with once all of its questions are answered. */

/** Why a check began. */
export interface Occasion {
  readonly purpose: Purpose;
  /** The leg that it concerns and the routine that it gates, if any. */
  readonly leg: Leg | null;
  readonly routine: GatedRoutine | null;
  /** The knot that it concerns; only for `knot` and `severePain`. */
  readonly knot: KnotFacts | null;
  /** Same-day signs that were ticked in the log, which the check finds ticked already. */
  readonly signs: readonly Sign[];
}

/** The answer to one block. */
export interface Answered {
  readonly block: Block;
  readonly ticked: readonly Sign[];
}

/**
 * The cards, most serious first; none when there is nothing to say. Locks from earlier checks count too. Otherwise a leg
 * that is flagged for a professional would get "nothing you ticked stops a gentle session".
 */
export function cardsFrom(
  occasion: Occasion,
  answers: readonly Answered[],
  health: HealthAnswers,
): readonly SafetyCard[] {
  // This check asks nothing about legs.
  if (occasion.purpose === 'overdrinking') return [];
  const shown: Partial<Record<SafetyCard, boolean>> = {
    ...cardsOfAnswers(occasion, answers, health),
    ...cardsOfKnot(occasion, health),
    sameDay: waitingLegs(occasion, health).length > 0,
    legsLocked: locksFrom(health).everything,
  };
  const cards = CARDS.filter((card) => shown[card]);
  return cards.length > 0 ? cards : cardsOfOtherLeg(health);
}

/** Nobody is told that nothing was ticked while either leg still waits, whichever leg this check concerns. */
function cardsOfOtherLeg(health: HealthAnswers): readonly SafetyCard[] {
  const { legs, severeKnots } = locksFrom(health);
  if (legs.length > 0) return ['sameDay'];
  return severeKnots.length > 0 ? ['severePain'] : [];
}

/** The flagged legs among those that the check concerns. */
export function waitingLegs({ leg }: Pick<Occasion, 'leg'>, health: HealthAnswers): readonly Leg[] {
  return locksFrom(health).legs.filter((waiting) => leg === null || leg === waiting);
}

/** Before pressure all stored answers count; other checks count only what they asked. */
function cardsOfAnswers(
  { purpose }: Occasion,
  answers: readonly Answered[],
  health: HealthAnswers,
): Partial<Record<SafetyCard, boolean>> {
  const isAsked = (block: Block) => answers.some((answer) => answer.block === block);
  const counts = (block: Block) => purpose === 'beforePressure' || isAsked(block);
  const suitability = counts('suitability') ? (health.suitability?.ticked ?? []) : [];
  return {
    askFirst: counts('background') && backgroundWaits(health),
    injuryLocked: counts('suitability') && locksFrom(health).injury,
    pressureLocked: suitability.length > 0,
    stretchesLocked: suitability.includes('looseJoints'),
    walkingPain: suitability.includes('poorCirculation'),
    seatedOnly: counts('balance') && health.balance === false,
    fluidLimit: isAsked('fluids') && fluidLimit(health) === true,
    bookVisit: answers.some(({ block, ticked }) => block === 'soon' && ticked.length > 0),
  };
}

function cardsOfKnot(
  { purpose, knot }: Occasion,
  health: HealthAnswers,
): Partial<Record<SafetyCard, boolean>> {
  return {
    severePain: purpose === 'severePain',
    // With such a background, `askFirst` already says so.
    askFirstNoReason: knot !== null && isUnexplained(knot) && !backgroundWaits(health),
  };
}

export interface Start {
  readonly routine: GatedRoutine;
  readonly leg: Leg;
}

/** The routine that may start when a check before pressure finds nothing at all. */
export function startAfter(
  { purpose, leg, routine }: Occasion,
  cards: readonly SafetyCard[],
  health: HealthAnswers,
): Start | null {
  if (purpose !== 'beforePressure' || leg === null || routine === null) return null;
  if (cards.some((card) => card !== 'nothingTicked')) return null;
  return lockOn(routine, { ...FULL_FORM, leg }, locksFrom(health)) === null ? { routine, leg } : null;
}

/** The sources of each card. */
export const CARD_SOURCES: Readonly<Record<SafetyCard, readonly [HealthSourceId, ...HealthSourceId[]]>> = {
  emergency: ['RF3', 'RF5', 'RF6'],
  waterEmergency: ['HY6'],
  sameDay: ['RF1', 'RF2', 'RF3', 'RF5', 'RF6', 'RF8', 'RF9', 'RF13'],
  /* The source says that more than 5 is too much; what to do from 8 on is our choice. */
  severePain: ['RF12', 'SEED-A', 'unsourced'],
  askFirst: ['RF2', 'RF4'],
  askFirstNoReason: ['unsourced'],
  legsLocked: ['FR8', 'FR9', 'FR10', 'ST10'],
  injuryLocked: ['ST10', 'unsourced'],
  pressureLocked: ['FR8', 'FR9', 'FR10', 'ST10'],
  stretchesLocked: ['ST10'],
  seatedOnly: ['unsourced'],
  walkingPain: ['RF7'],
  bookVisit: ['RF10', 'SEED-A'],
  fluidLimit: ['HY7', 'HY8'],
  nothingTicked: ['unsourced'],
  waterNothingTicked: ['HY4', 'HY6'],
};
