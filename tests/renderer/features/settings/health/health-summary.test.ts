import { describe, expect, it } from 'vitest';
import {
  answeredOf,
  healthLocksOf,
} from '../../../../../renderer/features/settings/health/health-summary.ts';
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
const namesOf = (changes: Partial<HealthAnswers>) =>
  healthLocksOf({ ...nothingTicked, ...changes }).map(({ name }) => name);

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

describe('what is left out', () => {
  it('is nothing when nothing was ticked', () => {
    expect(healthLocksOf(nothingTicked)).toEqual([]);
  });

  it('is pressure and water before there is an answer', () => {
    expect(healthLocksOf(unanswered)).toEqual([
      { name: 'pressureUnanswered', since: null, unlockedBy: null },
      { name: 'fluidsUnanswered', since: null, unlockedBy: null },
    ]);
  });

  it('is each leg since it waits, to be opened one by one', () => {
    expect(healthLocksOf({ ...nothingTicked, legs: { left: 5, right: 7 } })).toEqual([
      { name: 'left', since: 5, unlockedBy: { what: 'leg', leg: 'left' } },
      { name: 'right', since: 7, unlockedBy: { what: 'leg', leg: 'right' } },
    ]);
  });

  it('is all but the two gentlest after an injury until cleared, and not beside everything', () => {
    const injury = { at: AT, ticked: ['heelCordOrInjury' as const], cleared: false };
    expect(healthLocksOf({ ...nothingTicked, suitability: injury })).toEqual([
      { name: 'injury', since: null, unlockedBy: { what: 'suitability' } },
      { name: 'pressureAsk', since: null, unlockedBy: null },
    ]);
    expect(namesOf({ suitability: { ...injury, cleared: true } })).toEqual(['pressureAsk']);
    const both = { ...injury, ticked: ['clot' as const, 'heelCordOrInjury' as const] };
    expect(namesOf({ suitability: both })).toEqual(['everything', 'pressureAsk']);
  });

  it('is everything with a clot or a wound until cleared, while pressure stays closed after that', () => {
    const suitability = { at: AT, ticked: ['clot' as const], cleared: false };
    expect(healthLocksOf({ ...nothingTicked, suitability })).toEqual([
      { name: 'everything', since: null, unlockedBy: { what: 'suitability' } },
      { name: 'pressureAsk', since: null, unlockedBy: null },
    ]);
    expect(namesOf({ suitability: { ...suitability, cleared: true } })).toEqual(['pressureAsk']);
  });

  it('is pressure for a background until a professional has looked, beside another reason', () => {
    const suitability = { at: AT, ticked: ['varicoseVeins' as const], cleared: false };
    const background = { at: AT, ticked: ['pastClot' as const], cleared: false };
    expect(healthLocksOf({ ...nothingTicked, suitability, background })).toEqual([
      { name: 'pressureAsk', since: null, unlockedBy: null },
      { name: 'pressureBackground', since: null, unlockedBy: { what: 'background' } },
    ]);
    expect(namesOf({ background: { ...background, cleared: true } })).toEqual([]);
    expect(namesOf({ background: { ...background, ticked: [] } })).toEqual([]);
  });

  it('is stretches, standing and water, each for its own reason', () => {
    expect(
      namesOf({
        suitability: { at: AT, ticked: ['looseJoints'], cleared: false },
        fluids: { at: AT, ticked: ['heartFailure'] },
        balance: false,
      }),
    ).toEqual(['pressureAsk', 'stretches', 'seatedOnly', 'fluids']);
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
