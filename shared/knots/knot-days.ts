import { Temporal } from 'temporal-polyfill';

/*
 * Local days as text, `2026-03-06`. They are dates of a calendar and not spans of time, so that neither summer time nor a
 * journey makes a day more or less of them. As text they sort in their order.
 */

/** The person's own day of an event, wherever they were: the date in its `at`. */
export function localDayIn(at: string): string {
  return at.slice(0, 'yyyy-mm-dd'.length);
}

/** Calendar days from one to the other: 0 for the same day, negative when `until` comes first. */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}

/** The day that is so many days later, or earlier for a negative number. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

export function monthsBefore(day: string, months: number): string {
  return Temporal.PlainDate.from(day).subtract({ months }).toString();
}

/** The days of the months from March on that lie before each of them, January and February of the next year at the end. */
const DAYS_BEFORE_MONTH = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;

/**
 * How many days lie between a day and one that is the same for all. A log asks for it thousands of times, and a calendar is
 * slow to ask. Years begin with March here, so that the day of a leap year comes last.
 */
function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + Number(day.slice(8, 10));
}
