import { nextChange } from '../../../../shared/engine/next-change.ts';
import { planFrom } from '../../../../shared/engine/plan.ts';
import type { Plan } from '../../../../shared/engine/plan.ts';
import { initialState } from '../../../../shared/engine/state.ts';
import type { EngineState } from '../../../../shared/engine/state.ts';
import { step } from '../../../../shared/engine/step.ts';
import type { Effect, EngineEvent } from '../../../../shared/engine/turn.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';
import type { Instant, Now } from '../../../../shared/time.ts';
import { Agenda } from './agenda.ts';
import type { Planned } from './agenda.ts';
import { Circumstances } from './circumstances.ts';
import type { Life } from './life.ts';
import { must } from './moment.ts';
import type { Moment } from './moment.ts';

export type Watch = (moment: Moment) => void;

/** Stands for saving the state and reading it again. */
export type Restore = (state: EngineState) => EngineState;

interface Changes {
  readonly settings?: Settings;
  readonly health?: HealthAnswers;
}

/** A life, the engine in it, and the one timer that the shell sets. */
export class World {
  readonly life: Life;
  readonly agenda: Agenda;
  readonly circumstances = new Circumstances();
  /** Time passed since the start. */
  at = 0;
  clockSetBy = 0;
  timeZone: string;
  health: HealthAnswers;
  plan: Plan;
  state: EngineState;
  #settings: Settings;
  readonly #watch: Watch;
  readonly #restore: Restore;
  #showings = 0;
  #timer = Infinity;
  #zoneBefore: string;

  constructor(life: Life, watch: Watch, restore: Restore = (state) => state) {
    this.life = life;
    this.#watch = watch;
    this.#restore = restore;
    this.timeZone = life.timeZone;
    this.#zoneBefore = life.timeZone;
    this.health = life.health;
    this.#settings = life.settings;
    this.plan = planFrom(life.settings, life.health, life.start);
    this.state = initialState(life.start);
    this.agenda = new Agenda(life);
  }

  /** Lets time pass until something happens: says what, or `tick` when the shell looks; `null` when the life is over. */
  goOn(): Planned | 'tick' | null {
    const next = Math.min(this.agenda.next, this.circumstances.off === null ? this.#timer : Infinity);
    if (next > this.life.lasts) return null;
    this.at = next;
    return this.agenda.take(next) ?? 'tick';
  }

  /** Gives an event to the engine, unless nobody is there to hear it. */
  happen(event: EngineEvent, intervened = event.type !== 'tick'): void {
    if (this.circumstances.off !== null) return;
    this.circumstances.advance(this.at, this.clock);
    const before = this.state;
    const now = this.now();
    const { state, effects } = step(before, event, this.plan, now);
    this.state = this.#restore(state);
    this.#timer = this.#nextLook();
    this.#expectAnswer(effects);
    const { plan, health, at } = this;
    const zoneBefore = this.#zoneBefore;
    this.#zoneBefore = this.timeZone;
    const onClock = (time: number) => this.life.start + this.clockSetBy + time;
    const truth = this.circumstances.truth(at);
    this.#watch({
      at,
      now,
      zoneBefore,
      event,
      intervened,
      plan,
      health,
      before,
      state,
      effects,
      truth,
      onClock,
    });
  }

  get clock(): Instant {
    return this.life.start + this.clockSetBy + this.at;
  }

  now(): Now {
    const { timeZone, clock: instant } = this;
    if (!this.life.tellsInput) return { instant, timeZone };
    const lastInput = this.circumstances.keyboard.lastInput(this.at) - this.at + instant;
    return { instant, timeZone, lastInput };
  }

  /** The person has set or answered something else; the plan that there was. */
  change({ settings = this.#settings, health = this.health }: Changes): Plan {
    const previous = this.plan;
    this.#settings = settings;
    this.health = health;
    this.plan = planFrom(settings, health, this.at);
    return previous;
  }

  /** When the shell calls by itself. */
  #nextLook(): number {
    const next = nextChange(this.state, this.plan, this.now()) ?? Infinity;
    must(next > this.clock, 'The next change lies ahead.', () => ({
      next,
      now: this.now(),
      state: this.state,
    }));
    return Math.min(next - this.clock + this.at, this.circumstances.keyboard.nextChange(this.at));
  }

  #expectAnswer(effects: readonly Effect[]): void {
    const { answers } = this.life;
    const answer = answers[this.#showings % answers.length];
    const prompt = this.state.prompt?.id;
    if (answer === undefined || prompt === undefined) return;
    if (!effects.some((effect) => effect.do === 'prompt')) return;
    this.#showings += 1;
    this.agenda.add(this.at + answer.after, { is: 'answer', answer, prompt });
  }
}
