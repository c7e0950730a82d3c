import { assertNever } from '../assert-never.ts';
import { AWAY_AFTER } from '../engine/presence.ts';
import { QUIET_REASONS } from '../engine/quiet-reasons.ts';
import type { QuietReason } from '../engine/quiet-reasons.ts';
import { TYPING_PAUSE } from '../engine/showing.ts';
import type { EngineEvent } from '../engine/turn.ts';
import type { ClockReading } from '../perception/clock-drift.ts';
import type { QuietTold } from '../perception/quiet-words.ts';
import { LOOK_EVERY } from '../perception/sleep.ts';
import { SECOND } from '../time.ts';
import type { Instant } from '../time.ts';
import type { SignalEntry } from './script.ts';

/** Whoever types without any pause has pressed a key within the last second. */
const TYPING_IDLE = SECOND;

/** The computer of a simulated day: its clock, its screen, its keyboard and mouse, and what it tells the app. Instants are true ones. */
export class SimulatedComputer {
  /** Milliseconds by which the wall clock is ahead of the true time. */
  offset = 0;
  timeZone: string;
  typing: boolean;
  suspended = false;
  notifierWorks = true;
  #locked = false;
  /** Nothing was touched since then. */
  #idleSince: Instant | null = null;
  readonly #quiet = new Set<QuietReason>();
  /** All reasons to keep quiet have ended together, and the app does not know it yet. */
  #quietAllOver = false;
  /** A reading that differs from what is true, at its moment. */
  #reading: { readonly at: Instant; readonly idleMs: number } | null = null;
  #saysZero = false;

  constructor(timeZone: string, typing: boolean) {
    this.timeZone = timeZone;
    this.typing = typing;
  }

  /** The person sits before an awake, unlocked screen. */
  isPersonHere(): boolean {
    return this.#idleSince === null && !this.#locked && !this.suspended;
  }

  clockAt(at: Instant): ClockReading {
    return { instant: at + this.offset, monotonic: at };
  }

  /** How long it says that keyboard and mouse have not been used, true or not. */
  idleMsAt(at: Instant): number {
    if (this.#saysZero) return 0;
    if (this.#reading?.at === at) return this.#reading.idleMs;
    if (this.#idleSince !== null) return at - this.#idleSince;
    // Who works with frequent pauses has just made one.
    return this.typing ? TYPING_IDLE : TYPING_PAUSE;
  }

  /**
   * When the app looks next of its own accord and may find something: that the last reading was a false one, or, until it
   * knows, that the person is away.
   */
  looksAgainAt(at: Instant, isAwayKnown: boolean): Instant | null {
    if (this.#reading?.at === at) return at + SECOND;
    if (this.#idleSince === null || isAwayKnown) return null;
    const awayAt = this.#idleSince + AWAY_AFTER;
    return awayAt > at ? awayAt : at + LOOK_EVERY;
  }

  /** What a signal changes; what the app hears of it comes back as events. */
  take(entry: SignalEntry, at: Instant): EngineEvent[] {
    switch (entry.signal) {
      case 'idle':
        this.#idleSince ??= at;
        return [];
      case 'active':
        this.#idleSince = null;
        return [];
      case 'suspend':
        this.suspended = true;
        return [{ type: 'asleep' }];
      case 'resume':
        this.suspended = false;
        return [];
      case 'lock':
      case 'unlock':
        this.#locked = entry.signal === 'lock';
        return [{ type: `${entry.signal}ed` }];
      case 'notifierFails':
      case 'notifierWorks':
        this.notifierWorks = entry.signal === 'notifierWorks';
        return [];
      case 'quiet':
        this.#takeQuiet(entry);
        return [];
      case 'idleReading':
        this.#takeReading(at, entry.seconds * SECOND);
        return [];
      default:
        return assertNever(entry);
    }
  }

  /** What the app learns when it starts or wakes. */
  tellLock(): EngineEvent {
    return { type: this.#locked ? 'locked' : 'unlocked' };
  }

  /** Every reason, with whether it holds. */
  quietTold(): QuietTold {
    return Object.fromEntries(QUIET_REASONS.map((why) => [why, this.#quiet.has(why)]));
  }

  /** That all quiet is over, the person's own meeting included; told once. */
  tellQuietAllOver(): EngineEvent[] {
    const isNews = this.#quietAllOver;
    this.#quietAllOver = false;
    return isNews ? [{ type: 'quietOver', why: null }] : [];
  }

  #takeQuiet({ on, why }: Extract<SignalEntry, { signal: 'quiet' }>): void {
    if (on) this.#quiet.add(why ?? 'meeting');
    else if (why !== undefined) this.#quiet.delete(why);
    else {
      this.#quiet.clear();
      this.#quietAllOver = true;
    }
  }

  #takeReading(at: Instant, idleMs: number): void {
    this.#saysZero = idleMs === 0;
    this.#reading = { at, idleMs };
    // Somebody who was gone has touched something since.
    if (this.#idleSince !== null && at - idleMs > this.#idleSince) this.#idleSince = at - idleMs;
  }
}
