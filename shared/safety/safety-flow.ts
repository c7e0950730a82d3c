import { MINUTE } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Leg } from '../routines/routine.ts';
import type { HealthAnswers } from './answers.ts';
import { withAnswer, withQuestionsPassed, withWaiting, withWaterStopped } from './health-changes.ts';
import { LEGS, locksFrom } from './locks.ts';
import { openingsOf, opensNothing } from './openings.ts';
import type { Block, Sign } from './safety-blocks.ts';
import { cardsFrom, startAfter, waitingLegs } from './safety-cards.ts';
import type { Answered, Occasion, Start } from './safety-cards.ts';
import {
  blocksAfter,
  blocksOf,
  isAnswerTo,
  keepsClearance,
  tickedLast,
  ticksOf,
} from './safety-questions.ts';
import { isEmergency } from './safety-view.ts';
import type { Openings, SafetyCard, SafetyAnswer, SafetyView } from './safety-view.ts';

/*
 * The safety check: a few questions, then the cards that they lead to. It has no score: one tick is enough.
 *
 *              answer, back, an answer that opens something and is not confirmed yet
 *                ╭──────╮
 *   begin ──▶ asking ◀──╯
 *     │          │ ╰── an emergency or same-day sign ──▶ told: that one card
 *     │          ╰──── the last answer ────────────────▶ told: all cards, or "nothing ticked"
 *     ╰─────────────── nothing to ask about a knot, but something to say ──▶ told
 *
 * `told` is final: the person cannot go back from a card, only begin a new check.
 */
export type Check = Asking | Told;

interface Asking extends Occasion {
  readonly is: 'asking';
  readonly block: Block;
  /** The answers so far, in the order of the questions. */
  readonly before: readonly Answered[];
  /** The questions after this one. */
  readonly after: readonly Block[];
  /** Answers that the person went back over: to this question and those after it, in the order of the questions. */
  readonly undone: readonly Answered[];
  /** The last answer takes ticks back and waits to be confirmed. */
  readonly unconfirmed: { readonly ticked: readonly Sign[]; readonly opens: Openings } | null;
}

interface Told extends Occasion {
  readonly is: 'told';
  readonly at: Instant;
  /** Most serious first; at least one. */
  readonly cards: readonly SafetyCard[];
  /** The leg that the cards concern; `null`: both, or none. */
  readonly about: Leg | null;
}

/** What the app must do because of a card. `pauseForToday` pauses reminders until the next working day begins. */
export type SafetyEffect = 'pauseForToday' | 'leaveRoutine';

export interface AfterAnswer {
  readonly check: Check;
  readonly health: HealthAnswers;
  readonly effects: readonly SafetyEffect[];
}

/** `null`: nothing to ask and nothing to say, which only a check about a knot can return. */
export function beginCheck(occasion: Occasion, health: HealthAnswers, now: Instant): Check | null {
  const [block, ...after] = blocksOf(occasion, health, now);
  if (block !== undefined)
    return { ...occasion, is: 'asking', block, before: [], after, undone: [], unconfirmed: null };
  const cards = cardsFrom(occasion, [], health);
  return cards.length === 0 ? null : tell(occasion, cards, health, now);
}

/**
 * Applies an answer and returns the next state of the check and the health answers to store. An answer that does not
 * belong to the current question changes nothing: the same objects come back.
 */
export function answerCheck(
  check: Check,
  answer: SafetyAnswer,
  health: HealthAnswers,
  now: Instant,
): AfterAnswer {
  if (check.is === 'told' || !isAnswerTo(check.block, answer)) return { check, health, effects: [] };
  const { block } = check;
  const ticked = ticksOf(check, answer, health);
  if (ticked.length > 0 || answer.notSure) {
    const urgent = urgentCard(block, answer.leg);
    if (urgent !== null) return stopWith(urgent, check, health, now);
  }
  const isCleared = keepsClearance(check, { block, ticked }, health);
  const updated = withPassed(check, block, withAnswer(health, block, ticked, now, isCleared));
  if (!answer.confirmed && takesBack(block, ticked, health)) {
    const opens = openingsOf(health, updated, now);
    if (!opensNothing(opens))
      return { check: { ...check, unconfirmed: { ticked, opens } }, health, effects: [] };
  }
  return { check: askNext(check, { block, ticked }, updated, now), health: updated, effects: [] };
}

function takesBack(block: Block, ticked: readonly Sign[], health: HealthAnswers): boolean {
  return tickedLast(block, health).some((sign) => !ticked.includes(sign));
}

/** With nothing ticked in both blocks about the leg, a severe knot no longer closes it. */
function withPassed({ before, leg }: Asking, block: Block, health: HealthAnswers): HealthAnswers {
  const passes = block === 'sameDay' && before.some((answered) => answered.block === 'emergency');
  return passes ? withQuestionsPassed(health, leg === null ? LEGS : [leg]) : health;
}

