import { BLOCKS } from '../../../shared/safety/safety-blocks.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import type { SafetyAnswer, SafetyView } from '../../../shared/safety/safety-view.ts';

export type Question = Extract<SafetyView, { is: 'question' }>;

type AnsweredLeg = NonNullable<SafetyAnswer['leg']>;

/** What the person has marked so far; nothing of it leaves the window before they go on. */
export interface Draft {
  readonly ticked: readonly Sign[];
  readonly notSure: boolean;
  readonly leg: AnsweredLeg;
}

/** Who changes an answer finds the old one. Whoever names no leg is taken to mean both, so that neither is forgotten. */
export function draftOf({ ticked, leg }: Question): Draft {
  return { ticked, notSure: false, leg: leg ?? 'both' };
}

/** The signs that can be ticked, in the order in which they are asked. */
export function questionSigns({ block }: Question): readonly Sign[] {
  return BLOCKS[block];
}

export function withSign(draft: Draft, sign: Sign, isTicked: boolean): Draft {
  const others = draft.ticked.filter((other) => other !== sign);
  return { ...draft, ticked: isTicked ? [...others, sign] : others };
}

/** Balance is one thing that can be done or not; it has two answers and no ticks. */
export function isYesOrNo({ block }: Question): boolean {
  return block === 'balance';
}

/** Only the signs that need advice the same day can be in doubt: doubt about them weighs as much as a tick. */
export function canBeUnsure({ block }: Question): boolean {
  return block === 'sameDay';
}

/** What the one main button says: `none` while nothing is marked. */
export function mainButton({ ticked, notSure }: Draft): 'none' | 'next' {
  return ticked.length === 0 && !notSure ? 'none' : 'next';
}

/** Signs of today are in one leg, and it need not be the one that the check began with. */
export function asksLeg({ block }: Question, draft: Draft): boolean {
  return block === 'sameDay' && mainButton(draft) === 'next';
}

export function answerOf(question: Question, draft: Draft): SafetyAnswer {
  const { block, leg } = question;
  return {
    block,
    ticked: questionSigns(question).filter((sign) => draft.ticked.includes(sign)),
    notSure: draft.notSure,
    leg: asksLeg(question, draft) ? draft.leg : leg,
  };
}
