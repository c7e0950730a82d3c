import type { EngineState } from '../engine/state.ts';
import { firstSeen, perceivedNow, perceive } from '../perception/perceive.ts';
import type { PerceivedEvent, Seen } from '../perception/perceive.ts';
import { noQuietWords } from '../perception/quiet-words.ts';
import type { QuietWords } from '../perception/quiet-words.ts';
import { LOOK_EVERY } from '../perception/sleep.ts';
import type { Settings } from '../settings/schema.ts';
import type { Instant, Now } from '../time.ts';
import type { SimulatedComputer } from './computer.ts';

/** What one run of the simulated app sees of its computer: the perception of the app itself. Instants that come in are true ones. */
export class Senses {
  readonly #computer: SimulatedComputer;
  #seen: Seen;
  #quiet: QuietWords = noQuietWords;

  constructor(computer: SimulatedComputer, startedAt: Instant) {
    this.#computer = computer;
    this.#seen = firstSeen(computer.clockAt(startedAt), computer.timeZone);
  }

  /** The moment as the app sees it. */
  now(at: Instant): Now {
    return perceivedNow(this.#seen, this.#computer.clockAt(at).instant);
  }

  /** When the app looks between its last look and this moment, if nothing makes it look sooner. */
  looksBefore(at: Instant): Instant[] {
    const last = this.#seen.clock.monotonic;
    const count = Math.max(0, Math.ceil((at - last) / LOOK_EVERY) - 1);
    return Array.from({ length: count }, (_, index) => at - (count - index) * LOOK_EVERY);
  }

  look(at: Instant, state: EngineState): readonly PerceivedEvent[] {
    const { instant, monotonic } = this.#computer.clockAt(at);
    const { seen, events } = perceive(this.#seen, {
      instant,
      monotonic,
      idleMs: this.#computer.idleMsAt(at),
      timeZone: this.#computer.timeZone,
      quiet: this.#quiet,
      state,
      clockRate: 1,
    });
    this.#seen = seen;
    return events;
  }

  /** Takes effect at the next look. */
  hearQuiet(heeded: Settings['quiet']): void {
    this.#quiet = { told: this.#computer.quietTold(), heeded };
  }
}
