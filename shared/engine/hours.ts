import { Temporal } from 'temporal-polyfill';
import { rememberLast } from '../memo.ts';
import { WEEKDAYS } from '../settings/schema.ts';
import type { Hours, HoursRange } from '../settings/schema.ts';
import { HOUR, instantOf, localDayOf, zoned } from '../time.ts';
import type { Instant, LocalDay, Now } from '../time.ts';

/** A stretch of working time: `start` belongs to it, `end` does not. */
export interface WorkingRange {
  readonly start: Instant;
  readonly end: Instant;
}

/** Hours repeat weekly, so the next start is always within eight days. */
const DAYS_AHEAD = 8;

/** Hours repeat weekly, so a range that is longer than this never ends. */
const WEEK_AND_MORE = DAYS_AHEAD * 24 * HOUR;
const FOR_EVER = 8_000 * 365 * 24 * HOUR;

/** Yesterday (its hours may cross midnight), today and tomorrow. */
const DAYS_AROUND = 3;

/** The working range that `now` lies in, or `null` outside hours. Ranges that touch or overlap are one. */
export function presentRange(hours: Hours, now: Now): WorkingRange | null {
  return stretchAround(hours, now).range;
}

/** The moment that the end of working hours is dated to: hours that end at midnight belong to the day before. */
export function lastMomentOf(end: Instant, timeZone: string): Instant {
  return Math.min(end, localDayOf({ instant: end - 1, timeZone }).end - 1);
}

/** When working time begins next, or `null` if no weekday has hours. */
export function nextStart(hours: Hours, { instant, timeZone }: Now): Instant | null {
  return startAfter(hours, timeZone, instant);
}

/** An answer holds from the instant that it was computed for until working time begins. */
const startAfter = rememberLast(findStartAfter, (last, [hours, timeZone, instant]) => {
  const [lastHours, lastZone, from] = last.args;
  const isSameCalendar = lastHours === hours && lastZone === timeZone;
  return isSameCalendar && from <= instant && instant < (last.result ?? Infinity);
});

function findStartAfter(hours: Hours, timeZone: string, instant: Instant): Instant | null {
  const yesterday = zoned(instant, timeZone).toPlainDate().subtract({ days: 1 });
  const ranges = rangesFrom(hours, yesterday, DAYS_AHEAD + 1, timeZone);
  return ranges.find((range) => range.start > instant)?.start ?? null;
}

/** A span of time, `from` inclusive and `until` exclusive, with the one range that all of it lies in, or `null`. */
interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly range: WorkingRange | null;
}

/** Calendars are slow. The engine asks this many times a minute, and the answer holds for hours. */
const stretchAround = rememberLast(findStretch, ({ args, result }, [hours, { instant, timeZone }]) => {
  const [lastHours, last] = args;
  const isSameCalendar = lastHours === hours && last.timeZone === timeZone;
  return isSameCalendar && result.from <= instant && instant < result.until;
});

function findStretch(hours: Hours, { instant, timeZone }: Now): Stretch {
  const yesterday = zoned(instant, timeZone).toPlainDate().subtract({ days: 1 });
  const around = rangesFrom(hours, yesterday, DAYS_AROUND, timeZone);
  const near = around.find(({ start, end }) => start <= instant && instant < end) ?? null;
  const range = near && wholeRange(near, hours, { instant, timeZone });
  if (range !== null) return { from: range.start, until: range.end, range };
  const next = around.find(({ start }) => start > instant)?.start;
  const endOfSight = instantOf(yesterday.add({ days: DAYS_AROUND - 1 }), '00:00', timeZone);
  return { from: instant, until: next ?? endOfSight, range };
}

/** A range that crosses midnight may run on beyond the three days that were looked at, even for ever. */
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

/** A shift that runs longer than this after midnight is not a night shift, so its day ends at midnight. */
const LONGEST_OVER_MIDNIGHT = 12 * HOUR;

/**
 * The working ranges of the local day that `now` lies in. A range that began yesterday is cut off at midnight; a shift
 * that crosses the next midnight belongs to this day as a whole.
 */
export function rangesOfDay(hours: Hours, now: Now): readonly WorkingRange[] {
  return rangesOn(hours, localDayOf(now));
}

const rangesOn = rememberLast((hours: Hours, day: LocalDay): readonly WorkingRange[] => {
  const { timeZone, date, start, end } = day;
  const yesterday = Temporal.PlainDate.from(date).subtract({ days: 1 });
  return rangesFrom(hours, yesterday, DAYS_AROUND, timeZone)
    .filter((range) => range.end > start && range.start < end)
    .map((range) => ({
      start: Math.max(range.start, start),
      end: range.end - end > LONGEST_OVER_MIDNIGHT ? end : range.end,
    }));
});

function rangesFrom(hours: Hours, first: Temporal.PlainDate, days: number, timeZone: string): WorkingRange[] {
  const ranges = Array.from({ length: days }, (_, day) =>
    rangesStartingOn(hours, first.add({ days: day }), timeZone),
  ).flat();
  return joinTouching(ranges.toSorted((a, b) => a.start - b.start));
}

function rangesStartingOn(hours: Hours, date: Temporal.PlainDate, timeZone: string): WorkingRange[] {
  const weekday = WEEKDAYS[date.dayOfWeek - 1];
  return weekday ? hours[weekday].map((range) => rangeOn(range, date, timeZone)) : [];
}

function rangeOn([from, to]: HoursRange, date: Temporal.PlainDate, timeZone: string): WorkingRange {
  const lastDate = to < from ? date.add({ days: 1 }) : date;
  return { start: instantOf(date, from, timeZone), end: instantOf(lastDate, to, timeZone) };
}

function joinTouching(sorted: readonly WorkingRange[]): WorkingRange[] {
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
