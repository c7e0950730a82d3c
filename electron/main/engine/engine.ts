import { nextChange } from '../../../shared/engine/next-change.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import { reasonAt, wordsChangeAt } from '../../../shared/engine/reason.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { step } from '../../../shared/engine/step.ts';
import type { Effect, EngineEvent } from '../../../shared/engine/turn.ts';
import { SECOND } from '../../../shared/time.ts';
import type { Instant, Now } from '../../../shared/time.ts';
import { PerceptionReader } from './perception-reader.ts';
import type { Clock, IdleTime, Log, Stop } from '../ports.ts';

/** Longest time between two looks at clock, keyboard and mouse, so that what nobody tells of is noticed. */
const LONGEST_WAIT = 30 * SECOND;

export interface EngineParts {
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly log: Log;
  /** The state that the last run left, or the state of a first start. */
  readonly initial: EngineState;
  readonly plan: () => Plan;
  /** Writes history before anything else is done about a step. */
  readonly remember: (effects: readonly Effect[], now: Now) => void;
  readonly save: (state: EngineState) => void;
  /** Says that something may have changed, be it only the minutes left. */
  readonly publish: () => void;
  readonly perform: (effect: Effect) => void;
}

/**
 * The shell around the core: step, remember, save, publish, perform, and one timer for the next instant at which
 * anything can change.
 */
export class Engine {
  readonly #parts: EngineParts;
  readonly #perceptionReader: PerceptionReader;
  #state: EngineState;
  #stopTimer: Stop = () => undefined;
  #running = true;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    const { clock, idle, log } = parts;
    this.#perceptionReader = new PerceptionReader({ clock, idle, log, every: LONGEST_WAIT });
    this.#state = parts.initial;
  }

  get state(): EngineState {
    return this.#state;
  }

  now(): Now {
    return this.#perceptionReader.now();
  }

  /** The computer may be in another zone from now on. */
  refreshTimeZone(): void {
    this.#perceptionReader.refreshTimeZone();
  }

  /**
   * Gives the event to the core and does what comes of it, after whatever has happened unseen meanwhile. False when the event
   * was refused or changed nothing.
   */
  dispatch(event: EngineEvent): boolean {
    if (!this.#running) return false;
    for (const unseen of this.#perceptionReader.look(this.#state)) this.#take(unseen.event, unseen.at);
    if (event.type === 'tick' && this.#state.asleep) return this.#sleepOn();
    return this.#take(event, this.now());
  }

  /** No more timers: the app is quitting. */
  stop(): void {
    this.#running = false;
    this.#stopTimer();
  }

  #take(event: EngineEvent, now: Now): boolean {
    const { plan, remember, save, publish, perform } = this.#parts;
    const { state, effects } = step(this.#state, event, plan(), now);
    const changed = state !== this.#state;
    this.#state = state;
    remember(effects, now);
    if (changed) save(state);
    this.#setTimer();
    publish();
    effects.forEach(perform);
    return changed;
  }

  /** The computer is about to sleep. Until it wakes there is nothing to decide. */
  #sleepOn(): boolean {
    this.#wakeAt(Infinity);
    return false;
  }

  /** For the next change of the state, or of the words that the tray says about it. */
  #setTimer(): void {
    const [plan, now] = [this.#parts.plan(), this.now()];
    const changes = nextChange(this.#state, plan, now) ?? Infinity;
    const words = wordsChangeAt(reasonAt(this.#state, plan, now), now.instant) ?? Infinity;
    this.#wakeAt(Math.min(changes, words));
  }

  #wakeAt(instant: Instant): void {
    const { clock } = this.#parts;
    this.#stopTimer();
    this.#stopTimer = clock.wakeAt(Math.min(instant, clock.now() + LONGEST_WAIT), () =>
      this.dispatch({ type: 'tick' }),
    );
  }
}
