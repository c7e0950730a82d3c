import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS } from '../settings/schema.ts';
import type { Hours, HoursRange } from '../settings/schema.ts';
import { HOUR, instantOf, localDayOf, zoned } from '../time.ts';
import type { Instant, Now } from '../time.ts';

/** A stretch of working time: `start` belongs to it, `end` does not. */
export interface WorkingRange {
  readonly start: Instant;
  readonly end: Instant;
}

/** Hours repeat weekly; eight days hold every start that can come next. */
const DAYS_AHEAD = 8;

/** What is longer, in hours that repeat weekly, has neither beginning nor end. */
const WEEK_AND_MORE = DAYS_AHEAD * 24 * HOUR;
const FOR_EVER = 8_000 * 365 * 24 * HOUR;

/** Yesterday, whose hours may cross midnight, today and tomorrow. */
const DAYS_AROUND = 3;

/** The working range that `now` lies in, or `null` outside hours. Ranges that touch or overlap are one. */
export function presentRange(hours: Hours, now: Now): WorkingRange | null {
  return stretchAround(hours, now).range;
}

/** When working time begins next, or `null` if no weekday has hours. */
export function nextStart(hours: Hours, now: Now): Instant | null {
  const { instant, timeZone } = now;
  const last = lastStart.get(hours);
  if (last?.timeZone === timeZone && last.from <= instant && instant < (last.start ?? Infinity))
    return last.start;
  const yesterday = zoned(instant, timeZone).toPlainDate().subtract({ days: 1 });
  const ranges = rangesFrom(hours, yesterday, DAYS_AHEAD + 1, timeZone);
  const start = ranges.find((range) => range.start > instant)?.start ?? null;
  lastStart.set(hours, { timeZone, from: instant, start });
  return start;
}

/** The last answer for these hours, which holds from when it was asked until working time begins. */
const lastStart = new WeakMap<Hours, { timeZone: string; from: Instant; start: Instant | null }>();

/** A stretch of time, `from` inclusive and `until` exclusive, and the one range that it is in, or `null`. */
interface Stretch {
  readonly timeZone: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly range: WorkingRange | null;
}

/**
 * The last answer for these hours. Calendars are slow and this is asked many times a minute all day, while the answer
 * holds for hours; hours are never changed in place, so that they can be the key.
 */
const lastStretch = new WeakMap<Hours, Stretch>();

function stretchAround(hours: Hours, now: Now): Stretch {
  const last = lastStretch.get(hours);
  if (last?.timeZone === now.timeZone && last.from <= now.instant && now.instant < last.until) return last;
  const stretch = findStretch(hours, now);
  lastStretch.set(hours, stretch);
  return stretch;
}

function findStretch(hours: Hours, { instant, timeZone }: Now): Stretch {
  const yesterday = zoned(instant, timeZone).toPlainDate().subtract({ days: 1 });
  const around = rangesFrom(hours, yesterday, DAYS_AROUND, timeZone);
  const near = around.find(({ start, end }) => start <= instant && instant < end) ?? null;
  const range = near && wholeRange(near, hours, { instant, timeZone });
  if (range !== null) return { timeZone, from: range.start, until: range.end, range };
  const next = around.find(({ start }) => start > instant)?.start;
  const endOfSight = instantOf(yesterday.add({ days: DAYS_AROUND - 1 }), '00:00', timeZone);
  return { timeZone, from: instant, until: next ?? endOfSight, range };
}

/** A range that crosses midnight may go on through days out of sight, even for ever. */
function wholeRange(near: WorkingRange, hours: Hours, now: Now): WorkingRange {
  const { start, end } = localDayOf(now);
  if (start <= near.start && near.end <= end) return near;
  const first = zoned(now.instant, now.timeZone).toPlainDate().subtract({ days: DAYS_AHEAD });
  const all = rangesFrom(hours, first, 2 * DAYS_AHEAD + 1, now.timeZone);
  const whole = all.find((range) => range.start <= now.instant && now.instant < range.end) ?? near;
  return whole.end - whole.start > WEEK_AND_MORE ? { start: -FOR_EVER, end: FOR_EVER } : whole;
}

/** The first working minute on `date` or after it, or `null` if no weekday has hours. */
export function firstStartFrom(hours: Hours, date: Temporal.PlainDate, timeZone: string): Instant | null {
  return rangesFrom(hours, date, DAYS_AHEAD, timeZone)[0]?.start ?? null;
}

/** A shift that goes on for longer than this after midnight is no night shift: its day ends at midnight like others. */
const LONGEST_OVER_MIDNIGHT = 12 * HOUR;

/**
 * The working ranges of the local day that `now` lies in. What began the day before is cut off at midnight; a shift that
 * runs over the next midnight belongs to this day as a whole.
 */
export function rangesOfDay(hours: Hours, now: Now): readonly WorkingRange[] {
  const { timeZone, date, start, end } = localDayOf(now);
  const last = lastDay.get(hours);
  if (last?.timeZone === timeZone && last.date === date) return last.ranges;
  const yesterday = Temporal.PlainDate.from(date).subtract({ days: 1 });
  const ranges = rangesFrom(hours, yesterday, DAYS_AROUND, timeZone)
    .filter((range) => range.end > start && range.start < end)
    .map((range) => ({
      start: Math.max(range.start, start),
      end: range.end - end > LONGEST_OVER_MIDNIGHT ? end : range.end,
    }));
  lastDay.set(hours, { timeZone, date, ranges });
  return ranges;
}

/** The last answer for these hours. */
const lastDay = new WeakMap<Hours, { timeZone: string; date: string; ranges: readonly WorkingRange[] }>();

function rangesFrom(hours: Hours, first: Temporal.PlainDate, days: number, timeZone: string): WorkingRange[] {
  const ranges = Array.from({ length: days }, (_, day) =>
    rangesOn(hours, first.add({ days: day }), timeZone),
  ).flat();
  return joined(ranges.toSorted((a, b) => a.start - b.start));
}

function rangesOn(hours: Hours, date: Temporal.PlainDate, timeZone: string): WorkingRange[] {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  return weekday ? hours[weekday].map((range) => onDate(range, date, timeZone)) : [];
}

function onDate([from, to]: HoursRange, date: Temporal.PlainDate, timeZone: string): WorkingRange {
  const lastDate = to < from ? date.add({ days: 1 }) : date;
  return { start: instantOf(date, from, timeZone), end: instantOf(lastDate, to, timeZone) };
}

function joined(sorted: readonly WorkingRange[]): WorkingRange[] {
  const result: WorkingRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      result.push(range);
    }
  }
  return result;
}
