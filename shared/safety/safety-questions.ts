import type { Instant } from '../time.ts';
import type { HealthAnswers } from './answers.ts';
import { isDue } from './health-changes.ts';
import { BLOCKS } from './safety-blocks.ts';
import type { Block, Sign } from './safety-blocks.ts';
import type { Answered, Occasion } from './safety-cards.ts';
import type { SafetyAnswer } from './safety-view.ts';

/* Which questions a check asks, and what is an answer to them. */

/** The questions on this occasion, in their order. */
export function blocksOf({ purpose }: Occasion, health: HealthAnswers, now: Instant): readonly Block[] {
  const { suitability, background } = health;
  switch (purpose) {
    case 'feelsWrong':
      return ['emergency', 'sameDay', 'background', 'soon'];
    case 'beforePressure':
      return ['emergency', 'sameDay', ...(isDue(suitability, now) ? (['suitability'] as const) : [])];
    case 'knot': {
      // The log has asked for the signs of today. What was ticked before is asked again, as this sore calf is a new one.
      const isAsked = isDue(background, now) || (background?.ticked.length ?? 0) > 0;
      return isAsked ? ['background'] : [];
    }
    case 'knotSigns':
      return ['sameDay', 'background'];
    case 'severePain':
      return ['emergency', 'sameDay'];
    case 'first':
      return ['emergency', 'suitability', 'fluids', 'balance'];
    case 'again':
      return ['suitability', 'fluids'];
    case 'overdrinking':
      return ['overdrinking'];
  }
}

/** Numbness or swelling that comes with cramps is looked at as a sign of today first, even if none was ticked before. */
export function stillToAsk(after: readonly Block[], { block, ticked }: Answered): readonly Block[] {
  if (block !== 'soon') return after;
  return ticked.includes('numbCramps') ? ['sameDay'] : [];
}

export const signsOf = (block: Block): readonly Sign[] => BLOCKS[block];

/** Doubt is an answer only about the signs of today. */
export function fits({ block, ticked, notSure }: SafetyAnswer, asked: Block): boolean {
  if (block !== asked || (notSure && asked !== 'sameDay')) return false;
  return ticked.every((sign) => signsOf(asked).includes(sign));
}

/** What the person ticked when they answered the block last, as far as that is kept. */
export function tickedLast(
  block: Block,
  { background, suitability, fluids, balance }: HealthAnswers,
): readonly Sign[] {
  switch (block) {
    case 'background':
      return background?.ticked ?? [];
    case 'suitability':
      return suitability?.ticked ?? [];
    case 'fluids':
      return fluids?.ticked ?? [];
    case 'balance':
      return balance === false ? ['unsteady'] : [];
    case 'emergency':
    case 'sameDay':
    case 'soon':
    case 'overdrinking':
      return [];
  }
}
