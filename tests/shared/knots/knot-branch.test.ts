import { describe, expect, it, test } from 'vitest';
import { branchOf, higherScore } from '../../../shared/knots/knot-branch.ts';
import type { Branch } from '../../../shared/knots/knot-view.ts';
import { SPOTS } from '../../../shared/history/knot-entry.ts';
import type { Spot } from '../../../shared/history/knot-entry.ts';
import { entry } from './knot-cases.ts';

const BY_SCORE: readonly (readonly [score: number, branch: Branch])[] = [
  [0, 'pressure'],
  [1, 'pressure'],
  [2, 'pressure'],
  [3, 'pressure'],
  [4, 'gentlePressure'],
  [5, 'gentlePressure'],
  [6, 'movement'],
  [7, 'movement'],
  [8, 'stop'],
  [9, 'stop'],
  [10, 'stop'],
];

describe('the higher score decides', () => {
  test.each(BY_SCORE)('%i when pressed: %s', (whenPressed, branch) => {
    expect(branchOf(entry({ atRest: 0, whenPressed }))).toBe(branch);
  });

  test.each(BY_SCORE)('%i at rest: %s', (atRest, branch) => {
    expect(branchOf(entry({ atRest, whenPressed: 0 }))).toBe(branch);
  });

  it('and not the sum of both', () => {
    const both = { atRest: 3, whenPressed: 3 };
    expect([higherScore(both), branchOf(entry(both))]).toEqual([3, 'pressure']);
  });
});

test.each(['sharp', 'throbbing'] as const)('%s: stop, whatever the score', (feels) => {
  expect(BY_SCORE.map(([whenPressed]) => branchOf(entry({ feels, atRest: 0, whenPressed })))).toEqual(
    BY_SCORE.map(() => 'stop'),
  );
});

test.each(['tenderLump', 'tightBand', 'cramp'] as const)('%s: the score decides', (feels) => {
  expect(BY_SCORE.map(([whenPressed]) => branchOf(entry({ feels, atRest: 0, whenPressed })))).toEqual(
    BY_SCORE.map(([, branch]) => branch),
  );
});

describe('spots', () => {
  const NEVER: readonly Spot[] = ['behindKnee', 'heelCord', 'shin'];

  test.each(NEVER)('%s is never pressed, and from 8 on it is stop', (spot) => {
    expect(BY_SCORE.map(([whenPressed]) => branchOf(entry({ spot, atRest: 0, whenPressed })))).toEqual(
      BY_SCORE.map(([score]) => (score >= 8 ? 'stop' : 'neverPressed')),
    );
    expect(branchOf(entry({ spot, feels: 'throbbing' }))).toBe('stop');
  });

  test.each(SPOTS.filter((spot) => !NEVER.includes(spot)))('%s goes by the score', (spot) => {
    expect(BY_SCORE.map(([whenPressed]) => branchOf(entry({ spot, atRest: 0, whenPressed })))).toEqual(
      BY_SCORE.map(([, branch]) => branch),
    );
  });
});
