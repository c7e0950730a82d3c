import * as z from 'zod';
import type { Days } from './totals.ts';

const count = z.int().min(0);

/** What a calendar year adds up to. */
export const yearSchema = z.strictObject({
  year: count,
  /** Days on which anything was recorded. */
  days: count,
  /** Routines done, or done by half or more. */
  breaks: count,
  /** Breaks of the person's own: absences that were long enough, and "I just moved". */
  ownBreaks: count,
  waterMl: count,
  /** Events of the history. */
  entries: count,
});
export type Year = z.infer<typeof yearSchema>;

/** Newest first; years without an event are left out. */
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
