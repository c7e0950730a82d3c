import type { Instant } from '../time.ts';
import { allowsWeight, extraWeightIn, withExtraWeight } from './after-hold.ts';
import { advancePlayer, enterPart } from './player.ts';
import type { PlayerState } from './player.ts';
import { isTooMuch } from './routine-history.ts';

/* What the player asks after the hold of a tender spot, and what the answers do. */

export type SpotQuestion = 'soreness' | 'extraWeight';

/** What the person is asked now. */
export function questionOf({ phase, afterHold }: PlayerState): SpotQuestion | null {
  if (phase !== 'question') return null;
  return afterHold === null ? 'soreness' : 'extraWeight';
}

/**
 * The person says how sore the spot is, 0 to 10. A low score leads to the offer of the extra weight; after a high one the
 * next part begins with less weight. Returns the same object if that is not asked.
 */
export function scoreSpot(state: PlayerState, score: number, now: Instant): PlayerState {
  const current = advancePlayer(state, now);
  if (questionOf(current) !== 'soreness') return current;
  const next = enterPart({ ...current, afterHold: { score } }, current.part, now);
  if (allowsWeight(score)) return { ...next, phase: 'question' };
  return isTooMuch(score) ? { ...next, eased: { to: 'lighter' } } : next;
}

/**
 * The person takes the offer: the extra weight becomes a part of the form, later than the one that the question stands
 * before. Returns the same object if it is not offered.
 */
export function addExtraWeight(state: PlayerState, now: Instant): PlayerState {
  const current = advancePlayer(state, now);
  const form = withExtraWeight(current.form);
  const added = extraWeightIn(current.routine, form);
  if (added === null || questionOf(current) !== 'extraWeight') return current;
  const creditedMs = current.creditedMs.toSpliced(added.part, 0, 0);
  return enterPart({ ...current, form, creditedMs }, current.part, now);
}
