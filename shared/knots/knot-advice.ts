import { higherScore } from './knot-branch.ts';
import { daysBetween, daysLater } from './knot-days.ts';
import type { DayEntry, Episode, Said } from './knot-episodes.ts';
import type { CareDays } from './knot-sessions.ts';
import { ADVICE } from './knot-view.ts';
import type { Advice } from './knot-view.ts';

/*
 * When the log advises to see somebody; `knot-sources.ts` tells which figures have a source. The scores never take an
 * advice back that the days have brought.
 */

/** Day 8 is the earliest that is "more than a week". */
const LAST_DAY_OF_WEEK = 7;
const CARE_DAYS = 4;
/** Days for which an advice rests once it has been read. */
const RESTS_FOR = 3;
const RISE = 2;
/** How many days at most lie between the two scores of a rise. */
const RISE_WITHIN = 3;
const SAME_SPOT = 3;
/** How many days at most lie between the first and the last of them. */
const SAME_SPOT_WITHIN = 30;

export interface KnotHistory {
  /** All knots, this one among them. */
  readonly episodes: readonly Episode[];
  readonly careDays: CareDays;
}

/** 1 on the day on which it was first noticed. */
export function dayOfKnot({ from }: Pick<Episode, 'from'>, today: string): number {
  return Math.max(1, daysBetween(from, today) + 1);
}

/** What to advise today, the weightiest first. What was read rests for three days, and what came up later does not. */
export function adviceFor(knot: Episode, history: KnotHistory, today: string): Advice[] {
  const raised: Readonly<Record<Advice, Said | null>> = {
    limitsDailyLife: secondOf(knot.entries.filter(({ entry }) => entry.limits)),
    worseTwice: secondOf(knot.answers.filter(({ is }) => is === 'worse')),
    scoreUp: riseOf(knot.entries),
    sameSpot: comesBack(knot, history.episodes) ? knot.first : null,
    ...weekOver(knot, history.careDays, today),
  };
  return ADVICE.filter((advice) => {
    const since = raised[advice];
    return since !== null && !rests(since, knot.adviceRead, today);
  });
}

function rests(since: Said, read: Said | null, today: string): boolean {
  if (read === null || since.day > read.day || since.place > read.place) return false;
  return daysBetween(read.day, today) < RESTS_FOR;
}

/** "Twice" is on two days, in a row or not. */
function secondOf(said: readonly Said[]): Said | null {
  return said[1] ?? null;
}

/** Nobody says that a week is over, so it comes before all words of its day. */
function weekOver(knot: Episode, careDays: CareDays, today: string) {
  const isOver = dayOfKnot(knot, today) > LAST_DAY_OF_WEEK;
  const since = isOver ? { day: daysLater(knot.from, LAST_DAY_OF_WEEK), place: -1 } : null;
  const cared = [...careDays[knot.last.entry.leg]].filter((day) => day >= knot.from && day <= today);
  const despiteCare = cared.length >= CARE_DAYS;
  return { overAWeekDespiteCare: despiteCare ? since : null, overAWeek: despiteCare ? null : since };
}

/** The entry with which the present rise began; `null` when the last entry is none. */
function riseOf(entries: readonly DayEntry[]): DayEntry | null {
  const beforeRise = entries.findLastIndex((entry) => !isRise(entry, entries));
  return entries[beforeRise + 1] ?? null;
}

function isRise(to: DayEntry, entries: readonly DayEntry[]): boolean {
  return entries.some((from) => {
    const days = daysBetween(from.day, to.day);
    return days > 0 && days <= RISE_WITHIN && higherScore(to.entry) - higherScore(from.entry) >= RISE;
  });
}

/** The third knot on that spot, when the three began within the time. */
function comesBack(knot: Episode, episodes: readonly Episode[]): boolean {
  const { leg, spot } = knot.last.entry;
  const onSpot = episodes.filter(({ last, from }) => {
    const days = daysBetween(from, knot.from);
    return last.entry.leg === leg && last.entry.spot === spot && days >= 0 && days <= SAME_SPOT_WITHIN;
  });
  return onSpot.length >= SAME_SPOT;
}
