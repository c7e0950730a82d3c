import { describe, expect, it } from 'vitest';
import {
  rangeOf,
  scoreHeight,
  trendChart,
} from '../../../../../renderer/features/knots/trend/trend-chart.ts';

const TODAY = '2026-03-31';

describe('rangeOf', () => {
  it('begins with the first score of either leg and ends today', () => {
    const left = [{ day: '2026-03-20', score: 4 }];
    const right = [{ day: '2026-03-11', score: 2 }];
    expect(rangeOf([...left, ...right], TODAY)).toEqual({ from: '2026-03-11', to: TODAY });
  });

  it('is a week at least', () => {
    expect(rangeOf([{ day: TODAY, score: 4 }], TODAY)).toEqual({ from: '2026-03-25', to: TODAY });
    expect(rangeOf([], TODAY)).toEqual({ from: '2026-03-25', to: TODAY });
  });

  it('is ninety days at most', () => {
    const scores = ['2025-04-01', '2025-12-31', '2026-01-01', '2026-01-02'].map((day) => ({ day, score: 4 }));
    expect(rangeOf(scores, TODAY)).toEqual({ from: '2026-01-01', to: TODAY });
    expect(rangeOf(scores.slice(0, 1), TODAY)).toEqual({ from: '2026-03-25', to: TODAY });
  });
});

describe('trendChart', () => {
  const range = { from: '2026-03-21', to: '2026-03-31' };

  it('places the scores by their days, the highest at the top', () => {
    const scores = [
      { day: '2026-03-21', score: 10 },
      { day: '2026-03-22', score: 7 },
      { day: '2026-03-26', score: 0 },
      { day: '2026-03-31', score: 5 },
    ];
    expect(trendChart(scores, range)).toEqual({
      points: [
        { day: '2026-03-21', score: 10, x: 0, y: 0 },
        { day: '2026-03-22', score: 7, x: 10, y: 30 },
        { day: '2026-03-26', score: 0, x: 50, y: 100 },
        { day: '2026-03-31', score: 5, x: 100, y: 50 },
      ],
      line: 'M0 0L10 30L50 100L100 50',
    });
  });

  it('leaves out what is not in the range', () => {
    const scores = [
      { day: '2026-03-20', score: 10 },
      { day: '2026-03-31', score: 5 },
      { day: '2026-04-01', score: 6 },
    ];
    expect(trendChart(scores, range)).toEqual({
      points: [{ day: '2026-03-31', score: 5, x: 100, y: 50 }],
      line: 'M100 50',
    });
  });

  it('draws no line over more than a week without a score', () => {
    const days = ['2026-03-21', '2026-03-28', '2026-03-29', '2026-04-06', '2026-04-10'];
    const scores = days.map((day) => ({ day, score: 10 }));
    expect(trendChart(scores, { from: '2026-03-21', to: '2026-04-10' }).line).toBe(
      'M0 0L35 0L40 0M80 0L100 0',
    );
  });

  it('counts days and not hours where the clock changes', () => {
    const days = ['2026-03-28', '2026-03-29', '2026-03-30'];
    const scores = days.map((day) => ({ day, score: 0 }));
    expect(trendChart(scores, { from: '2026-03-28', to: '2026-03-30' }).points.map(({ x }) => x)).toEqual([
      0, 50, 100,
    ]);
  });
});

it('the ticks stand where the scores do', () => {
  expect([0, 5, 10].map(scoreHeight)).toEqual([100, 50, 0]);
});
