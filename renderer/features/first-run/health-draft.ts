import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { FIRST_BLOCKS } from '../../../shared/safety/first-answers.ts';
import type { FirstAnswers, FirstBlock } from '../../../shared/safety/first-answers.ts';
import { BLOCKS } from '../../../shared/safety/safety-blocks.ts';
import type { Sign } from '../../../shared/safety/safety-blocks.ts';
import { tickedLast } from '../../../shared/safety/safety-questions.ts';

/** The ticks in each block. They leave the window only when the person goes on, or at once with a sign of an emergency. */
export type HealthDraft = Readonly<Record<FirstBlock, readonly Sign[]>>;

/** The draft with the saved answers. Signs of an emergency are never saved, because they are about this moment. */
export function healthDraftOf(health: HealthAnswers): HealthDraft {
  return {
    emergency: tickedLast('emergency', health),
    suitability: tickedLast('suitability', health),
    fluids: tickedLast('fluids', health),
    balance: tickedLast('balance', health),
  };
}

export function withTick(draft: HealthDraft, block: FirstBlock, sign: Sign, isTicked: boolean): HealthDraft {
  const others = draft[block].filter((other) => other !== sign);
  return { ...draft, [block]: isTicked ? [...others, sign] : others };
}

/** Whether questions are open whose answers unlock something: pressure, or anything about drinking. */
export function hasOpenQuestions({ suitability, fluids }: HealthAnswers): boolean {
  return suitability === null || fluids === null;
}

/** Whether a sign of an emergency is ticked, so that help cannot wait for the other questions. */
export function isUrgent({ emergency }: HealthDraft): boolean {
  return emergency.length > 0;
}

/** The label of the main button: `none` while nothing is ticked. */
export function healthMainButton(draft: HealthDraft): 'none' | 'next' {
  return FIRST_BLOCKS.every((block) => draft[block].length === 0) ? 'none' : 'next';
}

/** The ticks in the order of the questions. */
export function answersOf(draft: HealthDraft): FirstAnswers {
  return {
    emergency: BLOCKS.emergency.filter((sign) => draft.emergency.includes(sign)),
    suitability: BLOCKS.suitability.filter((sign) => draft.suitability.includes(sign)),
    fluids: BLOCKS.fluids.filter((sign) => draft.fluids.includes(sign)),
    balance: BLOCKS.balance.filter((sign) => draft.balance.includes(sign)),
  };
}
