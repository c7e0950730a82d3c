import type { Leg } from '../routines/routine.ts';
import { HOUR } from '../time.ts';
import type { Instant } from '../time.ts';
import type { HealthAnswers } from './answers.ts';
import { BACKGROUNDS, FLUID_REASONS, SUITABILITIES } from './safety-blocks.ts';
import type { Block, Sign } from './safety-blocks.ts';
import type { Checked } from './safety-view.ts';

/* How the answers about health change: by what the person answers, and by what a professional has looked at. */

/**
 * The answers with a block of the check in them. What a professional has cleared was about the answer before: a new one
 * is theirs to look at again. Of the signs of this moment nothing is kept but which leg waits, see `withWaiting`.
 */
export function withAnswer(
  health: HealthAnswers,
  block: Block,
  ticked: readonly Sign[],
  at: Instant,
): HealthAnswers {
  const isTicked = (sign: Sign) => ticked.includes(sign);
  switch (block) {
    case 'background':
      return { ...health, background: { at, ticked: BACKGROUNDS.filter(isTicked), cleared: false } };
    case 'suitability':
      return { ...health, suitability: { at, ticked: SUITABILITIES.filter(isTicked), cleared: false } };
    case 'fluids': {
      const reasons = FLUID_REASONS.filter(isTicked);
      return {
        ...health,
        fluids: { at, ticked: reasons },
        logsFluids: health.logsFluids && reasons.length > 0,
      };
    }
    case 'balance':
      return { ...health, balance: !isTicked('unsteady') };
    case 'emergency':
    case 'sameDay':
    case 'soon':
    case 'overdrinking':
      return health;
  }
}

/** These legs wait for a professional; one that waits already does so since then. */
export function withWaiting(health: HealthAnswers, legs: readonly Leg[], since: Instant): HealthAnswers {
  const waiting = (leg: Leg) => health.legs[leg] ?? (legs.includes(leg) ? since : null);
  return { ...health, legs: { left: waiting('left'), right: waiting('right') } };
}

/** The person says that a professional has looked at it. The same answers where nothing waited for one. */
export function checked(what: Checked, health: HealthAnswers): HealthAnswers {
  if (what.what === 'leg') {
    const { leg } = what;
    return health.legs[leg] === null ? health : { ...health, legs: { ...health.legs, [leg]: null } };
  }
  const answer = health[what.what];
  if (answer === null || answer.ticked.length === 0 || answer.cleared) return health;
  return { ...health, [what.what]: { ...answer, cleared: true } };
}

/** After so long the answers are asked for again; the number is our choice. */
const VALID = 30 * 24 * HOUR;

/** Whether the answer is missing or old. An answer from a future that far off was given by a clock that was wrong. */
export function isDue(answer: { readonly at: Instant } | null, now: Instant): boolean {
  return answer === null || Math.abs(now - answer.at) > VALID;
}

/** Whether what suits the person, or what limits their fluids, was answered too long ago. */
export function asksAgain({ suitability, fluids }: HealthAnswers, now: Instant): boolean {
  return [suitability, fluids].some((answer) => answer !== null && isDue(answer, now));
}
