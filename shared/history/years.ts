import * as z from 'zod';
import type { Days } from './totals.ts';

const count = z.int().min(0);

/** The totals of a calendar year. */
export const yearSchema = z.strictObject({
  year: count,
  /** Days with at least one event. */
  days: count,
  /** Routines that count: done, or half or more of them. */
  breaks: count,
  /** Natural breaks, and presses of "I just moved". */
  ownBreaks: count,
  waterMl: count,
  /** Events of the history. */
  entries: count,
});
export type Year = z.infer<typeof yearSchema>;

/** Newest year first, without years that have no event. */
export function yearsOf(days: Days): Year[] {
  const years = new Map<number, Year>();
  for (const [date, day] of Object.entries(days)) {
    const year = Number(date.slice(0, 'yyyy'.length));
    const sum = years.get(year) ?? { year, days: 0, breaks: 0, ownBreaks: 0, waterMl: 0, entries: 0 };
    years.set(year, {
      year,
      days: sum.days + 1,
      breaks: sum.breaks + day.done + day.partial,
      ownBreaks: sum.ownBreaks + day.natural + day.moved,
      waterMl: sum.waterMl + day.waterMl,
      entries: sum.entries + day.events,
    });
  }
  return [...years.values()].toSorted((one, other) => other.year - one.year);
}
