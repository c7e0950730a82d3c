import { describe, expect, it } from 'vitest';
import { answeredOf } from '../../../../../renderer/features/settings/health/health-summary.ts';
import { unanswered } from '../../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../../shared/safety/answers.ts';
import { isUnanswered, purposeOfAnswering } from '../../../../../shared/safety/open-questions.ts';

const AT = 1_000;
const nothingTicked: HealthAnswers = {
  ...unanswered,
  suitability: { at: AT, ticked: [], cleared: false },
  fluids: { at: AT, ticked: [] },
  balance: true,
};

describe('what was answered', () => {
  it('is told block by block, with the words ticked and when', () => {
    const answers: HealthAnswers = {
      ...nothingTicked,
      suitability: { at: AT, ticked: ['numbFeet', 'looseJoints'], cleared: false },
      balance: false,
      background: { at: 2_000, ticked: ['longTrip'], cleared: false },
    };
    expect(answeredOf(answers)).toEqual([
      { block: 'suitability', ticked: ['numbFeet', 'looseJoints'], at: AT },
      { block: 'fluids', ticked: [], at: AT },
      { block: 'balance', ticked: ['unsteady'], at: null },
      { block: 'background', ticked: ['longTrip'], at: 2_000 },
    ]);
  });

  it('leaves out a background that was never asked for, and no time of an answer of an earlier version', () => {
    expect(answeredOf({ ...unanswered, fluids: { at: 0, ticked: ['toldToLimit'] }, balance: true })).toEqual([
      { block: 'suitability', ticked: null, at: null },
      { block: 'fluids', ticked: ['toldToLimit'], at: null },
      { block: 'balance', ticked: [], at: null },
    ]);
  });
});

describe('which questions are asked', () => {
  it('is all of them until each is answered, and then those that may have changed', () => {
    expect([
      purposeOfAnswering(unanswered),
      purposeOfAnswering({ ...nothingTicked, suitability: null }),
      purposeOfAnswering({ ...nothingTicked, fluids: null }),
      purposeOfAnswering({ ...nothingTicked, balance: null }),
      purposeOfAnswering(nothingTicked),
    ]).toEqual(['first', 'first', 'first', 'first', 'again']);
  });

  it('knows a person who has answered nothing from one who has answered a part', () => {
    expect([
      isUnanswered(unanswered),
      isUnanswered({ ...unanswered, balance: false }),
      isUnanswered({ ...unanswered, background: { at: AT, ticked: [], cleared: false } }),
      isUnanswered({ ...unanswered, legs: { left: null, right: AT } }),
    ]).toEqual([true, false, false, false]);
  });
});
