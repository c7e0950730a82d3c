import { HOUR, SECOND } from '../time.ts';
import type { Instant } from '../time.ts';

/** Idle time is told in whole seconds and not at the very instant that is written beside it. */
const SLACK = 2 * SECOND;

/** Nobody uses keyboard and mouse for so long without a pause, least of all behind a locked screen. */
const ZERO_FOR = 24 * HOUR;

/** One look at how long keyboard and mouse have not been used. */
export interface IdleReading {
  readonly at: Instant;
  readonly idleMs: number;
}

/**
 * What is thought of the idle readings of this computer, in one run of the app. Readings are advice: once they have been
 * impossible, nobody goes by them until the app starts again.
 */
export interface IdleTrust {
  readonly doubted: boolean;
  /** The reading before, to compare with. */
  readonly last: IdleReading | null;
  /** Every reading since then was 0. */
  readonly zeroSince: Instant | null;
  /** The screen was locked at one of those. */
  readonly zeroWhileLocked: boolean;
}

export const trusting: IdleTrust = { doubted: false, last: null, zeroSince: null, zeroWhileLocked: false };

/**
 * Takes in a reading. It is impossible that idle time grows by more than the time that passed, and that it stays at 0 for
 * a day and a night in which the screen was locked.
 */
export function judgeReading(trust: IdleTrust, reading: IdleReading, locked: boolean): IdleTrust {
  if (trust.doubted) return trust;
  const { at, idleMs } = reading;
  const zeroSince = idleMs === 0 ? (trust.zeroSince ?? at) : null;
  const zeroWhileLocked = idleMs === 0 && (trust.zeroWhileLocked || locked);
  const stuck = zeroSince !== null && zeroWhileLocked && at - zeroSince >= ZERO_FOR;
  return { doubted: stuck || jumped(trust.last, reading), last: reading, zeroSince, zeroWhileLocked };
}

/**
 * Begins to compare anew, without forgetting a doubt: the clock was set, or the computer slept and nobody read anything
 * meanwhile.
 */
export function readAnew({ doubted }: IdleTrust): IdleTrust {
  return { ...trusting, doubted };
}

function jumped(last: IdleReading | null, { at, idleMs }: IdleReading): boolean {
  return last !== null && idleMs - last.idleMs > at - last.at + SLACK;
}
