import type { Leg } from '../routines/routine.ts';
import type { Instant } from '../time.ts';

/** What the safety check needs to know about a knot. */
export interface KnotFacts {
  /** `both`: each leg has one. */
  readonly leg: Leg | 'both';
  /** It was first noticed within the last seven days. */
  readonly isNew: boolean;
  /** The person can name a likely cause. */
  readonly hasReason: boolean;
  /** When it came into the log: its background must have been asked since. */
  readonly since: Instant;
}

/** A new pain in one leg without a cause that the person can name may be more than a knot. */
export function isUnexplained({ leg, isNew, hasReason }: KnotFacts): boolean {
  return leg !== 'both' && isNew && !hasReason;
}
