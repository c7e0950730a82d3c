import { nextGlassAt } from '../health/water.ts';
import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { presentRange } from './hours.ts';
import type { WorkingRange } from './hours.ts';
import { REMINDER_KINDS } from './kinds.ts';
import type { ReminderKind } from './kinds.ts';
import type { Plan } from './plan.ts';
import type { EngineState, Waited } from './state.ts';

/** A prompt that is coming: when, and for what. */
export interface ComingPrompt {
  readonly at: Instant;
  readonly kinds: readonly ReminderKind[];
}

/**
 * The next new prompt of the present working range, or `null` if none comes before its end. It shows at the earliest of
 * the due times, though not within the gap after the last prompt, and takes along whatever is due soon.
 */
export function comingPrompt(state: EngineState, plan: Plan, now: Now): ComingPrompt | null {
  const range = presentRange(plan.hours, now);
  if (range === null) return null;
  const dues = dueTimes(state, plan, range, now.timeZone);
  if (dues.length === 0) return null;
  const at = Math.max(Math.min(...dues.map((due) => due.at)), gapEnd(state, plan));
  // What was held until now takes along what has become due meanwhile.
  const shownAt = Math.max(at, now.instant);
  return at < range.end ? { at, kinds: kindsDueBy(dues, shownAt, plan) } : null;
}

/** What is due, or due within the merging time, at this moment. */
export function kindsDueNow(state: EngineState, plan: Plan, now: Now): readonly ReminderKind[] {
  const range = presentRange(plan.hours, now);
  return range === null ? [] : kindsDueBy(dueTimes(state, plan, range, now.timeZone), now.instant, plan);
}

/** Whole minutes that each kind's interval has run. */
export function waitedMinutes(
  state: EngineState,
  plan: Plan,
  kinds: readonly ReminderKind[],
  now: Now,
): Waited {
  const range = presentRange(plan.hours, now);
  const minutesOf = (kind: ReminderKind) =>
    Math.floor((now.instant - intervalStart(state, kind, range)) / MINUTE);
  return Object.fromEntries(kinds.map((kind) => [kind, Math.max(0, minutesOf(kind))]));
}

interface Due {
  readonly kind: ReminderKind;
  readonly at: Instant;
}

function dueTimes(state: EngineState, plan: Plan, range: WorkingRange, timeZone: string): Due[] {
  return REMINDER_KINDS.filter((kind) => plan.kinds[kind].enabled)
    .map((kind) => ({ kind, at: dueTime(state, plan, kind, range, timeZone) }))
    .filter((due) => due.at < range.end);
}

function dueTime(
  state: EngineState,
  plan: Plan,
  kind: ReminderKind,
  range: WorkingRange,
  timeZone: string,
): Instant {
  const byInterval = intervalStart(state, kind, range) + plan.kinds[kind].everyMinutes * MINUTE;
  const due = Math.max(byInterval, state.kinds[kind].notBefore ?? byInterval);
  return kind === 'water' ? nextGlassAt(due, state.drinks, plan.water, timeZone) : due;
}

/** Time counts only inside working hours: an interval begins with its fresh start or with the hours, what is later. */
function intervalStart(state: EngineState, kind: ReminderKind, range: WorkingRange | null): Instant {
  return Math.max(state.kinds[kind].freshStart, range?.start ?? -Infinity);
}

function kindsDueBy(dues: readonly Due[], at: Instant, plan: Plan): readonly ReminderKind[] {
  return dues.filter((due) => due.at <= at + plan.prompt.mergeMinutes * MINUTE).map((due) => due.kind);
}

function gapEnd(state: EngineState, plan: Plan): Instant {
  return state.lastPromptEndedAt === null
    ? -Infinity
    : state.lastPromptEndedAt + plan.prompt.gapMinutes * MINUTE;
}
