import type { EngineState } from '../engine/state.ts';
import type { EngineEvent } from '../engine/turn.ts';
import type { Instant, Now } from '../time.ts';
import { addDrift } from './clock-drift.ts';
import type { ClockReading, ClockSeen } from './clock-drift.ts';
import { forgetReadings, initialTrust, judgeReading } from './idle-trust.ts';
import type { IdleTrust } from './idle-trust.ts';
import { quietChanges } from './quiet-words.ts';
import type { QuietWords } from './quiet-words.ts';
import { isUsedInSleep, wasNotRunning } from './sleep.ts';
import type { ZoneSeen } from './zone.ts';

/** What one look at the computer finds. */
export interface Reading extends ClockReading {
  /** Milliseconds since keyboard or mouse were last used; `null` when that cannot be told. */
  readonly idleMs: number | null;
  /** IANA name, if the zone was looked up at this look; `null` leaves the last one. */
  readonly timeZone: string | null;
  readonly quiet: QuietWords;
  /** What the engine believes of the computer before this look. */
  readonly state: Pick<EngineState, 'locked' | 'asleep' | 'quiet'>;
  /** Seconds of the app's time in a second: 1, but for tests. */
  readonly clockRate: number;
}

/** All that is remembered from look to look. Plain data of one run of the app. */
export interface Seen {
  readonly clock: ClockSeen;
  readonly idle: IdleTrust;
  /** When keyboard or mouse were last used, by the wall clock; `null` when that cannot be told. */
  readonly lastInput: Instant | null;
  readonly zone: ZoneSeen;
  /** Monotonic time of the last look at which the computer was not said to sleep. */
  readonly awakeAt: number;
}

/** Something that happened between two looks, and the moment to give the engine with it. */
export interface PerceivedEvent {
  readonly event: EngineEvent;
  readonly at: Now;
}

/** A run of the app begins. Keyboard and mouse have not been looked at yet. */
export function firstSeen({ instant, monotonic }: ClockReading, timeZone: string): Seen {
  return {
    clock: { instant, monotonic, drift: 0 },
    idle: initialTrust,
    lastInput: null,
    zone: { name: timeZone, at: monotonic },
    awakeAt: monotonic,
  };
}

/** An instant in the zone that was last seen, with keyboard and mouse as they were at the last look. */
export function perceivedNow({ idle, lastInput, zone }: Seen, instant: Instant): Now {
  if (idle.doubted) return { instant, timeZone: zone.name, inputDoubted: true };
  return lastInput === null ? { instant, timeZone: zone.name } : { instant, timeZone: zone.name, lastInput };
}

/** What must have happened since the last look, oldest first: nobody tells the app of these. */
export function perceive(last: Seen, reading: Reading): { seen: Seen; events: readonly PerceivedEvent[] } {
  const { asleep, quiet } = reading.state;
  const { seen: clock, setBy } = addDrift(last.clock, reading, asleep);
  const notRunning = wasNotRunning(reading.monotonic - last.clock.monotonic, reading.clockRate);
  const seen: Seen = {
    clock,
    idle: judgeIdle(last.idle, reading, asleep || notRunning),
    lastInput: reading.idleMs === null ? null : reading.instant - reading.idleMs,
    zone: reading.timeZone === null ? last.zone : { name: reading.timeZone, at: reading.monotonic },
    awakeAt: asleep ? last.awakeAt : reading.monotonic,
  };
  const awake = notRunning || (asleep && isUsed(seen, reading));
  const before: EngineEvent[] = notRunning && !asleep ? [{ type: 'asleep' }] : [];
  const now: EngineEvent[] = [
    ...(setBy === 0 ? [] : [{ type: 'clockSet', by: setBy } as const]),
    ...(awake ? [{ type: 'awake' } as const] : []),
    ...quietChanges(reading.quiet, quiet),
  ];
  return {
    seen,
    events: [...atMoment(before, last), ...atMoment(now, seen)],
  };
}

function atMoment(events: readonly EngineEvent[], seen: Seen): PerceivedEvent[] {
  return events.map((event) => ({ event, at: perceivedNow(seen, seen.clock.instant) }));
}

/** After a time without looks the new reading cannot be compared with the one before. */
function judgeIdle(last: IdleTrust, reading: Reading, afterSleep: boolean): IdleTrust {
  const { idleMs, monotonic, state } = reading;
  const trust = afterSleep ? forgetReadings(last) : last;
  return idleMs === null ? trust : judgeReading(trust, { at: monotonic, idleMs }, state.locked);
}

function isUsed({ idle, awakeAt }: Seen, { idleMs, monotonic, clockRate }: Reading): boolean {
  const inputAt = idleMs === null || idle.doubted ? null : monotonic - idleMs;
  return isUsedInSleep(inputAt, awakeAt, clockRate);
}
