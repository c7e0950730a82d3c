/** The last day whose year has four digits. The native field for a date goes on to the year 275760. */
export const LAST_DAY = '9999-12-31';

/** Whether the year of a date, `2026-03-07`, has more digits than that. */
export function isBeyondLastDay(date: string): boolean {
  return date.length > LAST_DAY.length;
}
