import type { Branch } from './knot-view.ts';
import type { KnotEntry, Spot } from '../history/knot-entry.ts';

/* What an entry about a knot leads to. A branch says what is left out, and nothing about what the knot is. */

/** Where nothing is ever pressed or rolled: over a joint, a tendon or a bone. */
const NEVER_PRESSED: ReadonlySet<Spot> = new Set<Spot>(['behindKnee', 'heelCord', 'shin']);

/** From which higher score on, the worst first. */
const BRANCH_FROM = [
  [8, 'stop'],
  [6, 'movement'],
  [4, 'gentlePressure'],
] as const;

/** The score that decides, from 0 to 10. */
export function higherScore({ atRest, whenPressed }: Pick<KnotEntry, 'atRest' | 'whenPressed'>): number {
  return Math.max(atRest, whenPressed);
}

export function isNeverPressed(spot: Spot): boolean {
  return NEVER_PRESSED.has(spot);
}

export function branchOf(entry: KnotEntry): Branch {
  const score = higherScore(entry);
  const byScore = BRANCH_FROM.find(([from]) => score >= from)?.[1] ?? 'pressure';
  if (byScore === 'stop' || entry.feels === 'sharp' || entry.feels === 'throbbing') return 'stop';
  return isNeverPressed(entry.spot) ? 'neverPressed' : byScore;
}
