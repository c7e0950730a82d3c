import { daysBetween, daysLater } from '../../../../shared/knots/knot-days.ts';

/* The layout of one leg's chart. Positions are in per cent of the plot, from its left and its top. */

export interface ScoreOfDay {
  /** Local day, `2026-03-06`. */
  readonly day: string;
  /** From 0 to 10. */
  readonly score: number;
}

/** The days that a chart shows, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export interface ChartPoint extends ScoreOfDay {
  readonly x: number;
  readonly y: number;
}

export interface TrendChart {
  readonly points: readonly ChartPoint[];
  /** SVG path through the points, in a plot of 100 by 100; it is interrupted at long gaps. */
  readonly line: string;
}

const MOST_SCORE = 10;

const MOST_DAYS = 90;
const LEAST_DAYS = 7;
/** A line across a longer gap would suggest scores for days without any. */
const LONGEST_GAP = 7;

/** The scores that have a line across the plot. */
export const SCORE_TICKS = [0, 5, 10] as const;

/** One range for both legs, so that they can be compared: from the first score of the last 90 days to today. */
export function rangeOf(scores: readonly ScoreOfDay[], today: string): DayRange {
  const earliest = daysLater(today, 1 - MOST_DAYS);
  const shown = scores.map(({ day }) => day).filter((day) => day >= earliest);
  const [from = today] = [...shown, daysLater(today, 1 - LEAST_DAYS)].toSorted();
  return { from, to: today };
}

/** The chart of scores that are in order of their days; days outside the range are left out. */
export function trendChart(scores: readonly ScoreOfDay[], range: DayRange): TrendChart {
  const span = daysBetween(range.from, range.to);
  const points = scores
    .filter(({ day }) => day >= range.from && day <= range.to)
    .map(({ day, score }) => ({
      day,
      score,
      x: (daysBetween(range.from, day) * 100) / span,
      y: scoreHeight(score),
    }));
  return { points, line: points.map((point, index) => stroke(point, points[index - 1])).join('') };
}

/** The distance of a score from the top. */
export function scoreHeight(score: number): number {
  return ((MOST_SCORE - score) * 100) / MOST_SCORE;
}

function stroke({ x, y, day }: ChartPoint, before: ChartPoint | undefined): string {
  const goesOn = before !== undefined && daysBetween(before.day, day) <= LONGEST_GAP;
  return `${goesOn ? 'L' : 'M'}${round(x)} ${round(y)}`;
}

function round(place: number): number {
  return Math.round(place * 100) / 100;
}
