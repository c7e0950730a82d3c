import { SECOND } from '../time.ts';
import type { Instant } from '../time.ts';

/** As long as the wall clock differs by no more than this from the time that passed, nobody has set it. */
const CLOCK_SLACK = 2 * SECOND;

/** The two clocks, read at the same moment. */
export interface ClockReading {
  /** Of the wall clock, which people and programs set. */
  readonly instant: Instant;
  /** Milliseconds since some moment, of a clock that nobody sets. They pass in sleep too. */
  readonly monotonic: number;
}

/** The last reading, and what the wall clock has drifted since the last time that it counted as set. */
export interface ClockSeen extends ClockReading {
  /** Milliseconds, positive when the wall clock has gained; at most `CLOCK_SLACK` either way. */
  readonly drift: number;
}

/** `setBy`: milliseconds by which the wall clock counts as set, 0 if it does not. */
interface DriftChange {
  readonly seen: ClockSeen;
  readonly setBy: number;
}

/**
 * Adds what the wall clock has gained or lost since the last reading. Drift accumulates, so that many small steps, and a
 * clock that runs slightly fast, count as their sum once that exceeds the slack. In sleep nothing is added: how long the
 * computer slept is known to a second at best.
 */
export function addDrift(
  last: ClockSeen,
  { instant, monotonic }: ClockReading,
  asleep: boolean,
): DriftChange {
  const gained = asleep ? 0 : instant - last.instant - (monotonic - last.monotonic);
  const drift = last.drift + gained;
  const setBy = Math.abs(drift) > CLOCK_SLACK ? Math.round(drift) : 0;
  return { seen: { instant, monotonic, drift: drift - setBy }, setBy };
}
