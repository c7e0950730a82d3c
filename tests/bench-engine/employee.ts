import { Temporal } from 'temporal-polyfill';
import { nextChange } from '../../shared/engine/next-change.ts';
import { planFrom } from '../../shared/engine/plan.ts';
import { reasonAt } from '../../shared/engine/reason.ts';
import { startProposed } from '../../shared/engine/proposal.ts';
import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { step } from '../../shared/engine/step.ts';
import type { EngineEvent } from '../../shared/engine/turn.ts';
import { settingsSchema } from '../../shared/settings/schema.ts';
import { SECOND, instantOf } from '../../shared/time.ts';
import type { Instant, Now } from '../../shared/time.ts';
import { ANSWERED_AT, answers } from '../answers.ts';
import { ANSWERS, HAPPENINGS, HOME, REACTION, SPELLS, UP } from './working-day.ts';
import type { Entry } from './working-day.ts';

const timeZone = 'Europe/Berlin';
const FIRST_DAY = Temporal.PlainDate.from('2026-01-05');
const USUAL_PAUSE = 5 * SECOND;
const WORKDAYS = 5;
const plan = planFrom(
  settingsSchema.parse({ posture: 'sitStand', reminders: { stretch: { times: ['10:30', '15:30'] } } }),
  answers(),
  ANSWERED_AT,
);

/** Somebody who comes to work each day from Monday to Friday, with the engine on their computer. */
export class Employee {
  prompts = 0;
  steps = 0;
  readonly #longestWait: number;
  #state: EngineState = initialState(instantOf(FIRST_DAY, '00:00', timeZone));
  #days = 0;
  #midnight: Instant = 0;
  #answer: Entry | null = null;

  /** `longestWait`: after so many milliseconds the shell looks at the clock, whether or not something is to happen. */
  constructor(longestWait = Infinity) {
    this.#longestWait = longestWait;
  }

  work(days: number): void {
    for (let day = 0; day < days; day += 1) this.#workOneDay();
  }

  /** Bytes of the state as it is saved. */
  get stateBytes(): number {
    return JSON.stringify(this.#state).length;
  }

  #workOneDay(): void {
    const weekend = 2 * Math.floor(this.#days / WORKDAYS);
    this.#midnight = instantOf(FIRST_DAY.add({ days: this.#days + weekend }), '00:00', timeZone);
    this.#days += 1;
    this.#answer = null;
    let at = UP;
    for (const { at: next, event } of HAPPENINGS) {
      at = this.#passTime(at, next);
      this.#happen(at, event);
    }
  }

  /** Ticks and answers until `end`. */
  #passTime(from: number, end: number): number {
    for (let at = from; ;) {
      const answer = this.#answer;
      const next = Math.min(this.#nextLook(at), answer?.at ?? Infinity);
      if (this.#state.asleep || next >= end) return end;
      at = next;
      if (answer?.at === at) {
        this.#answer = null;
        this.#happen(at, answer.event);
      } else this.#happen(at, { type: 'tick' });
    }
  }

  #nextLook(at: number): number {
    const own = (nextChange(this.#state, plan, this.#now(at)) ?? Infinity) - this.#midnight;
    const spell = SPELLS.find(({ until }) => at < until);
    const looks = spell === undefined ? [] : [spell.from, spell.from + 60 * SECOND, spell.until];
    return Math.min(own, HOME, at + this.#longestWait, ...looks.filter((look) => look > at));
  }

  #happen(at: number, event: EngineEvent): void {
    const now = this.#now(at);
    const { state, effects } = step(this.#state, event, plan, now);
    this.#state = state;
    this.steps += 1;
    // The shell shows it after every step.
    reasonAt(state, plan, now);
    if (!effects.some((effect) => effect.do === 'prompt')) return;
    const does = ANSWERS[this.prompts % ANSWERS.length] ?? 'ignore';
    this.prompts += 1;
    const reply = this.#answerWith(does, now);
    this.#answer = reply && { at: at + REACTION, event: reply };
  }

  #answerWith(does: (typeof ANSWERS)[number], now: Now): EngineEvent | null {
    switch (does) {
      case 'start':
        return startProposed(this.#state, plan, now);
      case 'snooze':
        return { type: 'snooze', minutes: plan.prompt.snoozeMinutes };
      case 'skip':
        return { type: 'skip' };
      case 'ignore':
        return null;
    }
  }

  #now(at: number): Now {
    const instant = this.#midnight + at;
    const spell = SPELLS.find(({ from, until }) => from <= at && at < until);
    const pause = spell === undefined ? USUAL_PAUSE : spell.is === 'idle' ? at - spell.from : 0;
    return { instant, timeZone, lastInput: instant - pause };
  }
}
