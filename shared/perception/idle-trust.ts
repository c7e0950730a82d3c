import { HOUR, SECOND } from '../time.ts';

/** The computer rounds idle time to whole seconds, and measures it slightly before or after the time beside it. */
const IDLE_SLACK = 2 * SECOND;

/** Nobody uses keyboard and mouse for this long without a pause, least of all while the screen is locked. */
const ZERO_FOR = 24 * HOUR;

/** How long keyboard and mouse had not been used. Both in milliseconds; `at` is monotonic, so setting the clock changes nothing. */
export interface IdleReading {
  readonly at: number;
  readonly idleMs: number;
}

/**
 * Whether the idle readings of this computer can be believed, in one run of the app. Readings are advice: after an
 * impossible one they are ignored until the app starts again.
 */
export interface IdleTrust {
  readonly doubted: boolean;
  /** The previous reading, to compare with the next. */
  readonly last: IdleReading | null;
  /** Every reading since this monotonic time was 0; `null` when the last one was not. */
  readonly zeroSince: number | null;
  /** The screen was locked during one of those readings. */
  readonly zeroWhileLocked: boolean;
}

/** Before the first reading. */
export const initialTrust: IdleTrust = {
  doubted: false,
  last: null,
  zeroSince: null,
  zeroWhileLocked: false,
};

/**
 * Adds a reading. It is impossible that idle time grows by more than the time that passed, and that it stays at 0 for
 * 24 hours during which the screen was locked.
 */
export function judgeReading(trust: IdleTrust, reading: IdleReading, locked: boolean): IdleTrust {
  if (trust.doubted) return trust;
  const { at, idleMs } = reading;
  const zeroSince = idleMs === 0 ? (trust.zeroSince ?? at) : null;
  const zeroWhileLocked = idleMs === 0 && (trust.zeroWhileLocked || locked);
  const stuckAtZero = zeroSince !== null && zeroWhileLocked && at - zeroSince >= ZERO_FOR;
  return {
    doubted: stuckAtZero || growsTooFast(trust.last, reading),
    last: reading,
    zeroSince,
    zeroWhileLocked,
  };
}

/** Forgets the readings but not a doubt: while the computer slept nobody read, so the next reading cannot be compared. */
export function forgetReadings({ doubted }: IdleTrust): IdleTrust {
  return { ...initialTrust, doubted };
}

function growsTooFast(last: IdleReading | null, { at, idleMs }: IdleReading): boolean {
  return last !== null && idleMs - last.idleMs > at - last.at + IDLE_SLACK;
}
