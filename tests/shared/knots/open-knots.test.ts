import { describe, expect, it, test } from 'vitest';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import { openKnotsOf } from '../../../shared/knots/open-knots.ts';
import { checked, gone, log, scored, takenBack } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

const openKnots = (...entries: readonly Entry[]) => openKnotsOf(episodesOf(log(...entries)));
const left = (...entries: readonly Entry[]) => openKnots(...entries).left;
const DAY_1 = '2026-03-05';
const DAY_2 = '2026-03-06';

describe('how serious an open knot is', () => {
  test.each([
    [0, 'mild'],
    [5, 'mild'],
    [6, 'sore'],
    [7, 'sore'],
    [8, 'severe'],
    [10, 'severe'],
  ])('%i of 10', (score, expected) => {
    expect(left([DAY_1, scored(score)])).toBe(expected);
  });

  test.each(['sharp', 'throbbing'] as const)('%s, at any score', (feels) => {
    expect(left([DAY_1, scored(0, { feels })])).toBe('severe');
  });

  test.each(['behindKnee', 'heelCord', 'shin'] as const)('on the spot %s, at any score', (spot) => {
    expect(left([DAY_1, scored(0, { spot })])).toBe('spot');
  });

  it('is mild on the heel cord once a professional has checked, and severe again with the next bad score', () => {
    const heelCord: Entry = [DAY_1, scored(2, { spot: 'heelCord' })];
    expect(left(heelCord, [DAY_1, checked()])).toBe('mild');
    expect(left(heelCord, [DAY_1, checked()], [DAY_2, scored(8, { spot: 'heelCord' })])).toBe('severe');
    expect(left([DAY_1, scored(2, { spot: 'shin' })], [DAY_1, checked()])).toBe('spot');
  });
});

describe('the worst score of the day decides', () => {
  it('so that a lower one opens nothing before tomorrow', () => {
    const [bad, better]: Entry[] = [
      [DAY_1, scored(9)],
      [DAY_1, scored(3)],
    ];
    expect(left(bad as Entry, better as Entry)).toBe('severe');
    expect(left(bad as Entry, better as Entry, [DAY_2, scored(3)])).toBe('mild');
  });

  it('and so does one of an earlier date, after the clock was set back', () => {
    expect(left([DAY_2, scored(9)], [DAY_1, scored(3)])).toBe('severe');
  });

  it('unless it was taken back', () => {
    expect(left([DAY_1, scored(3)], [DAY_1, scored(9)], [DAY_1, takenBack()])).toBe('mild');
  });
});

describe('the open knots of a leg', () => {
  it('count by the most serious one', () => {
    expect(left([DAY_1, scored(2)], [DAY_1, scored(7, {}, 'b')])).toBe('sore');
  });

  it('do not count on the other leg, nor once they are gone', () => {
    const right: Entry = [DAY_1, scored(9, { leg: 'right' }, 'b')];
    expect(openKnots([DAY_1, scored(9)], [DAY_1, gone()], right)).toEqual({ left: null, right: 'severe' });
  });
});
