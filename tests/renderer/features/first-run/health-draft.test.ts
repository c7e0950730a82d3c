import { describe, expect, it } from 'vitest';
import {
  answersOf,
  healthDraftOf,
  hasOpenQuestions,
  isUrgent,
  healthMainButton,
  withTick,
} from '../../../../renderer/features/first-run/health-draft.ts';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { FIRST_BLOCKS, firstAnswersSchema } from '../../../../shared/safety/first-answers.ts';
import { BLOCKS } from '../../../../shared/safety/safety-blocks.ts';
import { answers } from '../../../answers.ts';

const untouched = healthDraftOf(unanswered);

describe('the ticks of the health screen', () => {
  it('are none at first, which the main button says', () => {
    expect([untouched, healthMainButton(untouched)]).toEqual([
      { emergency: [], suitability: [], fluids: [], balance: [] },
      'none',
    ]);
  });

  it('are those of before for who comes back, but for the signs of that moment', () => {
    const health = answers({
      suitability: ['numbFeet'],
      fluids: ['allowance'],
      balance: false,
      legs: ['left'],
    });
    const draft = healthDraftOf(health);
    expect([draft, healthMainButton(draft)]).toEqual([
      { emergency: [], suitability: ['numbFeet'], fluids: ['allowance'], balance: ['unsteady'] },
      'next',
    ]);
  });

  it('come and go, each once, and any of them changes the main button', () => {
    for (const block of FIRST_BLOCKS) {
      const [sign] = BLOCKS[block];
      const once = withTick(untouched, block, sign, true);
      expect([once[block], healthMainButton(once), isUrgent(once)]).toEqual([
        [sign],
        'next',
        block === 'emergency',
      ]);
      expect(withTick(once, block, sign, true)).toEqual(once);
      expect(withTick(once, block, sign, false)).toEqual(untouched);
    }
  });

  it('are sent in the order of the questions, and none of another block', () => {
    const ticked = withTick(withTick(untouched, 'fluids', 'allowance', true), 'fluids', 'heartFailure', true);
    expect(answersOf(withTick(ticked, 'suitability', 'chestPain', true))).toEqual({
      emergency: [],
      suitability: [],
      fluids: ['heartFailure', 'allowance'],
      balance: [],
    });
  });

  it('can all be read by main, if everything is ticked', () => {
    const all = { ...BLOCKS };
    expect(firstAnswersSchema.parse(answersOf(all))).toEqual({
      emergency: BLOCKS.emergency,
      suitability: BLOCKS.suitability,
      fluids: BLOCKS.fluids,
      balance: BLOCKS.balance,
    });
  });
});

it('leaves questions open until both what suits and what limits the person is answered', () => {
  const both = answers();
  expect(
    [unanswered, { ...both, suitability: null }, { ...both, fluids: null }, both].map(hasOpenQuestions),
  ).toEqual([true, true, true, false]);
});
