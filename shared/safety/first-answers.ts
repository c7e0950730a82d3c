import * as z from 'zod';
import type { Instant } from '../time.ts';
import type { HealthAnswers } from './answers.ts';
import { BLOCKS } from './safety-blocks.ts';
import { answerCheck, beginCheck } from './safety-flow.ts';
import type { AfterAnswer } from './safety-flow.ts';

/*
 * The first run asks its questions on one screen and submits them together. The safety check still evaluates them one
 * question at a time, so that the rules exist only once.
 */

/** In the order of the first check. */
export const FIRST_BLOCKS = ['emergency', 'suitability', 'fluids', 'balance'] as const;
export type FirstBlock = (typeof FIRST_BLOCKS)[number];

const ticked = <Name extends FirstBlock>(block: Name) => z.array(z.enum(BLOCKS[block]));

/** The ticked signs of each block; an empty list means "none of these". */
export const firstAnswersSchema = z.strictObject({
  emergency: ticked('emergency'),
  suitability: ticked('suitability'),
  fluids: ticked('fluids'),
  balance: ticked('balance'),
});
export type FirstAnswers = z.infer<typeof firstAnswersSchema>;

/**
 * Runs the first check over all answers and returns its end state and the health answers to store; `null` if there is
 * nothing to ask. A sign of an emergency ends the check at once, and the blocks after it do not count as answered.
 */
export function answerFirst(answers: FirstAnswers, health: HealthAnswers, now: Instant): AfterAnswer | null {
  // What could not be read is asked again later, by the check itself.
  const occasion = { purpose: 'first', leg: null, routine: null, knot: null, signs: [] } as const;
  const begun = beginCheck(occasion, { ...health, unread: [] }, now);
  if (begun === null) return null;
  let after: AfterAnswer = { check: begun, health, effects: [] };
  for (const block of FIRST_BLOCKS) {
    if (after.check.is === 'told') break;
    // All answers stand on this one screen, so that a tick taken back there is a correction.
    const answer = { block, ticked: answers[block], notSure: false, leg: null, confirmed: true };
    after = answerCheck(after.check, answer, after.health, now);
  }
  return after;
}
