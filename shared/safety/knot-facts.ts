import type { Leg } from '../routines/routine.ts';

/** What the safety check needs to know of a knot. */
export interface KnotFacts {
  /** `both`: there is one on each leg. */
  readonly leg: Leg | 'both';
  /** It was first noticed within the last seven days. */
  readonly isNew: boolean;
  /** The person can name what may have brought it about. */
  readonly hasReason: boolean;
}

/** Pain alone can be more than a knot: one that is new, in one leg, and without any reason that the person can name. */
export function isUnexplained({ leg, isNew, hasReason }: KnotFacts): boolean {
  return leg !== 'both' && isNew && !hasReason;
}
