import { BLOCKS } from '../../../shared/safety/safety-blocks.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import type { SafetyAnswer, SafetyView } from '../../../shared/safety/safety-view.ts';

export type Question = Extract<SafetyView, { is: 'question' }>;

type AnsweredLeg = NonNullable<SafetyAnswer['leg']>;

/** The marks so far. They leave the window only when the person goes on. */
export interface Draft {
  readonly ticked: readonly Sign[];
  readonly notSure: boolean;
  readonly leg: AnsweredLeg;
}

/** The draft with the earlier answer, if there is one. Without a leg it means both, so that neither is forgotten. */
export function draftOf({ ticked, leg }: Question): Draft {
  return { ticked, notSure: false, leg: leg ?? 'both' };
}

/** The signs that can be ticked, in order. */
export function questionSigns({ block }: Question): readonly Sign[] {
  return BLOCKS[block];
}

export function withSign(draft: Draft, sign: Sign, isTicked: boolean): Draft {
  const others = draft.ticked.filter((other) => other !== sign);
  return { ...draft, ticked: isTicked ? [...others, sign] : others };
}

/** Balance has two answers and no ticks. */
export function isYesOrNo({ block }: Question): boolean {
  return block === 'balance';
}

/** Only the same-day signs have "not sure", which counts as a tick. */
export function canBeUnsure({ block }: Question): boolean {
  return block === 'sameDay';
}

/** The label of the main button: `none` while nothing is marked. */
export function mainButton({ ticked, notSure }: Draft): 'none' | 'next' {
  return ticked.length === 0 && !notSure ? 'none' : 'next';
}

/** Same-day signs may be in another leg than the one that the check began with, so it asks which. */
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
    confirmed: question.opens !== null,
  };
}
