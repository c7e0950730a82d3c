import { assertNever } from '../assert-never.ts';
import type { Plan } from '../engine/plan.ts';
import type { EngineState } from '../engine/state.ts';
import type { EngineEvent } from '../engine/turn.ts';
import { SECOND } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Habit, UserEntry } from './scenario.ts';

const REACTION_MS = 5 * SECOND;

type Action = { readonly at: Instant; readonly does: 'habit' | 'leave' };

/** The person of a simulated day: does what the script says, and with every other prompt what is their habit. */
export class Person {
  readonly #habit: Habit;
  #next: Action | null = null;
  #startedAt: Instant | null = null;
  /** A glass to be logged once the routine has been followed. */
  #owesGlass = false;

  constructor(habit: Habit) {
    this.#habit = habit;
  }

  /** A prompt has appeared. */
  sees(at: Instant): void {
    if (this.#habit !== 'ignore') this.#next = { at: at + REACTION_MS, does: 'habit' };
  }

  /** When the person means to do something next. */
  actsAt(): Instant | null {
    return this.#next?.at ?? null;
  }

  /** What the person does at this moment of their own accord. */
  act(now: Instant, state: EngineState, plan: Plan): EngineEvent[] {
    if (this.#next === null || this.#next.at > now) return [];
    const { does } = this.#next;
    this.#next = null;
    if (does === 'leave') return [{ type: 'leave' }];
    return state.prompt?.phase === 'open' ? this.#byHabit(state, plan, now) : [];
  }

  /** What the script makes the person do. */
  follow(
    entry: Exclude<UserEntry, { user: 'pause' }>,
    now: Instant,
    state: EngineState,
    plan: Plan,
  ): EngineEvent[] {
    switch (entry.user) {
      case 'start':
        this.#startedAt = now;
        return [{ type: 'start', routine: entry.routine ?? plan.routine }];
      case 'leave':
        return this.#leaveAfter(entry.seconds ?? 0, now, state, plan);
      case 'snooze':
        return [{ type: 'snooze', minutes: entry.minutes ?? plan.prompt.snoozeMinutes }];
      case 'water':
        return [{ type: 'drink', ml: entry.ml }];
      case 'skip':
      case 'moved':
      case 'resume':
        return [{ type: entry.user }];
      default:
        return assertNever(entry);
    }
  }

  /** The routine of a merged prompt has ended: now the glass. */
  drinksAfterRoutine(state: EngineState, plan: Plan): EngineEvent[] {
    if (!this.#owesGlass || state.player !== null) return [];
    this.#owesGlass = false;
    return [{ type: 'drink', ml: plan.water.glassMl }];
  }

  #byHabit(state: EngineState, plan: Plan, now: Instant): EngineEvent[] {
    switch (this.#habit) {
      case 'ignore':
        return [];
      case 'skip':
        return [{ type: 'skip' }];
      case 'snooze':
        return [{ type: 'snooze', minutes: plan.prompt.snoozeMinutes }];
      case 'finish':
        return this.#begin(state, plan, now);
      default:
        return assertNever(this.#habit);
    }
  }

  #begin(state: EngineState, plan: Plan, now: Instant): EngineEvent[] {
    const kinds = state.prompt?.kinds ?? [];
    if (!kinds.includes('move')) return [{ type: 'drink', ml: plan.water.glassMl }];
    this.#owesGlass = kinds.includes('water');
    this.#startedAt = now;
    return [{ type: 'start', routine: plan.routine }];
  }

  #leaveAfter(seconds: number, now: Instant, state: EngineState, plan: Plan): EngineEvent[] {
    const running = state.player !== null;
    const startedAt = running ? (this.#startedAt ?? now) : now;
    this.#next = { at: Math.max(now, startedAt + seconds * SECOND), does: 'leave' };
    return running ? [] : [{ type: 'start', routine: plan.routine }];
  }
}
