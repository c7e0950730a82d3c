import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { FIRST_BLOCKS, answerFirst, firstAnswersSchema } from '../../../shared/safety/first-answers.ts';
import type { FirstAnswers } from '../../../shared/safety/first-answers.ts';
import { BLOCKS } from '../../../shared/safety/safety-blocks.ts';
import { answerCheck, beginCheck } from '../../../shared/safety/safety-flow.ts';
import type { SafetyEffect } from '../../../shared/safety/safety-flow.ts';
import { blocksOf } from '../../../shared/safety/safety-questions.ts';
import { answers as healthWith } from '../../answers.ts';

const now = Date.parse('2026-03-06T09:00:00Z');
const first = { purpose: 'first', leg: null, routine: null, knot: null, signs: [] } as const;
const nothing: FirstAnswers = { emergency: [], suitability: [], fluids: [], balance: [] };

/** The same, one question after the other, as the window of the check does it. */
function oneByOne(given: FirstAnswers, from: HealthAnswers) {
  let [check, health, effects] = [beginCheck(first, from, now), from, [] as readonly SafetyEffect[]];
  for (const block of ['emergency', 'suitability', 'fluids', 'balance'] as const) {
    if (check?.is !== 'asking') break;
    const answer = { block, ticked: given[block], notSure: false, leg: null, confirmed: true };
    ({ check, health, effects } = answerCheck(check, answer, health, now));
  }
  return { check, health, effects };
}

describe('the questions of the first run, answered in one go', () => {
  it('are those of a first check, in their order', () => {
    expect(FIRST_BLOCKS).toEqual(blocksOf(first, unanswered, now));
  });

  it('come to what they come to one by one, whatever is ticked', () => {
    const given = fc.record({
      emergency: fc.subarray([...BLOCKS.emergency], { maxLength: 1 }),
      suitability: fc.subarray([...BLOCKS.suitability]),
      fluids: fc.subarray([...BLOCKS.fluids]),
      balance: fc.subarray([...BLOCKS.balance]),
    });
    const healths = fc.constantFrom(
      unanswered,
      healthWith({ suitability: ['clot'], fluids: ['waterTablets'], balance: false }),
      healthWith({ legs: ['left'] }),
    );
    fc.assert(
      fc.property(given, healths, (ticked, health) => {
        expect(answerFirst(ticked, health, now)).toEqual(oneByOne(ticked, health));
      }),
      { numRuns: 300 },
    );
  });

  it('with nothing ticked open what waited for an answer, and say so in the words of the check', () => {
    expect(answerFirst(nothing, unanswered, now)).toEqual({
      check: { ...first, is: 'told', at: now, cards: ['nothingTicked'], about: null },
      health: {
        ...unanswered,
        suitability: { at: now, ticked: [], cleared: false },
        fluids: { at: now, ticked: [] },
        balance: true,
      },
      effects: [],
    });
  });

  it('end at a sign of an emergency, and take nothing else for an answer', () => {
    const given: FirstAnswers = { ...nothing, emergency: ['chestPain'], fluids: ['heartFailure'] };
    expect(answerFirst(given, unanswered, now)).toEqual({
      check: { ...first, is: 'told', at: now, cards: ['emergency'], about: null },
      health: { ...unanswered, legs: { left: now, right: now } },
      effects: ['pauseForToday', 'leaveRoutine'],
    });
  });
});

it('refuses a sign in the wrong block', () => {
  const wrong = { ...nothing, suitability: ['chestPain'] };
  expect([
    firstAnswersSchema.safeParse(nothing).success,
    firstAnswersSchema.safeParse(wrong).success,
  ]).toEqual([true, false]);
});
