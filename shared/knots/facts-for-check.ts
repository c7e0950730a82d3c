import { isUnexplained } from '../safety/knot-facts.ts';
import type { KnotFacts } from '../safety/knot-facts.ts';
import { daysBetween } from './knot-days.ts';
import type { DayEntry, Episode } from './knot-episodes.ts';

/** A knot is new for this many days, the day it was first noticed included; our choice. */
const NEW_DAYS = 7;

/** What the check needs to know of a knot, as this entry about it says. */
export function knotFacts(
  knot: Episode,
  { day, entry: { leg, firstNoticed, trigger } }: DayEntry,
  episodes: readonly Episode[],
): KnotFacts {
  return {
    leg: episodes.some((other) => other.last.entry.leg !== leg && wasOpenOn(other, day)) ? 'both' : leg,
    isNew: daysBetween(firstNoticed, day) < NEW_DAYS,
    hasReason: trigger !== 'notSure',
    since: knot.since,
  };
}

/**
 * Whether a professional has to be asked before this knot is pressed: an entry described a new one, in one leg, without a
 * cause, and nobody has checked it since. A later entry that names a cause opens nothing.
 */
export function asksFirst(knot: Episode, episodes: readonly Episode[]): boolean {
  const checkedAt = knot.checked?.place ?? -1;
  return knot.all.some((said) => said.place > checkedAt && isUnexplained(knotFacts(knot, said, episodes)));
}

function wasOpenOn({ first, until }: Episode, day: string): boolean {
  return first.day <= day && (until === null || until >= day);
}
