import { describe, expect, it } from 'vitest';
import { addedBetween, median, ratio } from './statistics.ts';

describe('median', () => {
  it('is the middle of an odd number of values, in whatever order', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the middle two of an even number', () => expect(median([1, 2, 4, 100])).toBe(3));
  it('refuses no values', () => expect(() => median([])).toThrow('no median'));
  it('sorts by number, not by text', () => expect(median([10, 9, 100])).toBe(10));
});

describe('ratio', () => {
  it('divides', () => expect(ratio(3, 2)).toBe(1.5));
  it('is null beside nothing and beside zero', () =>
    expect([ratio(3, null), ratio(3, 0)]).toEqual([null, null]));
});

describe('addedBetween', () => {
  it('adds what each has added, and the whole of what is new', () => {
    const before = new Map([
      [1, 10],
      [2, 5],
    ]);
    const after = new Map([
      [1, 13],
      [3, 4],
    ]);
    expect(addedBetween(before, after)).toBe(7);
  });
});
