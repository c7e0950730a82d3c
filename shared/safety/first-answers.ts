import * as z from 'zod';
import type { Instant } from '../time.ts';
import type { HealthAnswers } from './answers.ts';
import { BLOCKS } from './safety-blocks.ts';
import { answerCheck, beginCheck } from './safety-flow.ts';
import type { AfterAnswer } from './safety-flow.ts';

/*
 * The questions of the first run stand on one screen and are answered in one go. What the answers come to is still worked
 * out by the safety check, question by question, so that there is no second opinion.
 */

/** In the order in which a first check asks them. */
export const FIRST_BLOCKS = ['emergency', 'suitability', 'fluids', 'balance'] as const;
export type FirstBlock = (typeof FIRST_BLOCKS)[number];

const ticked = <Name extends FirstBlock>(block: Name) => z.array(z.enum(BLOCKS[block]));

/** What is ticked in each block; an empty list is the answer "none of these". */
export const firstAnswersSchema = z.strictObject({
  emergency: ticked('emergency'),
  suitability: ticked('suitability'),
  fluids: ticked('fluids'),
  balance: ticked('balance'),
});
export type FirstAnswers = z.infer<typeof firstAnswersSchema>;

/**
 * The check after all of its answers, with what of them is kept; `null` if there is nothing to ask. A sign of an emergency
 * ends it at once: nothing else that was ticked beside it is taken as an answer then.
 */
export function answerFirst(answers: FirstAnswers, health: HealthAnswers, now: Instant): AfterAnswer | null {
  const begun = beginCheck({ purpose: 'first', leg: null, routine: null, knot: null }, health, now);
  if (begun === null) return null;
  let after: AfterAnswer = { check: begun, health, deeds: [] };
  for (const block of FIRST_BLOCKS) {
    if (after.check.is === 'told') break;
    const answer = { block, ticked: answers[block], notSure: false, leg: null };
    after = answerCheck(after.check, answer, after.health, now);
  }
  return after;
}
