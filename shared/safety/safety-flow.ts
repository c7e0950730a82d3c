import { MINUTE } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Leg } from '../routines/routine.ts';
import type { HealthAnswers } from './answers.ts';
import { withAnswer, withWaiting } from './health-changes.ts';
import { LEGS } from './locks.ts';
import type { Block } from './safety-blocks.ts';
import { cardsFrom, startAfter, waitingLegs } from './safety-cards.ts';
import type { Answered, Occasion, Start } from './safety-cards.ts';
import { blocksOf, fits, signsOf, stillToAsk, tickedLast } from './safety-questions.ts';
import { isEmergency } from './safety-view.ts';
import type { Card, SafetyAnswer, SafetyView } from './safety-view.ts';

/*
 * The safety check: some questions, then the cards that they come to. It never counts and never weighs: a tick is a tick.
 *
 *              answer, back
 *                ╭──────╮
 *   begin ──▶ asking ◀──╯
 *     │          │ ╰── a sign of an emergency or of today ──▶ told: that one card
 *     │          ╰──── the last question is answered ───────▶ told: all cards, or "nothing ticked"
 *     ╰─────────────── nothing to ask about a knot, but something to say ──▶ told
 *
 * What was told stays told: there is no way back from a card, and a check is never gone on with, only begun anew.
 */
export type Check = Asking | Told;

interface Asking extends Occasion {
  readonly is: 'asking';
  readonly block: Block;
  /** What was answered before, in the order of the questions. */
  readonly before: readonly Answered[];
  /** The questions that are still to come. */
  readonly after: readonly Block[];
  /** Answers that the person has gone back from, in the order of the questions: for this one and those after it. */
  readonly undone: readonly Answered[];
}

interface Told extends Occasion {
  readonly is: 'told';
  readonly at: Instant;
  /** The weightiest first; never none. */
  readonly cards: readonly Card[];
  /** The leg that the cards are about; `null`: both, or it is no matter of legs. */
  readonly about: Leg | null;
}

/** What an answer asks of the app beside its cards. Reminders pause until the next working day begins. */
export type Deed = 'pauseForToday' | 'leaveRoutine';

export interface AfterAnswer {
  readonly check: Check;
  readonly health: HealthAnswers;
  readonly deeds: readonly Deed[];
}

/** `null`: there is nothing to ask and nothing to say, which only a check about a knot can come to. */
export function beginCheck(occasion: Occasion, health: HealthAnswers, now: Instant): Check | null {
  const [block, ...after] = blocksOf(occasion, health, now);
  if (block !== undefined) return { ...occasion, is: 'asking', block, before: [], after, undone: [] };
  const cards = cardsFrom(occasion, [], health);
  return cards.length === 0 ? null : tell(occasion, cards, health, now);
}

/**
 * The check after an answer, and the health answers with what of it is kept. An answer that does not fit the question
 * changes nothing: the same check and the same answers come back.
 */
export function answerCheck(
  check: Check,
  answer: SafetyAnswer,
  health: HealthAnswers,
  now: Instant,
): AfterAnswer {
  if (check.is === 'told' || !fits(answer, check.block)) return { check, health, deeds: [] };
  const { block } = check;
  const ticked = signsOf(block).filter((sign) => answer.ticked.includes(sign));
  if (ticked.length > 0 || answer.notSure) {
    const urgent = urgentCard(block, answer.leg);
    if (urgent !== null) return stopWith(urgent, check, health, now);
  }
  const kept = withAnswer(health, block, ticked, now);
  return { check: goOn(check, { block, ticked }, kept, now), health: kept, deeds: [] };
}

/** One question back; the same check where there is none. What was answered there stays kept until it is answered anew. */
export function backInCheck(check: Check): Check {
  if (check.is === 'told') return check;
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
  const { purpose, block, before, after, undone } = check;
  return {
    is: 'question',
    purpose,
    block,
    // Signs of today may be in the other leg than the one that the check is about.
    leg: block === 'sameDay' ? null : check.leg,
    ticked: [...(undone[0]?.ticked ?? tickedLast(block, health))],
    number: before.length + 1,
    of: before.length + 1 + after.length,
  };
}

/** For so long a check before pressure holds, as its first question is about "right now"; our choice. */
const HOLDS = 15 * MINUTE;

/** What may be started now; `null` for a check that has come to something, or that is too long ago. */
export function startFrom(check: Check, health: HealthAnswers, now: Instant): Start | null {
  if (check.is === 'asking' || Math.abs(now - check.at) > HOLDS) return null;
  return startAfter(check, check.cards, health);
}

interface Urgent {
  readonly card: Card;
  /** These wait for a professional from now on. */
  readonly legs: readonly Leg[];
}

/** What one tick in this block leads to at once; `null` where the other questions come first. */
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
    health: legs.length === 0 ? health : withWaiting(health, legs, at),
    deeds: isEmergency(card) ? ['pauseForToday', 'leaveRoutine'] : ['leaveRoutine'],
  };
}

/** The next question, or the cards after the last one. */
function goOn(check: Asking, answered: Answered, health: HealthAnswers, now: Instant): Check {
  const before = [...check.before, answered];
  const [block, ...after] = stillToAsk(check.after, answered);
  if (block !== undefined) return { ...check, block, before, after, undone: check.undone.slice(1) };
  const cards = cardsFrom(check, before, health);
  return tell(check, cards.length > 0 ? cards : [nothingFor(check)], health, now);
}

function nothingFor({ purpose }: Occasion): Card {
  return purpose === 'overdrinking' ? 'waterNothingTicked' : 'nothingTicked';
}

function tell(occasion: Occasion, cards: readonly Card[], health: HealthAnswers, at: Instant): Told {
  const about = cards.includes('sameDay') ? onlyOne(waitingLegs(occasion, health)) : occasion.leg;
  return { ...occasionOf(occasion), is: 'told', at, cards, about };
}

function onlyOne([leg, other]: readonly Leg[]): Leg | null {
  return leg === undefined || other !== undefined ? null : leg;
}

/** Without what belongs to the question. */
function occasionOf({ purpose, leg, routine, knot }: Occasion): Occasion {
  return { purpose, leg, routine, knot };
}
