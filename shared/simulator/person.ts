import { assertNever } from '../assert-never.ts';
import { otherThan } from '../kinds.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from '../engine/plan.ts';
import { postureNow } from '../engine/posture-now.ts';
import { proposedRoutine, routineFor } from '../engine/proposal.ts';
import type { EngineState } from '../engine/state.ts';
import type { EngineEvent } from '../engine/turn.ts';
import { MINUTE, SECOND } from '../time.ts';
import { FULL_FORM } from '../routines/routine-form.ts';
import type { Proposed } from '../engine/routine-proposals.ts';
import type { RoutineId } from '../routines/routine.ts';
import type { Instant, Now } from '../time.ts';
import type { Habit } from './scenario.ts';
import type { UserEntry } from './script.ts';

const REACTION_MS = 5 * SECOND;

type Action = { readonly at: Instant; readonly does: 'habit' | 'leave' };

/** What the app knows of the moment, and the true time, which the person lives by. */
export interface PersonMoment {
  readonly at: Instant;
  /** What the app takes for the present moment. */
  readonly now: Now;
  readonly state: EngineState;
  readonly plan: Plan;
}

/** The person of a simulated day: does what the script says, and with every other prompt what is their habit. */
export class Person {
  readonly #habit: Habit;
  #next: Action | null = null;
  #startedAt: Instant | null = null;
  /** What the prompt asked for beside its routine, to be done once that has been followed. */
  #owes: readonly ('water' | 'posture')[] = [];
  #isHere = true;

  constructor(habit: Habit) {
    this.#habit = habit;
  }

  /** The person was in the middle of something when the run begins, and goes on with it. */
  takesUp({ prompt, player }: EngineState, at: Instant): void {
    if (prompt?.phase === 'started') this.#owes = byHandIn(prompt.kinds);
    const waits = prompt?.phase === 'open' || player?.runningSince === null;
    if (waits) this.sees(at);
  }

  /** A prompt has appeared. */
  sees(at: Instant): void {
    if (this.#habit !== 'ignore') this.#next = { at: at + REACTION_MS, does: 'habit' };
  }

  /** Whether the person is at the computer. Who comes back takes a moment, too, and then goes on with everything. */
  isHere(here: boolean, at: Instant): void {
    const isBack = here && !this.#isHere;
    if (isBack && this.#next?.does !== 'leave') this.#next = { at: at + REACTION_MS, does: 'habit' };
    this.#isHere = here;
  }

  /** When the person means to do something next. */
  actsAt(): Instant | null {
    return this.#isHere ? (this.#next?.at ?? null) : null;
  }

  /** What the person does at this moment of their own accord. */
  act(moment: PersonMoment): EngineEvent[] {
    const { at, state } = moment;
    if (!this.#isHere || this.#next === null || this.#next.at > at) return [];
    const { does } = this.#next;
    this.#next = null;
    if (does === 'leave') return [{ type: 'leave' }];
    if (state.player !== null) return [{ type: 'player', command: 'resume' }];
    return state.prompt?.phase === 'open' ? this.#byHabit(moment) : [];
  }

  /** What the script makes the person do. */
  follow(entry: Exclude<UserEntry, { user: 'pause' | 'meeting' }>, moment: PersonMoment): EngineEvent[] {
    const { at, now, state, plan } = moment;
    switch (entry.user) {
      case 'start':
        return this.#start(proposalOf(entry.routine) ?? proposedRoutine(state, plan, now), at);
      case 'leave':
        return this.#leaveAfter(entry.seconds ?? 0, moment);
      case 'snooze':
        return [{ type: 'snooze', minutes: entry.minutes ?? plan.prompt.snoozeMinutes }];
      case 'water':
        return [{ type: 'drink', ml: entry.ml }];
      case 'posture':
        return [{ type: 'posture', is: entry.is }];
      case 'skip':
      case 'moved':
      case 'resume':
        return [{ type: entry.user }];
      default:
        return assertNever(entry);
    }
  }

  /** The routine has ended: now the rest of what its prompt asked for, unless that will be back. */
  afterRoutine(state: EngineState, plan: Plan): EngineEvent[] {
    if (this.#owes.length === 0 || state.player !== null) return [];
    const owed = this.#owes;
    this.#owes = [];
    return state.prompt === null ? doneByHand(owed, state, plan) : [];
  }

  #byHabit(moment: PersonMoment): EngineEvent[] {
    switch (this.#habit) {
      case 'ignore':
        return [];
      case 'skip':
        return [{ type: 'skip' }];
      case 'snooze':
        return [{ type: 'snooze', minutes: moment.plan.prompt.snoozeMinutes }];
      case 'finish':
        return this.#begin(moment);
      default:
        return assertNever(this.#habit);
    }
  }

  #begin({ at, now, state, plan }: PersonMoment): EngineEvent[] {
    const kinds = state.prompt?.kinds ?? [];
    const byHand = byHandIn(kinds);
    const routine = routineFor(kinds, state, plan, now);
    if (routine === null) return doneByHand(byHand, state, plan);
    this.#owes = byHand;
    return this.#start(routine, at);
  }

  /** Nobody here goes through a safety check. */
  #start(proposed: Proposed | null, at: Instant): EngineEvent[] {
    if (proposed === null) return [];
    this.#startedAt = at;
    return [{ type: 'start', routine: proposed.routine, form: proposed.form, checked: false }];
  }

  #leaveAfter(seconds: number, { at, now, state, plan }: PersonMoment): EngineEvent[] {
    const running = state.player !== null;
    const events = running ? [] : this.#start(proposedRoutine(state, plan, now), at);
    this.#next = { at: Math.max(at, (this.#startedAt ?? at) + seconds * SECOND), does: 'leave' };
    return events;
  }
}

/** A meeting of so many minutes, without the number until the person says that it is over; 0 is over now. */
export function meetingEvent(minutes: number | undefined, now: Instant): EngineEvent {
  if (minutes === 0) return { type: 'meetingOver' };
  return { type: 'meeting', until: minutes === undefined ? null : now + minutes * MINUTE };
}

function proposalOf(routine: RoutineId | undefined): Proposed | null {
  return routine === undefined ? null : { routine, form: FULL_FORM };
}

/** What needs no routine. */
function byHandIn(kinds: readonly ReminderKind[]): readonly ('water' | 'posture')[] {
  return (['water', 'posture'] as const).filter((kind) => kinds.includes(kind));
}

function doneByHand(kinds: readonly ('water' | 'posture')[], state: EngineState, plan: Plan): EngineEvent[] {
  return kinds.map((kind) =>
    kind === 'water'
      ? { type: 'drink', ml: plan.water.glassMl }
      : { type: 'posture', is: otherThan(postureNow(state, plan)) },
  );
}
