import { nextGlassAt } from '../water/water.ts';
import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { hoursStart } from './hours-start.ts';
import { presentRange } from './hours.ts';
import type { WorkingRange } from './hours.ts';
import { REMINDER_KINDS } from '../kinds.ts';
import type { IntervalKind, ReminderKind } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { nextPlanned } from './planned.ts';
import { postureNow, withPostureAt } from './posture-now.ts';
import type { EngineState, Waited } from './state.ts';

/** The next prompt: when it shows, and for which kinds. */
export interface ComingPrompt {
  readonly at: Instant;
  readonly kinds: readonly ReminderKind[];
}

/**
 * The next new prompt of the present working range, or `null` if none comes before its end. It shows at the earliest due
 * time and merges whatever is due soon. Movement and water keep a gap after the last prompt.
 */
export function comingPrompt(state: EngineState, plan: Plan, now: Now): ComingPrompt | null {
  const coming = comingFrom(state, plan, now);
  // By then the posture that the person stated may have expired.
  const later = withPostureAt(coming?.at ?? Infinity, state, plan, now.timeZone);
  return later === state ? coming : comingFrom(later, plan, now);
}

function comingFrom(state: EngineState, plan: Plan, now: Now): ComingPrompt | null {
  const range = presentRange(plan.hours, now);
  if (range === null) return null;
  const dues = dueTimes(state, plan, range, now);
  const at = Math.min(...dues.map((due) => due.showsAt));
  if (at >= range.end) return null;
  // A prompt that was held until now merges what has become due meanwhile.
  return { at, kinds: kindsDueBy(dues, Math.max(at, now.instant), state, plan, now.timeZone) };
}

/** What is due, or due within the merging time, at this moment or at a later one of the same range. */
export function kindsDueAt(
  state: EngineState,
  plan: Plan,
  now: Now,
  at = now.instant,
): readonly ReminderKind[] {
  const range = presentRange(plan.hours, now);
  if (range === null) return [];
  const then = withPostureAt(at, state, plan, now.timeZone);
  return kindsDueBy(dueTimes(then, plan, range, now), at, then, plan, now.timeZone);
}

/** The kinds that became due in the range that ended at `end` without a prompt. */
export function kindsLeftDue(
  state: EngineState,
  plan: Plan,
  end: Instant,
  timeZone: string,
): readonly ReminderKind[] {
  const last: Now = { instant: end - 1, timeZone };
  const range = presentRange(plan.hours, last);
  if (range === null) return [];
  const then = withPostureAt(last.instant, state, plan, timeZone);
  const withoutGap = { ...then, lastPromptEndedAt: null, calmUntil: null };
  return dueTimes(withoutGap, plan, range, last)
    .filter(({ kind, showsAt }) => kind !== 'stretch' && showsAt < end)
    .map(({ kind }) => kind);
}

/** How many whole minutes each kind's interval has run. */
export function waitedMinutes(
  state: EngineState,
  plan: Plan,
  kinds: readonly ReminderKind[],
  now: Now,
): Waited {
  const range = presentRange(plan.hours, now);
  const minutesOf = (kind: ReminderKind) =>
    kind === 'stretch' ? 0 : Math.floor((now.instant - intervalStart(state, kind, range)) / MINUTE);
  return Object.fromEntries(kinds.map((kind) => [kind, Math.max(0, minutesOf(kind))]));
}

interface Due {
  readonly kind: ReminderKind;
  readonly at: Instant;
  /** The earliest instant at which a prompt for this kind alone may show. */
  readonly showsAt: Instant;
}

function dueTimes(state: EngineState, plan: Plan, range: WorkingRange, now: Now): Due[] {
  return REMINDER_KINDS.filter((kind) => plan.kinds[kind].enabled)
    .map((kind) => dueOf(state, plan, kind, range, now))
    .filter((due) => due.at < range.end);
}

/** Planned stretches and changes of posture ignore the gap; movement and water keep it. */
function dueOf(state: EngineState, plan: Plan, kind: ReminderKind, range: WorkingRange, now: Now): Due {
  const calm = state.calmUntil ?? -Infinity;
  if (kind === 'stretch') {
    const at = state.planned.due[0] ?? nextPlannedIn(state, plan, range, now);
    return { kind, at, showsAt: Math.max(at, calm) };
  }
  const at = dueTime(state, plan, kind, range);
  if (kind === 'posture') return { kind, at, showsAt: Math.max(at, calm) };
  const afterGap = Math.max(at, calm, gapEnd(state, plan));
  if (kind === 'move') return { kind, at, showsAt: afterGap };
  const glass = nextGlassAt(Math.max(afterGap, now.instant), state.drinks, plan.water, now.timeZone);
  return { kind, at, showsAt: Math.max(afterGap, glass > now.instant ? glass : afterGap) };
}

/**
 * The next planned time of the range. It searches from the start of the range, because `now` may be later than the last
 * check; times that were checked are in `planned.due`.
 */
function nextPlannedIn(state: EngineState, plan: Plan, range: WorkingRange, now: Now): Instant {
  const next = nextPlanned(state, plan, now, range.start - 1);
  return next !== null && next >= range.start ? next : Infinity;
}

function dueTime(state: EngineState, plan: Plan, kind: IntervalKind, range: WorkingRange): Instant {
  const byInterval = intervalStart(state, kind, range) + intervalOf(state, plan, kind);
  return Math.max(byInterval, state.kinds[kind].notBefore ?? byInterval);
}

function intervalOf(state: EngineState, plan: Plan, kind: IntervalKind): number {
  if (kind !== 'posture') return plan.kinds[kind].everyMinutes * MINUTE;
  const { sitMinutes, standMinutes } = plan.kinds.posture;
  return (postureNow(state, plan) === 'sitting' ? sitMinutes : standMinutes) * MINUTE;
}

/** Time counts only inside working hours: an interval begins at its fresh start or with the hours, whichever is later. */
function intervalStart(state: EngineState, kind: IntervalKind, range: WorkingRange | null): Instant {
  return Math.max(state.kinds[kind].freshStart, range === null ? -Infinity : hoursStart(state, range));
}

function kindsDueBy(
  dues: readonly Due[],
  at: Instant,
  state: EngineState,
  plan: Plan,
  timeZone: string,
): readonly ReminderKind[] {
  const due = dues
    .filter((one) => one.at <= at + plan.prompt.mergeMinutes * MINUTE)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'water' || nextGlassAt(at, state.drinks, plan.water, timeZone) <= at);
  return REMINDER_KINDS.filter(
    (kind) => due.includes(kind) || (kind === 'move' && movesWith(due, state, plan)),
  );
}

/** The 20/8/2 rhythm asks for two minutes of movement whenever the person sits down again. */
function movesWith(due: readonly ReminderKind[], state: EngineState, plan: Plan): boolean {
  const { moveMinutes } = plan.kinds.posture;
  return (
    moveMinutes > 0 &&
    plan.kinds.move.enabled &&
    due.includes('posture') &&
    postureNow(state, plan) === 'standing'
  );
}

function gapEnd(state: EngineState, plan: Plan): Instant {
  return state.lastPromptEndedAt === null
    ? -Infinity
    : state.lastPromptEndedAt + plan.prompt.gapMinutes * MINUTE;
}
