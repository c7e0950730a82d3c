import { assertNever } from '../assert-never.ts';
import { judgeReading, forgetReadings, initialTrust } from '../perception/idle-trust.ts';
import type { IdleTrust } from '../perception/idle-trust.ts';
import { AWAY_AFTER } from '../engine/presence.ts';
import type { QuietReason } from '../engine/quiet-reasons.ts';
import { TYPING_PAUSE } from '../engine/showing.ts';
import type { EngineEvent } from '../engine/turn.ts';
import type { Settings } from '../settings/schema.ts';
import { SECOND } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import type { SignalEntry } from './script.ts';

/** The app reads at least this often how long nothing was touched. */
const READS_EVERY = 30 * SECOND;

/**
 * The computer of a simulated day: its clock, its screen, and what it tells the app about keyboard and mouse. Instants
 * that come in are true ones; only `now` speaks of the wall clock.
 */
export class Computer {
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
  /** What happened while the app could not hear it. */
  #quietAllOver = false;
  #trust: IdleTrust = initialTrust;
  /** A reading that differs from what is true, at its moment. */
  #reading: { readonly at: Instant; readonly idleMs: number } | null = null;
  #saysZero = false;
  readonly #startedAt: Instant;

  constructor(startedAt: Instant, timeZone: string, typing: boolean) {
    this.#startedAt = startedAt;
    this.timeZone = timeZone;
    this.typing = typing;
  }

  /** The person sits before an awake, unlocked screen. */
  isPersonHere(): boolean {
    return this.#idleSince === null && !this.#locked && !this.suspended;
  }

  /** The moment as the app sees it. */
  now(at: Instant): Now {
    if (this.#saysZero) this.#judge(at, 0);
    return {
      instant: at + this.offset,
      timeZone: this.timeZone,
      lastInput: at - this.#idleMsSaid(at) + this.offset,
      ...(this.#trust.doubted ? { inputDoubted: true } : {}),
    };
  }

  /** When it will show that nobody touches anything any more, or that the last reading was a false one. */
  looksAgainAt(at: Instant): Instant | null {
    if (this.#reading?.at === at) return at + SECOND;
    const awayAt = this.#idleSince === null ? null : this.#idleSince + AWAY_AFTER;
    return awayAt !== null && awayAt > at ? awayAt : null;
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
        this.#trust = forgetReadings(this.#trust);
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

  /** Brings what the app believes about quiet up to what is, as far as the person wants it to heed that. */
  tellQuiet(believed: readonly QuietReason[], { quiet }: Settings): EngineEvent[] {
    const is = [...this.#quiet].filter((why) => why === 'meeting' || quiet[why]);
    const over: EngineEvent[] = this.#quietAllOver ? [{ type: 'quietOver', why: null }] : [];
    this.#quietAllOver = false;
    return [
      ...over,
      ...believed.filter((why) => !is.includes(why)).map((why) => ({ type: 'quietOver', why }) as const),
      ...is.map((why) => ({ type: 'quiet', why }) as const),
    ];
  }

  /** A run of the app begins to judge the readings by itself. */
  appStarts(): void {
    this.#trust = initialTrust;
  }

  /** What comes of it for the app, `tellQuiet` says. */
  #takeQuiet({ on, why }: Extract<SignalEntry, { signal: 'quiet' }>): void {
    if (on) this.#quiet.add(why ?? 'meeting');
    else if (why !== undefined) this.#quiet.delete(why);
    else {
      this.#quiet.clear();
      this.#quietAllOver = true;
    }
  }

  #takeReading(at: Instant, idleMs: number): void {
    this.#readBefore(at);
    this.#judge(at, idleMs);
    this.#saysZero = idleMs === 0;
    this.#reading = { at, idleMs };
    // Somebody who was gone has touched something since.
    if (this.#idleSince !== null && at - idleMs > this.#idleSince) this.#idleSince = at - idleMs;
  }

  /** The app has read just before as well: what was true then. */
  #readBefore(at: Instant): void {
    const before = Math.max(at - READS_EVERY, this.#startedAt);
    if (before >= at || (this.#trust.last !== null && this.#trust.last.at >= before)) return;
    const gone = this.#idleSince !== null && this.#idleSince < before;
    this.#judge(before, gone ? before - (this.#idleSince ?? before) : this.#pauseMs());
  }

  #judge(at: Instant, idleMs: number): void {
    this.#trust = judgeReading(this.#trust, { at, idleMs }, this.#locked);
  }

  #idleMsSaid(at: Instant): number {
    if (this.#saysZero) return 0;
    if (this.#reading?.at === at) return this.#reading.idleMs;
    return this.#idleSince === null ? this.#pauseMs() : at - this.#idleSince;
  }

  /** Who works with frequent pauses has just made one. */
  #pauseMs(): number {
    return this.typing ? 0 : TYPING_PAUSE;
  }
}
