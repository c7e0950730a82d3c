import { nextChange } from '../../../shared/engine/next-change.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import { reasonAt, wordsChangeAt } from '../../../shared/engine/reason.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { step } from '../../../shared/engine/step.ts';
import type { Effect, EngineEvent } from '../../../shared/engine/turn.ts';
import type { QuietWords } from '../../../shared/perception/quiet-words.ts';
import { LOOK_EVERY } from '../../../shared/perception/sleep.ts';
import type { Instant, Now } from '../../../shared/time.ts';
import type { Clock, IdleTime, Log, Stop } from '../ports.ts';
import { PerceptionReader } from './perception-reader.ts';

export interface EngineParts {
  readonly clock: Clock;
  readonly idle: IdleTime;
  readonly log: Log;
  /** The state that the last run left, or the state of a first start. */
  readonly initial: EngineState;
  /** What the person has set and answered by now. */
  readonly plan: () => Plan;
  /** Writes history before anything else is done about a step. */
  readonly remember: (effects: readonly Effect[], now: Now) => void;
}

/**
 * The shell around the core. It senses what happened unseen, steps, and records; the effects of its steps wait until the
 * change is complete (`ChangeRunner`). It has the one timer, for the next instant at which anything can change.
 */
export class Engine {
  readonly #parts: EngineParts;
  readonly #perceptionReader: PerceptionReader;
  #state: EngineState;
  /** The plan that the state was last stepped with. */
  #plan: Plan;
  #effects: readonly Effect[] = [];
  #stopTimer: Stop = () => undefined;
  #running = true;

  constructor(parts: EngineParts) {
    this.#parts = parts;
    this.#perceptionReader = new PerceptionReader(parts);
    this.#state = parts.initial;
    this.#plan = parts.plan();
  }

  get state(): EngineState {
    return this.#state;
  }

  now(): Now {
    return this.#perceptionReader.now();
  }

  /** Goes on from this state, which the file of the state has a part in that could not be read before. */
  goOnFrom(state: EngineState): void {
    this.#state = state;
  }

  /** The computer may be in another zone from now on. */
  refreshTimeZone(): void {
    this.#perceptionReader.refreshTimeZone();
  }

  /** Gives the core the event, after what happened before it. False when the event was refused or changed nothing. */
  dispatch(event: EngineEvent): boolean {
    if (!this.#running) return false;
    this.#catchUp();
    // Until the computer wakes there is nothing to decide.
    if (event.type === 'tick' && this.#state.asleep) return false;
    return this.#take(event, this.now());
  }

  /** Which reasons to keep quiet the computer tells of, and which of them the settings heed. A changed plan comes first. */
  hearQuiet(words: QuietWords): void {
    if (!this.#running) return;
    this.followPlan();
    this.#perceptionReader.hearQuiet(words);
    this.#catchUp();
  }

  /** Gives the core a changed plan; does nothing while the plan is the same. */
  followPlan(): void {
    if (this.#running && this.#parts.plan() !== this.#plan) this.#catchUp();
  }

  /** The effects of all steps since the last call, in order; the caller carries them out. */
  takeEffects(): readonly Effect[] {
    const effects = this.#effects;
    this.#effects = [];
    return effects;
  }

  /** Sets the one timer, for the next change of the state or of the words that the tray says about it. */
  setTimer(onTime: () => void): void {
    if (!this.#running) return;
    const { clock } = this.#parts;
    this.#stopTimer();
    const at = Math.min(this.#nextChange(), clock.now() + LOOK_EVERY);
    this.#stopTimer = clock.wakeAt(at, onTime);
  }

  /** No more events and no more timers: the app quits. */
  stop(): void {
    this.#running = false;
    this.#stopTimer();
  }

  /** Steps through unseen events by the old plan, then tells the core of a new one: no later event may go by the old. */
  #catchUp(): void {
    for (const { event, at } of this.#perceptionReader.look(this.#state)) this.#take(event, at);
    const previous = this.#plan;
    this.#plan = this.#parts.plan();
    if (this.#plan !== previous) this.#take({ type: 'settingsChanged', previous }, this.now());
  }

  #take(event: EngineEvent, now: Now): boolean {
    const { state, effects } = step(this.#state, event, this.#plan, now);
    const changed = state !== this.#state;
    this.#state = state;
    this.#parts.remember(effects, now);
    this.#effects = [...this.#effects, ...effects];
    return changed;
  }

  #nextChange(): Instant {
    if (this.#state.asleep) return Infinity;
    const [plan, now] = [this.#plan, this.now()];
    const changes = nextChange(this.#state, plan, now) ?? Infinity;
    const words = wordsChangeAt(reasonAt(this.#state, plan, now), now.instant) ?? Infinity;
    return Math.min(changes, words);
  }
}
