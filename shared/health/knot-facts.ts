import type { Leg } from '../routines/routine.ts';
import { daysBetween } from './knot-days.ts';
import type { KnotEntry } from './knot-words.ts';

/** What the safety check needs to know of a knot. */
export interface KnotFacts {
  /** `both`: there is one on each leg. */
  readonly leg: Leg | 'both';
  /** It was first noticed within the last seven days. */
  readonly isNew: boolean;
  /** The person can name what may have brought it about. */
  readonly hasReason: boolean;
}

/** The days for which a knot is new, counted from 1 on the day on which it was first noticed; our choice. */
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

/** Pain alone can be more than a knot: one that is new, in one leg, and without any reason that the person can name. */
export function isUnexplained({ leg, isNew, hasReason }: KnotFacts): boolean {
  return leg !== 'both' && isNew && !hasReason;
}
