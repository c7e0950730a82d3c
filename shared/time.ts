import { Temporal } from 'temporal-polyfill';
import { rememberLast } from './memo.ts';

/** A point in time: milliseconds since 1970-01-01T00:00Z. The app stores instants, never countdowns. */
export type Instant = number;

/** The moment of a decision, and the person's time zone. */
export interface Now {
  readonly instant: Instant;
  /** IANA name, for example `Europe/Berlin`. */
  readonly timeZone: string;
  /** When keyboard or mouse were last used. If it is unknown, the person counts as present. */
  readonly lastInput?: Instant;
  /** The computer's idle readings were impossible, so the engine ignores them. */
  readonly inputDoubted?: boolean;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** The date, time and weekday in the zone at an instant. An instant that was measured may have a fraction of a millisecond. */
export function zoned(instant: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(instant)).toZonedDateTimeISO(timeZone);
}

/** A calendar day of a zone: `start` is inclusive, `end` exclusive. */
export interface LocalDay {
  readonly timeZone: string;
  /** `2026-03-06` */
  readonly date: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** The local day that an instant belongs to. */
export function localDayOf({ instant, timeZone }: Pick<Now, 'instant' | 'timeZone'>): LocalDay {
  return dayAround(timeZone, instant);
}

/** Calendars are slow, and nearly all questions are about the same few days. */
const MOST_DAYS = 16;

const dayAround = rememberLast(
  (timeZone: string, instant: Instant): LocalDay => dayOn(zoned(instant, timeZone).toPlainDate(), timeZone),
  ({ result: day }, [timeZone, instant]) =>
    day.timeZone === timeZone && day.start <= instant && instant < day.end,
  MOST_DAYS,
);

function dayOn(date: Temporal.PlainDate, timeZone: string): LocalDay {
  return dayNamed(date.toString(), timeZone);
}

const dayNamed = rememberLast(
  (name: string, timeZone: string): LocalDay => {
    const date = Temporal.PlainDate.from(name);
    const start = date.toZonedDateTime(timeZone).epochMilliseconds;
    const end = date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
    return { timeZone, date: name, start, end };
  },
  ({ result: day }, [name, timeZone]) => day.date === name && day.timeZone === timeZone,
  MOST_DAYS,
);

/**
 * The instant at which the zone's clock shows `time`, `HH:MM`, on `date`. A time that is skipped in spring moves later by
 * the length of the jump; a time that occurs twice in autumn means the first.
 */
export function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): Instant {
  const { start, end } = dayOn(date, timeZone);
  // On a day of 24 hours the offset does not change, so plain arithmetic is right and much faster.
  if (end - start === 24 * HOUR)
    return start + Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}

/** The local day of an instant, as `2026-03-06`. */
export function localDay(instant: Instant, timeZone: string): string {
  return localDayOf({ instant, timeZone }).date;
}

/** The instant at which the next local day starts. */
export function nextLocalDay(now: Now): Instant {
  return localDayOf(now).end;
}

/** `-05:00`: what the wall clock is ahead of UTC on a day; calendars are slow. */
const offsetOn = rememberLast((day: LocalDay) =>
  isoOfCalendar(day.start, day.timeZone).slice(-'-05:00'.length),
);

/** `2026-03-06T09:50:00-05:00`: the wall clock with its offset, to the second. */
export function isoWithOffset(instant: Instant, timeZone: string): string {
  const day = localDayOf({ instant, timeZone });
  // The offset changes within this day, so only Temporal can tell.
  if (day.end - day.start !== 24 * HOUR) return isoOfCalendar(instant, timeZone);
  const seconds = Math.floor((instant - day.start) / SECOND);
  const time = [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
  return `${day.date}T${time}${offsetOn(day)}`;
}

function isoOfCalendar(instant: Instant, timeZone: string): string {
  return zoned(instant, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function twoDigits(part: number): string {
  return String(Math.floor(part)).padStart(2, '0');
}

/** Whether this computer knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    zoned(0, name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
