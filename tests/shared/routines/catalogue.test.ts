import { describe, expect, it, test } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { positionOf, startPlayer } from '../../../shared/routines/player.ts';
import { ROUTINE_IDS, exerciseSeconds, partsOf } from '../../../shared/routines/routine.ts';
import { SECOND } from '../../../shared/time.ts';

const text = createTranslator('en');

describe('R6', () => {
  it('is done standing, and seen', () => {
    const { posture, discreet } = catalogue.R6;
    expect({ posture, discreet }).toEqual({ posture: 'standing', discreet: false });
  });

  it('warms up and then goes twice through both stretches, straight knee first, left leg first', () => {
    const round = [
      ['straightKneeWallStretch', 'left', 30],
      ['straightKneeWallStretch', 'right', 30],
      ['bentKneeWallStretch', 'left', 30],
      ['bentKneeWallStretch', 'right', 30],
    ];
    expect(partsOf(catalogue.R6).map(({ step, side, seconds }) => [step.name, side, seconds])).toEqual([
      ['loosenUp', 'both', 30],
      ...round,
      ...round,
    ]);
  });
});

test.each([
  ['R1', 60, 80],
  ['R6', 270, 315],
] as const)('%s takes %i s of exercise and %i s in all', (id, exercise, all) => {
  expect(exerciseSeconds(catalogue[id])).toBe(exercise);
  expect(positionOf(startPlayer(id, 0), 0).routineLeftMs).toBe(all * SECOND);
});

describe.each(ROUTINE_IDS)('the words of %s', (id) => {
  const { steps } = catalogue[id];

  it('give it a name, a line about it and its source', () => {
    const words = [text(`routines.${id}.name`), text(`routines.${id}.about`), text(`routines.${id}.source`)];
    expect(words.filter((each) => each === '' || each.startsWith('routines.'))).toEqual([]);
  });

  it.each(steps.map(({ name }) => name))('instruct %s in 25 words at most', (name) => {
    expect(text(`routines.steps.${name}.instruction`).split(/\s+/).length).toBeLessThanOrEqual(25);
  });
});
