import { expect, test } from 'vitest';
import {
  allowsWeight,
  canAddWeight,
  extraWeightIn,
  spotScoreSchema,
  withExtraWeight,
} from '../../../shared/routines/after-hold.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';

test('a score of 3 or less allows the extra weight', () => {
  expect([0, 2, 3, 4, 10].map(allowsWeight)).toEqual([true, true, true, false, false]);
});

test('a score is a whole number from 0 to 10', () => {
  expect([-1, 0, 2.5, 10, 11].map((score) => spotScoreSchema.safeParse(score).success)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('only R7 has an extra weight to add, and only once', () => {
  const added = withExtraWeight(FULL_FORM);
  expect([
    ROUTINE_IDS.filter((id) => canAddWeight(id, FULL_FORM)),
    ROUTINE_IDS.filter((id) => canAddWeight(id, added)),
  ]).toEqual([['R7'], []]);
});

test('it is the fifth part, for half a minute, and for a quarter after the longest hold', () => {
  const added = withExtraWeight(FULL_FORM);
  expect([
    extraWeightIn('R7', FULL_FORM),
    extraWeightIn('R7', added),
    extraWeightIn('R7', { ...added, hold: 60 }),
    extraWeightIn('R8', added),
  ]).toEqual([null, { part: 4, seconds: 30 }, { part: 4, seconds: 15 }, null]);
});
