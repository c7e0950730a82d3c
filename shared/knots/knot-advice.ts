import { higherScore } from './knot-branch.ts';
import { daysBetween, daysLater } from './knot-days.ts';
import type { DayEntry, Episode, Said } from './knot-episodes.ts';
import type { CareDays } from './knot-sessions.ts';
import { ADVICE } from './knot-view.ts';
import type { Advice } from './knot-view.ts';

/*
 * When the log advises seeing a professional; `knot-sources.ts` says which figures have a source. Lower scores never
 * withdraw advice that is due because of the number of days.
 */

/** Day 8 is the earliest that is "more than a week". */
const LAST_DAY_OF_WEEK = 7;
const CARE_DAYS = 4;
/** Days for which advice stays hidden after the person dismissed it. */
const HIDDEN_FOR = 3;
const RISE = 2;
/** Most days between the two scores of a rise. */
const RISE_WITHIN = 3;
const SAME_SPOT = 3;
/** Most days between the first and the last of them. */
const SAME_SPOT_WITHIN = 30;

export interface KnotHistory {
  /** All knots, including this one. */
  readonly episodes: readonly Episode[];
  readonly careDays: CareDays;
}

/** 1 on the day it was first noticed. */
export function dayOfKnot({ from }: Pick<Episode, 'from'>, today: string): number {
  return Math.max(1, daysBetween(from, today) + 1);
}

/** Today's advice, most serious first. Dismissed advice stays hidden for three days; newer advice does not. */
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
    return since !== null && !isHidden(since, knot.adviceRead, today);
  });
}

function isHidden(since: Said, read: Said | null, today: string): boolean {
  if (read === null || since.day > read.day || since.place > read.place) return false;
  return daysBetween(read.day, today) < HIDDEN_FOR;
}

/** "Twice" means on two days, consecutive or not. */
function secondOf(said: readonly Said[]): Said | null {
  return said[1] ?? null;
}

/** The end of a week is not an entry, so it sorts before all entries of its day. */
function weekOver(knot: Episode, careDays: CareDays, today: string) {
  const isOver = dayOfKnot(knot, today) > LAST_DAY_OF_WEEK;
  const since = isOver ? { day: daysLater(knot.from, LAST_DAY_OF_WEEK), place: -1 } : null;
  const cared = [...careDays[knot.last.entry.leg]].filter((day) => day >= knot.from && day <= today);
  const despiteCare = cared.length >= CARE_DAYS;
  return { overAWeekDespiteCare: despiteCare ? since : null, overAWeek: despiteCare ? null : since };
}

/** The entry that began the current rise; `null` when the last entry is not a rise. */
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

/** Whether this is at least the third knot on its spot within the time. */
function comesBack(knot: Episode, episodes: readonly Episode[]): boolean {
  const { leg, spot } = knot.last.entry;
  const onSpot = episodes.filter(({ last, from }) => {
    const days = daysBetween(from, knot.from);
    return last.entry.leg === leg && last.entry.spot === spot && days >= 0 && days <= SAME_SPOT_WITHIN;
  });
  return onSpot.length >= SAME_SPOT;
}
