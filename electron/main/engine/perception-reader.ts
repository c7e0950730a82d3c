import { judgeReading, readAnew, trusting } from '../../../shared/engine/idle-judge.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import type { EngineEvent } from '../../../shared/engine/turn.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import type { Instant, Now } from '../../../shared/time.ts';
import type { Clock, IdleTime, Log } from '../ports.ts';

/** A clock that differs by no more than this has not been set by anybody. */
const CLOCK_SLACK = 2 * SECOND;

/** How late the app may look on a busy computer before that means that it was not running. */
const LATEST = MINUTE;

/** How long a change of zone may go unnoticed where nobody tells of it. */
const ZONE_EVERY = 15 * MINUTE;

/** Something that has happened unseen, and when. */
export interface Unseen {
  readonly event: EngineEvent;
  readonly at: Now;
}

interface Look {
  readonly instant: Instant;
  /** Of the clock that nobody sets. */
  readonly monotonic: number;
}

export interface PerceptionReaderParts {
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly log: Log;
  /** The app looks at least so often. Milliseconds. */
  readonly every: number;
}

/**
 * Looks at the clock, the zone, keyboard and mouse, and tells what must have happened since the look before: somebody
 * has set the clock, or the app was not running though nobody had said that the computer would sleep.
 */
export class PerceptionReader {
  readonly #parts: PerceptionReaderParts;
  #last: Look;
  #zoneSeen: number;
  /** The last look at which the computer was not said to sleep. */
  #awakeAt: Instant;
  #trust = trusting;
  #lastInput: Instant | null = null;

  constructor(parts: PerceptionReaderParts) {
    this.#parts = parts;
    this.#last = this.#present();
    this.#zoneSeen = this.#last.monotonic;
    this.#awakeAt = this.#last.instant;
  }

  /** This moment, with keyboard and mouse as they were at the last look. */
  now(): Now {
    return this.#nowAt(this.#parts.clock.now());
  }

  /** What has happened unseen, oldest first. */
  look({ locked, asleep }: Pick<EngineState, 'locked' | 'asleep'>): readonly Unseen[] {
    const [last, present] = [this.#last, this.#present()];
    const before = this.#nowAt(last.instant);
    this.#last = present;
    this.#lookAtZone(present.monotonic);
    const { gone, setBy } = this.#compare(last, present, asleep);
    if (asleep || gone || setBy !== 0) this.#trust = readAnew(this.#trust);
    this.#readIdle(present.instant, locked);
    const at = this.#nowAt(present.instant);
    if (asleep) return gone || this.#usedInSleep(present) ? [{ event: { type: 'awake' }, at }] : [];
    this.#awakeAt = present.instant;
    return [
      ...(gone ? [{ event: { type: 'asleep' as const }, at: before }] : []),
      ...(setBy === 0 ? [] : [{ event: { type: 'clockSet' as const, by: setBy }, at }]),
      ...(gone ? [{ event: { type: 'awake' as const }, at }] : []),
    ];
  }

  refreshTimeZone(): void {
    this.#parts.clock.refreshTimeZone();
    this.#zoneSeen = this.#parts.clock.monotonic();
  }

  /** Whether the app was not running in between, and by how much the clock was set: by nobody while the computer sleeps. */
  #compare(last: Look, present: Look, asleep: boolean): { gone: boolean; setBy: number } {
    const { clock, every, log } = this.#parts;
    const passed = present.monotonic - last.monotonic;
    const by = Math.round(present.instant - last.instant - passed);
    const setBy = !asleep && Math.abs(by) > CLOCK_SLACK ? by : 0;
    const gone = passed > every + LATEST * clock.rate;
    if (setBy !== 0) log.info(`The clock was set by ${Math.round(setBy / SECOND)} s.`);
    if (gone && !asleep) log.info(`Unknot was not running for ${Math.round(passed / SECOND)} s.`);
    return { gone, setBy };
  }

  /** Somebody works at a computer that is said to sleep. What was said is wrong, or that it woke was not told. */
  #usedInSleep({ instant }: Look): boolean {
    const { lastInput } = this.#nowAt(instant);
    return lastInput !== undefined && lastInput - this.#awakeAt > LATEST * this.#parts.clock.rate;
  }

  #readIdle(at: Instant, locked: boolean): void {
    const idleMs = this.#parts.idle();
    this.#lastInput = idleMs === null ? null : at - idleMs;
    if (idleMs === null) return;
    const trusted = !this.#trust.doubted;
    this.#trust = judgeReading(this.#trust, { at, idleMs }, locked);
    if (trusted && this.#trust.doubted)
      this.#parts.log.warn(
        'What the computer tells about keyboard and mouse cannot be true. Nobody goes by it.',
      );
  }

  #nowAt(instant: Instant): Now {
    return { instant, timeZone: this.#parts.clock.timeZone(), ...this.#input() };
  }

  #input(): Pick<Now, 'lastInput' | 'inputDoubted'> {
    if (this.#trust.doubted) return { inputDoubted: true };
    return this.#lastInput === null ? {} : { lastInput: this.#lastInput };
  }

  #lookAtZone(monotonic: number): void {
    if (monotonic - this.#zoneSeen >= ZONE_EVERY) this.refreshTimeZone();
  }

  #present(): Look {
    const { clock } = this.#parts;
    return { instant: clock.now(), monotonic: clock.monotonic() };
  }
}
