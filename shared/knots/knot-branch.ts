import type { KnotEntry, Spot } from '../history/knot-entry.ts';
import type { OpenKnot } from '../safety/answers.ts';
import type { Episode } from './knot-episodes.ts';
import type { Branch } from './knot-view.ts';

/* The branch that an entry about a knot leads to. A branch says what to leave out and never what the knot is. */

/** Spots over a joint, a tendon or a bone, which nobody should press or roll. */
const NEVER_PRESSED: ReadonlySet<Spot> = new Set<Spot>(['behindKnee', 'heelCord', 'shin']);

/** The lowest deciding score of each branch, worst first. */
const BRANCH_FROM = [
  [8, 'stop'],
  [6, 'movement'],
  [4, 'gentlePressure'],
] as const;

/** The deciding score, 0 to 10. */
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

/** The branches that an entry can lead to, most serious first. */
const SEVERITY: readonly Branch[] = ['stop', 'movement', 'neverPressed', 'gentlePressure', 'pressure'];

/** The branch of the worst entry of the day that decides. */
export function branchOfKnot({ deciding }: Pick<Episode, 'deciding'>): Branch {
  const branches = new Set(deciding.map(branchOf));
  return SEVERITY.find((branch) => branches.has(branch)) ?? branchOf(deciding[0]);
}

/** How serious an open knot is. */
export function openKnotOf(knot: Pick<Episode, 'deciding' | 'checked' | 'last'>): OpenKnot {
  switch (branchOfKnot(knot)) {
    case 'stop':
      return 'severe';
    case 'movement':
      return 'sore';
    case 'neverPressed':
      // The heel cord opens again once a professional has checked it.
      return knot.checked !== null && knot.last.entry.spot === 'heelCord' ? 'mild' : 'spot';
    case 'gentlePressure':
    case 'pressure':
      return 'mild';
  }
}
