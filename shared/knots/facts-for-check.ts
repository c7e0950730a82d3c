import type { KnotEntry } from '../history/knot-entry.ts';
import type { KnotFacts } from '../safety/knot-facts.ts';
import { daysBetween } from './knot-days.ts';

/** A knot is new for this many days, the day it was first noticed included; our choice. */
const NEW_DAYS = 7;

/** `today` is a local day, `2026-03-06`. */
export function knotFacts(
  { leg, firstNoticed, trigger }: Pick<KnotEntry, 'leg' | 'firstNoticed' | 'trigger'>,
  today: string,
  otherLegHasOne: boolean,
): KnotFacts {
  return {
    leg: otherLegHasOne ? 'both' : leg,
    isNew: daysBetween(firstNoticed, today) < NEW_DAYS,
    hasReason: trigger !== 'notSure',
  };
}
