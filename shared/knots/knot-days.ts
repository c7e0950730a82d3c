import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.ts';

/*
 * Local days as text, `2026-03-06`. They are calendar dates and not time spans, so neither summer time nor travel adds or
 * removes one. As text they sort chronologically.
 */

/** The person's local day of an event, wherever they were: the date in its `at`. */
export function localDayIn(at: string): string {
  return at.slice(0, 'yyyy-mm-dd'.length);
}

/** The instant of an event's `at`. @throws RangeError for another text, which the log does not hold. */
export function instantIn(at: string): Instant {
  return Temporal.Instant.from(at).epochMilliseconds;
}

/** Calendar days from `from` to `until`: 0 for the same day, negative when `until` is earlier. */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}

/** Adds days; a negative number goes back. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function monthsBefore(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}

/** For each month from January on, the days before it in a year that begins with March. */
const DAYS_BEFORE_MONTH = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;

/**
 * Days since a fixed day. A log needs it thousands of times and Temporal is slow. Years begin with March here, so that the
 * leap day comes last.
 */
function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + Number(day.slice(8, 10));
}
