import type { Temporal } from 'temporal-polyfill';
import { WEEKDAYS } from '../settings/schema.ts';
import type { Hours, HoursRange } from '../settings/schema.ts';
import { instantOf, zoned } from '../time.ts';
import type { Instant, Now } from '../time.ts';

/** A stretch of working time: `start` belongs to it, `end` does not. */
export interface WorkingRange {
  readonly start: Instant;
  readonly end: Instant;
}

/** Hours repeat weekly; eight days hold every start that can come next. */
const DAYS_AHEAD = 8;

/** The working range that `now` lies in, or `null` outside hours. Ranges that touch or overlap are one. */
export function presentRange(hours: Hours, { instant, timeZone }: Now): WorkingRange | null {
  const today = zoned(instant, timeZone).toPlainDate();
  const around = rangesFrom(hours, today.subtract({ days: 1 }), 3, timeZone);
  return around.find((range) => range.start <= instant && instant < range.end) ?? null;
}

/** When working time begins next, or `null` if no weekday has hours. */
export function nextStart(hours: Hours, { instant, timeZone }: Now): Instant | null {
  const yesterday = zoned(instant, timeZone).toPlainDate().subtract({ days: 1 });
  return (
    rangesFrom(hours, yesterday, DAYS_AHEAD + 1, timeZone).find((range) => range.start > instant)?.start ??
    null
  );
}

/** The first working minute on `date` or after it, or `null` if no weekday has hours. */
export function firstStartFrom(hours: Hours, date: Temporal.PlainDate, timeZone: string): Instant | null {
  return rangesFrom(hours, date, DAYS_AHEAD, timeZone)[0]?.start ?? null;
}

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
