import { Temporal } from 'temporal-polyfill';

/** A point in time: milliseconds since 1970-01-01T00:00Z. Everything that is stored is an instant, never a countdown. */
export type Instant = number;

/** The moment a decision is made at, and the zone whose calendar the person lives by. */
export interface Now {
  readonly instant: Instant;
  /** IANA name, for example `Europe/Berlin`. */
  readonly timeZone: string;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** The calendar date, clock time and weekday that the zone shows at an instant. */
export function zoned(instant: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}

/**
 * The instant at which the zone's clock shows `time` on `date`. A time that the clock skips in spring is taken as much
 * later as the clock jumps; of a time that occurs twice in autumn, the first is taken.
 */
export function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): Instant {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
}

/** `2026-03-06`: the local day that an instant belongs to. */
export function localDay(instant: Instant, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The instant at which the next local day starts. */
export function nextLocalDay({ instant, timeZone }: Now): Instant {
  return zoned(instant, timeZone).startOfDay().add({ days: 1 }).epochMilliseconds;
}

/** `2026-03-06T09:50:00-05:00`: the wall clock with its offset, to the second. */
export function isoWithOffset(instant: Instant, timeZone: string): string {
  return zoned(instant, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** True when this computer knows the zone's calendar. */
export function isTimeZone(name: string): boolean {
  try {
    zoned(0, name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
