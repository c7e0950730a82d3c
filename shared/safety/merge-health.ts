import type { Leg } from '../routines/routine.ts';
import type { Instant } from '../time.ts';
import { HEALTH_PARTS, OPEN_KNOTS } from './answers.ts';
import type { HealthAnswers } from './answers.ts';

/*
 * Restoring a backup opens nothing: locks and ticks of the present stay, and block by block the newer answer wins. What a
 * professional has cleared stays cleared only where the present says so, or had nothing to clear.
 */

interface Answer<Sign> {
  readonly at: Instant;
  readonly ticked: readonly Sign[];
}

export function mergeHealth(present: HealthAnswers, restored: HealthAnswers): HealthAnswers {
  const fluids = mergeAnswers(present.fluids, restored.fluids);
  const isLimited = (present.fluids?.ticked.length ?? 0) > 0;
  return {
    version: present.version,
    legs: eitherLeg(present.legs, restored.legs),
    severeKnots: eitherLeg(present.severeKnots, restored.severeKnots),
    waterStopped: earlier(present.waterStopped, restored.waterStopped),
    unread: HEALTH_PARTS.filter((part) => [present, restored].some(({ unread }) => unread.includes(part))),
    suitability: mergeCleared(present.suitability, restored.suitability),
    fluids,
    balance:
      present.balance === false || restored.balance === false ? false : (present.balance ?? restored.balance),
    background: mergeCleared(present.background, restored.background),
    // The restored log has to be asked.
    openKnots: null,
    logsFluids: isLimited ? present.logsFluids : restored.logsFluids,
  };
}

/** Answers in a file that could not be read for a while, with those that were given meanwhile. The log of knots is asked anew. */
export function takeOverHealth(read: HealthAnswers, meanwhile: HealthAnswers): HealthAnswers {
  // The parts counted as perhaps closed because nobody knew what was in the file.
  return mergeHealth({ ...meanwhile, unread: [] }, read);
}

/**
 * A knot that restricted a leg may be missing in the restored log, where nothing could end it. Then the questions about a
 * severe knot decide instead.
 */
export function withKnotsKept(
  present: HealthAnswers['openKnots'],
  restored: HealthAnswers & { readonly openKnots: NonNullable<HealthAnswers['openKnots']> },
  now: Instant,
): HealthAnswers {
  const rank = (knots: HealthAnswers['openKnots'], leg: Leg) => {
    const kind = knots === null ? 'severe' : knots[leg];
    return kind === null ? OPEN_KNOTS.length : OPEN_KNOTS.indexOf(kind);
  };
  const closes = (leg: Leg) => rank(present, leg) < OPEN_KNOTS.indexOf('mild');
  const isLost = (leg: Leg) => closes(leg) && rank(present, leg) < rank(restored.openKnots, leg);
  const since = (leg: Leg) => restored.severeKnots[leg] ?? (isLost(leg) ? now : null);
  return { ...restored, severeKnots: { left: since('left'), right: since('right') } };
}

function eitherLeg(one: HealthAnswers['legs'], other: HealthAnswers['legs']): HealthAnswers['legs'] {
  return { left: earlier(one.left, other.left), right: earlier(one.right, other.right) };
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

function mergeAnswers<Sign>(present: Answer<Sign> | null, restored: Answer<Sign> | null) {
  const newer = newerOf(present, restored);
  if (newer === null) return null;
  return { at: newer.at, ticked: [...new Set([...(present?.ticked ?? []), ...newer.ticked])] };
}

function mergeCleared<Sign>(
  present: (Answer<Sign> & { readonly cleared: boolean }) | null,
  restored: (Answer<Sign> & { readonly cleared: boolean }) | null,
) {
  const merged = mergeAnswers(present, restored);
  const newer = newerOf(present, restored);
  if (merged === null || newer === null) return null;
  const mayBeCleared = present === null || present.ticked.length === 0 || present.cleared;
  return { ...merged, cleared: newer.cleared && mayBeCleared };
}

function newerOf<Each extends { readonly at: Instant }>(
  present: Each | null,
  restored: Each | null,
): Each | null {
  if (present === null || restored === null) return present ?? restored;
  return restored.at > present.at ? restored : present;
}
