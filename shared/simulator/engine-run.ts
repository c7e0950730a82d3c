import { applyEvent } from '../engine/apply-event.ts';
import { nextChange } from '../engine/next-change.ts';
import type { Plan } from '../engine/plan.ts';
import { updatePresence } from '../engine/presence.ts';
import type { EngineState } from '../engine/state.ts';
import { settle } from '../engine/step.ts';
import type { Effect, EngineEvent, Turn } from '../engine/turn.ts';
import type { Instant, Now } from '../time.ts';
import { Person } from './person.ts';
import type { PersonMoment } from './person.ts';
import type { Habit } from './scenario.ts';

/** A true instant, and what the app takes it for. */
export interface When {
  readonly at: Instant;
  readonly now: Now;
}

interface EngineRunParts {
  readonly state: EngineState;
  readonly plan: Plan;
  readonly habit: Habit;
  /** Hears of each step that has effects, in order. */
  readonly hear: (effects: readonly Effect[], when: When) => void;
}

/** The engine of the app and the person who answers it. Whoever runs it says what time it is and what happens. */
export class EngineRun {
  readonly person: Person;
  plan: Plan;
  #state: EngineState;
  readonly #hear: EngineRunParts['hear'];

  constructor({ state, plan, habit, hear }: EngineRunParts) {
    this.person = new Person(habit);
    this.plan = plan;
    this.#state = state;
    this.#hear = hear;
  }

  get state(): EngineState {
    return this.#state;
  }

  moment({ at, now }: When): PersonMoment {
    return { at, now, state: this.#state, plan: this.plan };
  }

  /** The next true instant at which the engine or the person does something of their own accord; `Infinity` if never. */
  nextInstant({ at, now }: When): Instant {
    const own = nextChange(this.#state, this.plan, now) ?? Infinity;
    return Math.min(own - (now.instant - at), this.person.actsAt() ?? Infinity);
  }

  /** What happens at a moment, before time takes its course. */
  apply(events: readonly EngineEvent[], when: When): void {
    for (const event of events) this.#take(applyEvent(this.#turn(), event, this.plan, when.now), when);
  }

  /** What the person does of habit, then time takes its course. */
  live(when: When): void {
    this.apply(this.person.act(this.moment(when)), when);
    this.settle(when);
  }

  settle(when: When): void {
    this.#take(settle(this.#turn(), this.plan, when.now), when);
    const rest = this.person.afterRoutine(this.#state, this.plan);
    if (rest.length === 0) return;
    this.apply(rest, when);
    this.settle(when);
  }

  /** Looks whether the person is there, and lets nothing else happen. */
  look(when: When): void {
    this.#take(updatePresence(this.#turn(), this.plan, when.now), when);
  }

  #turn(): Turn {
    return { state: this.#state, effects: [] };
  }

  #take({ state, effects }: Turn, when: When): void {
    this.#state = state;
    if (effects.some((effect) => effect.do === 'prompt')) this.person.sees(when.at);
    if (effects.length > 0) this.#hear(effects, when);
  }
}
