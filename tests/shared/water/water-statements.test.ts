import { expect, it } from 'vitest';
import { WATER_FIGURES, WATER_STATEMENTS } from '../../../shared/water/water-statements.ts';
import { en } from '../../../shared/i18n/messages/en.ts';

it('every statement about water has its sources, and every source its statement', () => {
  expect(Object.keys(WATER_STATEMENTS).toSorted()).toEqual(Object.keys(en.water.says).toSorted());
});

it('the figures are those that the app goes by', () => {
  expect(WATER_FIGURES.map(({ value, unit, sources }) => `${value} ${unit}: ${sources.join(', ')}`)).toEqual([
    '60 min: unsourced',
    '200 ml: HY1, HY3',
    '1600 ml: HY1',
    '2000 ml: HY1',
    '120 min: unsourced',
    '700 ml: HY12',
    '1000 ml: HY12',
    '1400 ml: HY4, HY6',
    '4000 ml: HY1',
    '80 %: unsourced',
  ]);
});
