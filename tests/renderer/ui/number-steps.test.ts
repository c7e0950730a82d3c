import { describe, expect, it } from 'vitest';
import { fewer, keyStep, more } from '../../../renderer/ui/number-steps.ts';

const minutes = { least: 15, most: 90, step: 5 };

describe('a button', () => {
  it.each([
    [15, 15, 20],
    [16, 15, 20],
    [20, 15, 25],
    [88, 85, 90],
    [90, 85, 90],
  ])('goes from %i to the multiples beside it, %i and %i, within the bounds', (value, before, after) => {
    expect([fewer({ ...minutes, value }), more({ ...minutes, value })]).toEqual([before, after]);
  });

  it('goes by half an ounce', () => {
    const ounces = { value: 6.8, least: 3.4, most: 11.8, step: 0.5 };
    expect([fewer(ounces), more(ounces)]).toEqual([6.5, 7]);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowDown', 29],
    ['ArrowUp', 31],
    ['PageDown', 25],
    ['PageUp', 35],
    ['Home', 15],
    ['End', 90],
    ['a', null],
    ['ArrowLeft', null],
  ])('%s leads from 30 to %s', (key, to) => {
    expect(keyStep(key, { ...minutes, value: 30 })).toBe(to);
  });

  it('stays within the bounds, and goes to whole ounces', () => {
    const ounces = { least: 3.4, most: 11.8, step: 0.5 };
    expect([
      keyStep('ArrowDown', { ...minutes, value: 15 }),
      keyStep('ArrowUp', { ...minutes, value: 90 }),
      keyStep('ArrowDown', { ...ounces, value: 6.8 }),
      keyStep('ArrowUp', { ...ounces, value: 6.8 }),
    ]).toEqual([15, 90, 6, 7]);
  });
});
