import type { Instant } from '../../../../shared/time.ts';

/** Stands between the name of a file that was set aside and its date. */
const BAD = '.bad-';

/** The name that a file is set aside under: `<file>.bad-<date>`, with a number added while that is taken. */
export function freeBadName(file: string, now: Instant, isTaken: (name: string) => boolean): string {
  const date = new Date(now).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replaceAll(':', '-');
  const first = `${file}${BAD}${date}`;
  let name = first;
  for (let number = 2; isTaken(name); number++) name = `${first}-${number}`;
  return name;
}

/** Whether this is the name of something that was set aside for `file`. */
export function isBadNameOf(file: string, name: string): boolean {
  return name.startsWith(`${file}${BAD}`);
}