/** Goes one question back; the same object at the first one. The stored answer stays until the person gives a new one. */
export function backInCheck(check: Check): Check {
  if (check.is === 'told') return check;
  if (check.unconfirmed !== null) return { ...check, unconfirmed: null };
  const last = check.before.at(-1);
  if (last === undefined) return check;
  return {
    ...check,
    block: last.block,
    before: check.before.slice(0, -1),
    after: [check.block, ...check.after],
    undone: [last, ...check.undone],
  };
}

export function viewOf(check: Check, health: HealthAnswers): SafetyView {
  if (check.is === 'told') {
    const { cards, about } = check;
    return { is: 'cards', cards: [...cards], leg: about, start: startAfter(check, cards, health) };
  }
  const { purpose, block, before, after, unconfirmed } = check;
  return {
    is: 'question',
    purpose,
    block,
    // Same-day signs may be in the other leg than the one that the check concerns.
    leg: block === 'sameDay' ? null : check.leg,
    ticked: [...ticksShown(check, health)],
    opens: unconfirmed?.opens ?? null,
    number: before.length + 1,
    of: before.length + 1 + after.length,
  };
}

function ticksShown({ block, undone, unconfirmed, signs }: Asking, health: HealthAnswers): readonly Sign[] {
  if (unconfirmed !== null) return unconfirmed.ticked;
  if (undone[0] !== undefined) return undone[0].ticked;
  return block === 'sameDay' ? signs : tickedLast(block, health);
}

/** How long a check before pressure stays valid: its first question is about "right now". Our choice. */
const VALID_FOR = 15 * MINUTE;

/** What may start now; `null` if the check found something or has expired. */
export function startFrom(check: Check, health: HealthAnswers, now: Instant): Start | null {
  if (check.is === 'asking' || Math.abs(now - check.at) > VALID_FOR) return null;
  return startAfter(check, check.cards, health);
}

interface Urgent {
  readonly card: SafetyCard;
  /** The legs that it flags for a professional. */
  readonly legs: readonly Leg[];
}

/** The card that one tick in this block shows at once; `null` if the other questions come first. */
function urgentCard(block: Block, leg: SafetyAnswer['leg']): Urgent | null {
  switch (block) {
    case 'emergency':
      return { card: 'emergency', legs: LEGS };
    case 'sameDay':
      return { card: 'sameDay', legs: leg === null || leg === 'both' ? LEGS : [leg] };
    case 'overdrinking':
      return { card: 'waterEmergency', legs: [] };
    case 'background':
    case 'suitability':
    case 'fluids':
    case 'balance':
    case 'soon':
      return null;
  }
}

function stopWith(
  { card, legs }: Urgent,
  occasion: Occasion,
  health: HealthAnswers,
  at: Instant,
): AfterAnswer {
  return {
    check: { ...occasionOf(occasion), is: 'told', at, cards: [card], about: onlyOne(legs) },
    health: card === 'waterEmergency' ? withWaterStopped(health, at) : withWaiting(health, legs, at),
    effects: isEmergency(card) ? ['pauseForToday', 'leaveRoutine'] : ['leaveRoutine'],
  };
}

/** The next question, or the cards after the last one. */
function askNext(check: Asking, answered: Answered, health: HealthAnswers, now: Instant): Check {
  const before = [...check.before, answered];
  const [block, ...after] = blocksAfter(answered, check.after);
  if (block !== undefined)
    return { ...check, block, before, after, undone: check.undone.slice(1), unconfirmed: null };
  const cards = cardsFrom(check, before, health);
  return tell(check, cards.length > 0 ? cards : [nothingTickedCard(check)], health, now);
}

function nothingTickedCard({ purpose }: Occasion): SafetyCard {
  return purpose === 'overdrinking' ? 'waterNothingTicked' : 'nothingTicked';
}

function tell(occasion: Occasion, cards: readonly SafetyCard[], health: HealthAnswers, at: Instant): Told {
  return { ...occasionOf(occasion), is: 'told', at, cards, about: legOf(cards, occasion, health) };
}

/** The leg that the cards are about: the one that waits, even if the check was about the other. */
function legOf(cards: readonly SafetyCard[], occasion: Occasion, health: HealthAnswers): Leg | null {
  const { legs, severeKnots } = locksFrom(health);
  if (cards.includes('severePain') && occasion.purpose !== 'severePain') return onlyOne(severeKnots);
  if (!cards.includes('sameDay')) return occasion.leg;
  const own = waitingLegs(occasion, health);
  return onlyOne(own.length > 0 ? own : legs);
}

function onlyOne([leg, other]: readonly Leg[]): Leg | null {
  return leg === undefined || other !== undefined ? null : leg;
}

/** Strips the fields of the question. */
function occasionOf({ purpose, leg, routine, knot, signs }: Occasion): Occasion {
  return { purpose, leg, routine, knot, signs };
}
