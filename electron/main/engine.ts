import { nextChange } from '../../shared/engine/next-change.ts';
import type { Plan } from '../../shared/engine/plan.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { step } from '../../shared/engine/step.ts';
import type { Effect, EngineEvent } from '../../shared/engine/turn.ts';
import { SECOND } from '../../shared/time.ts';
import type { Now } from '../../shared/time.ts';
import type { Clock, Stop } from './ports.ts';

/** Longest time between two looks at the clock, so that a sleep of the computer is noticed. */
const LONGEST_WAIT = 30 * SECOND;

export interface EngineParts {
  readonly clock: Clock;
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
  #state: EngineState;
  #stopTimer: Stop = () => undefined;
  #running = true;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#state = parts.initial;
  }

  get state(): EngineState {
    return this.#state;
  }

  now(): Now {
    const { clock } = this.#parts;
    return { instant: clock.now(), timeZone: clock.timeZone() };
  }

  /** Gives the event to the core and does what comes of it. False when the event was refused or changed nothing. */
  dispatch(event: EngineEvent): boolean {
    if (!this.#running) return false;
    const { plan, remember, save, publish, perform } = this.#parts;
    const now = this.now();
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

  /** No more timers: the app is quitting. */
  stop(): void {
    this.#running = false;
    this.#stopTimer();
  }

  #setTimer(): void {
    const { clock, plan } = this.#parts;
    const now = this.now();
    const next = nextChange(this.#state, plan(), now) ?? Infinity;
    this.#stopTimer();
    this.#stopTimer = clock.wakeAt(Math.min(next, now.instant + LONGEST_WAIT), () =>
      this.dispatch({ type: 'tick' }),
    );
  }
}
