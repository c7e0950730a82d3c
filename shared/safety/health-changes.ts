import type { Leg } from '../routines/routine.ts';
import { HOUR } from '../time.ts';
import type { Instant } from '../time.ts';
import { unanswered } from './answers.ts';
import type { HealthAnswers, HealthPart } from './answers.ts';
import { BACKGROUNDS, FLUID_REASONS, SUITABILITIES } from './safety-blocks.ts';
import type { Block, Sign } from './safety-blocks.ts';
import type { Checked } from './safety-view.ts';

/* How the health answers change: when the person answers a block, and when a professional has examined something. */

/** The part of the document that a block answers; the legs need two blocks (`withQuestionsPassed`). */
const PART_OF: Readonly<Partial<Record<Block, HealthPart>>> = {
  background: 'background',
  suitability: 'suitability',
  fluids: 'fluids',
  balance: 'balance',
  overdrinking: 'water',
};

/**
 * Stores the answer to a block of the check. A new answer resets `cleared`, because the professional's clearance was for
 * the previous one, unless `isCleared` says that it repeats that one. Signs of the present moment are not stored; `withWaiting` stores only which leg they flag.
 */
export function withAnswer(
  health: HealthAnswers,
  block: Block,
  ticked: readonly Sign[],
  at: Instant,
  isCleared = false,
): HealthAnswers {
  const part = PART_OF[block];
  const stored = withStored(health, block, ticked, at, isCleared);
  return part === undefined ? stored : withRead(stored, part);
}

/** The part has been answered again, so that it no longer counts as perhaps closed. */
function withRead(health: HealthAnswers, part: HealthPart): HealthAnswers {
  if (!health.unread.includes(part)) return health;
  return { ...health, unread: health.unread.filter((each) => each !== part) };
}

function withStored(
  health: HealthAnswers,
  block: Block,
  ticked: readonly Sign[],
  at: Instant,
  cleared: boolean,
): HealthAnswers {
  const isTicked = (sign: Sign) => ticked.includes(sign);
  switch (block) {
    case 'background':
      return { ...health, background: { at, ticked: BACKGROUNDS.filter(isTicked), cleared } };
    case 'suitability':
      return { ...health, suitability: { at, ticked: SUITABILITIES.filter(isTicked), cleared } };
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

/** Flags these legs for a professional. A leg that is already flagged keeps its earlier date. */
export function withWaiting(health: HealthAnswers, legs: readonly Leg[], since: Instant): HealthAnswers {
  const waiting = (leg: Leg) => health.legs[leg] ?? (legs.includes(leg) ? since : null);
  return { ...health, legs: { left: waiting('left'), right: waiting('right') } };
}

/** Closes these legs until the emergency and the same-day block were gone through with nothing ticked. */
export function withSevereKnot(health: HealthAnswers, legs: readonly Leg[], since: Instant): HealthAnswers {
  const closed = (leg: Leg) => health.severeKnots[leg] ?? (legs.includes(leg) ? since : null);
  return { ...health, severeKnots: { left: closed('left'), right: closed('right') } };
}

/** The person went through the emergency and the same-day block about these legs, and nothing was ticked. */
export function withQuestionsPassed(health: HealthAnswers, legs: readonly Leg[]): HealthAnswers {
  const { severeKnots } = health;
  const kept = (leg: Leg) => (legs.includes(leg) ? null : severeKnots[leg]);
  return withRead({ ...health, severeKnots: { left: kept('left'), right: kept('right') } }, 'legs');
}

/** Closes water: signs of too much of it were ticked. */
export function withWaterStopped(health: HealthAnswers, since: Instant): HealthAnswers {
  return { ...health, waterStopped: health.waterStopped ?? since };
}

/** Clears what a professional has examined. Returns the same object when there was nothing to clear. */
export function withCleared(health: HealthAnswers, what: Checked): HealthAnswers {
  if (what.what === 'water') return health.waterStopped === null ? health : { ...health, waterStopped: null };
  if (what.what === 'leg') {
    const { leg } = what;
    return health.legs[leg] === null ? health : { ...health, legs: { ...health.legs, [leg]: null } };
  }
  const answer = health[what.what];
  if (answer === null || answer.ticked.length === 0 || answer.cleared) return health;
  return { ...health, [what.what]: { ...answer, cleared: true } };
}

/**
 * The person deletes their answers. The log of knots is not among them. What waits for a professional stays, unless that is
 * deleted too.
 */
export function withHealthDeleted(health: HealthAnswers, alsoWhatWaits: boolean): HealthAnswers {
  const { legs, severeKnots, waterStopped, openKnots } = health;
  if (alsoWhatWaits) return { ...unanswered, openKnots };
  return { ...unanswered, openKnots, legs, severeKnots, waterStopped, unread: unreadThatMayWait(health) };
}

/** The parts that could not be read and may be something that waits for a professional. */
export function unreadThatMayWait({ unread }: HealthAnswers): HealthPart[] {
  return unread.filter((part) => part === 'legs' || part === 'water');
}

/** How long an answer stays valid; the number is our choice. */
const VALID_FOR = 30 * 24 * HOUR;

/** Whether the answer is missing or expired. One dated that far in the future comes from a wrong clock and expires too. */
export function isDue(answer: { readonly at: Instant } | null, now: Instant): boolean {
  return answer === null || Math.abs(now - answer.at) > VALID_FOR;
}

/** Whether the suitability or the fluids answer has expired. */
export function asksAgain({ suitability, fluids }: HealthAnswers, now: Instant): boolean {
  return [suitability, fluids].some((answer) => answer !== null && isDue(answer, now));
}
