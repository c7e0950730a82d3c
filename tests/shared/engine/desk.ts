import { nextChange } from '../../../shared/engine/next-change.ts';
import { planFrom } from '../../../shared/engine/plan.ts';
import type { Plan } from '../../../shared/engine/plan.ts';
import { initialState } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import { step } from '../../../shared/engine/step.ts';
import type { Effect, EngineEvent } from '../../../shared/engine/turn.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { Instant, Now } from '../../../shared/time.ts';
import { ANSWERED_AT, answers } from '../../answers.ts';

/** Somebody whom no routine is closed for, and who has said nothing about fluids. */
export const suitable: HealthAnswers = { ...answers(), fluids: null };

/** The engine on a Friday at nine in UTC, looked at whenever it has asked for it. Somebody is there all the time. */
export class Desk {
  plan: Plan;
  state: EngineState;
  at: Instant = Date.parse('2026-03-06T09:00:00Z');
  /** All that it has asked for since this was last emptied, with the time of the clock. */
  effects: (readonly [at: string, effect: Effect])[] = [];
  /** When keyboard and mouse were last used; nothing where nobody can tell. */
  lastInput: Instant | undefined;

  readonly #settings: Settings;

  constructor(settings: Record<string, unknown> = {}, health: HealthAnswers = suitable) {
    this.#settings = settingsSchema.parse(settings);
    this.plan = planFrom(this.#settings, health, this.at);
    this.state = initialState(this.at);
  }

  get now(): Now {
    const { at: instant, lastInput } = this;
    return { instant, timeZone: 'UTC', ...(lastInput === undefined ? {} : { lastInput }) };
  }

  happen(event: EngineEvent): void {
    const { state, effects } = step(this.state, event, this.plan, this.now);
    this.state = state;
    this.effects.push(...effects.map((effect) => [timeOf(this.at), effect] as const));
  }

  /** The person answers something else about their health. */
  answer(health: HealthAnswers): void {
    const previous = this.plan;
    this.plan = planFrom(this.#settings, health, this.at);
    this.happen({ type: 'settingsChanged', previous });
  }

  pass(duration: number): void {
    const end = this.at + duration;
    for (let next = this.#nextLook(); next <= end; next = this.#nextLook()) {
      this.at = next;
      this.happen({ type: 'tick' });
    }
    this.at = end;
  }

  until(time: string): void {
    this.pass(Date.parse(`${time}Z`) - this.at);
  }

  /** The app is cut off without a word, and starts again so long after. */
  crash(downFor: number): void {
    this.at += downFor;
    this.happen({ type: 'appStarted' });
  }

  setClock(by: number): void {
    this.at += by;
    this.happen({ type: 'clockSet', by });
  }

  /** The records with the time that the history gives them. */
  records(): readonly (readonly [at: string, record: HistoryRecord])[] {
    return this.effects.flatMap(([at, effect]) =>
      effect.do === 'record' ? [[effect.at === undefined ? at : timeOf(effect.at), effect.record]] : [],
    );
  }

  prompts(): readonly (readonly [at: string, prompt: Extract<Effect, { do: 'prompt' }>])[] {
    return this.effects.flatMap(([at, effect]) => (effect.do === 'prompt' ? [[at, effect]] : []));
  }

  /** The prompts so far, each as one text: `09:30:00 move water`. */
  shown(): readonly string[] {
    return this.prompts().map(([at, { kinds }]) => [at, ...kinds].join(' '));
  }

  #nextLook(): Instant {
    const next = nextChange(this.state, this.plan, this.now) ?? Infinity;
    if (next <= this.at) throw new Error('The next change has passed.');
    return next;
  }
}

function timeOf(instant: Instant): string {
  return new Date(instant).toISOString().slice(11, 19);
}

/** Somebody whose fluids nobody limits, so that water reminders may come. */
export const noFluidLimit: HealthAnswers = { ...suitable, fluids: { at: ANSWERED_AT, ticked: [] } };

/** Only these kinds of reminder. */
export function only(...kinds: readonly ('move' | 'stretch' | 'water')[]) {
  const enabled = (kind: (typeof kinds)[number]) => ({
    enabled: kinds.includes(kind),
  });
  return { reminders: { move: enabled('move'), stretch: enabled('stretch'), water: enabled('water') } };
}
