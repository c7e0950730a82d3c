import { firstSeen, perceivedNow, perceive } from '../../../shared/perception/perceive.ts';
import type { PerceivedEvent, Reading, Seen } from '../../../shared/perception/perceive.ts';
import { noQuietWords } from '../../../shared/perception/quiet-words.ts';
import type { QuietWords } from '../../../shared/perception/quiet-words.ts';
import { isZoneDue } from '../../../shared/perception/zone.ts';
import { SECOND } from '../../../shared/time.ts';
import type { Now } from '../../../shared/time.ts';
import type { Clock, IdleTime, Log } from '../ports.ts';

interface PerceptionReaderParts {
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly log: Log;
}

/** Reads clock, zone, keyboard and mouse, and remembers what was seen. What that means is decided in `shared/perception`. */
export class PerceptionReader {
  readonly #parts: PerceptionReaderParts;
  #seen: Seen;
  #quiet: QuietWords = noQuietWords;
  #isZoneOld = false;

  constructor(parts: PerceptionReaderParts) {
    this.#parts = parts;
    const { clock } = parts;
    this.#seen = firstSeen({ instant: clock.now(), monotonic: clock.monotonic() }, clock.zone().timeZone);
  }

  /** This moment, with zone, keyboard and mouse as they were at the last look. */
  now(): Now {
    return perceivedNow(this.#seen, this.#parts.clock.now());
  }

  /** What has happened since the last look without anybody telling the app, oldest first. */
  look(state: Reading['state']): readonly PerceivedEvent[] {
    const last = this.#seen;
    const { seen, events } = perceive(last, this.#read(state));
    this.#seen = seen;
    this.#log(last, seen, events);
    return events;
  }

  /** The computer may be in another zone from the next look on. */
  refreshTimeZone(): void {
    this.#isZoneOld = true;
  }

  /** Takes effect at the next look. */
  hearQuiet(words: QuietWords): void {
    this.#quiet = words;
  }

  #read(state: Reading['state']): Reading {
    const { clock, idle } = this.#parts;
    const [instant, monotonic] = [clock.now(), clock.monotonic()];
    const timeZone = this.#readTimeZone(monotonic);
    return { instant, monotonic, timeZone, idleMs: idle(), quiet: this.#quiet, state, clockRate: clock.rate };
  }

  #readTimeZone(monotonic: number): string | null {
    const { clock } = this.#parts;
    if (!this.#isZoneOld && !isZoneDue(this.#seen.zone, monotonic)) return null;
    this.#isZoneOld = false;
    clock.refreshTimeZone();
    return clock.zone().timeZone;
  }

  #log(last: Seen, seen: Seen, events: readonly PerceivedEvent[]): void {
    const { log } = this.#parts;
    for (const { event } of events) {
      if (event.type === 'clockSet') log.info(`The clock was set by ${Math.round(event.by / SECOND)} s.`);
      if (event.type === 'asleep') {
        const passed = seen.clock.monotonic - last.clock.monotonic;
        log.info(`Unknot was not running for ${Math.round(passed / SECOND)} s.`);
      }
    }
    if (seen.idle.doubted && !last.idle.doubted)
      log.warn('What the computer tells about keyboard and mouse cannot be true. Nobody goes by it.');
  }
}
