import { Temporal } from 'temporal-polyfill';
import { rememberLast } from '../memo.ts';
import { HOUR, MINUTE, instantOf, localDayOf } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { hoursStart } from './hours-start.ts';
import { lastMomentOf, presentRange } from './hours.ts';
import type { Plan } from './plan.ts';
import { change, record } from './turn.ts';
import type { Effect, Turn } from './turn.ts';

/*
 * Planned stretches have clock times. Each time is checked once, when it has passed: it is due, or dropped with a reason.
 * A stretch that is due stays due until its working range ends.
 */

/** Times further back are ignored, however long the app was not running. */
const LOOK_BACK = 36 * HOUR;

/** Enough handled times for the days that the clock repeats when it is set back. */
const REMEMBERED = 12;

interface PlannedTime {
  readonly at: Instant;
  /** `2026-03-06T10:30`: a time of a day is handled once, even if the clock is set back over it. */
  readonly key: string;
}

/** Checks the planned times that have passed since the last check. */
export function checkPlannedTimes(turn: Turn, plan: Plan, now: Now): Turn {
  const { planned } = turn.state;
  if (!plan.kinds.stretch.enabled) return turn;
  const from = Math.max(planned.checkedUntil, now.instant - LOOK_BACK);
  const times = timesAround(plan.kinds.stretch.times, now);
  const first = firstAfter(times, planned.handled, from);
  if (first === null || first.at > now.instant) return dropAfterHours(turn, plan, now);
  const come = times.filter(
    ({ at, key }) => at >= first.at && at <= now.instant && !planned.handled.includes(key),
  );
  const queued = come.reduce((current, time) => queueOrDrop(current, time, plan, now), turn);
  return dropAfterHours(markChecked(queued, come, plan, now), plan, now);
}

/** The next planned time after `from`, inside working hours or not; `null` if there is none. */
export function nextPlanned(
  turn: Turn['state'],
  plan: Plan,
  now: Now,
  from: Instant = now.instant,
): Instant | null {
  if (!plan.kinds.stretch.enabled) return null;
  const after = Math.max(turn.planned.checkedUntil, from);
  return firstAfter(timesAround(plan.kinds.stretch.times, now), turn.planned.handled, after)?.at ?? null;
}

/** The person pauses reminders: drops every stretch that is due and has not been shown. */
export function dropPausedStretches(turn: Turn): Turn {
  return dropDue(turn, () => record({ what: 'dropped', kinds: ['stretch'], why: 'paused' }));
}

function dropDue(turn: Turn, entry: (due: Instant) => Effect): Turn {
  const { planned } = turn.state;
  const dropped = planned.due.map(entry);
  return dropped.length === 0 ? turn : change(turn, { planned: { ...planned, due: [] } }, ...dropped);
}

/** A prompt for stretching shows: it covers what is due now and what comes within the merging time. */
export function takePlanned(turn: Turn, plan: Plan, now: Now): Turn {
  const { planned } = turn.state;
  const soon = timesAround(plan.kinds.stretch.times, now).filter(
    ({ at, key }) =>
      at > planned.checkedUntil &&
      at <= now.instant + plan.prompt.mergeMinutes * MINUTE &&
      !planned.handled.includes(key),
  );
  return change(turn, { planned: { ...planned, due: [], handled: withKeys(planned.handled, soon) } });
}

function queueOrDrop(turn: Turn, { at }: PlannedTime, plan: Plan, { timeZone }: Now): Turn {
  const { pause, planned } = turn.state;
  const why = isInHours(at, plan, timeZone) ? (pause ? 'paused' : null) : 'outsideHours';
  return why === null
    ? change(turn, { planned: { ...planned, due: [...planned.due, at] } })
    : change(turn, {}, record({ what: 'dropped', kinds: ['stretch'], why }, at));
}

/** A time outside the hours is not marked as handled: if the clock was wrong, the time comes again after it is set. */
function markChecked(turn: Turn, come: readonly PlannedTime[], plan: Plan, now: Now): Turn {
  const { planned } = turn.state;
  const handled = come.filter(({ at }) => isInHours(at, plan, now.timeZone));
  return change(turn, {
    planned: { ...planned, handled: withKeys(planned.handled, handled), checkedUntil: now.instant },
  });
}

function isInHours(at: Instant, plan: Plan, timeZone: string): boolean {
  return presentRange(plan.hours, { instant: at, timeZone }) !== null;
}

function withKeys(handled: readonly string[], times: readonly PlannedTime[]): string[] {
  return [...handled, ...times.map(({ key }) => key)].slice(-REMEMBERED);
}

function dropAfterHours(turn: Turn, plan: Plan, now: Now): Turn {
  const { due } = turn.state.planned;
  if (due.length === 0) return turn;
  const range = presentRange(plan.hours, now);
  const isOver = range === null || due.every((at) => at < hoursStart(turn.state, range));
  if (!isOver) return turn;
  return dropDue(turn, (at) =>
    record({ what: 'dropped', kinds: ['stretch'], why: 'hoursEnded' }, endOfHoursAround(at, plan, now)),
  );
}

/** When the hours ended that a stretch was due in; now if the hours have been changed since. */
function endOfHoursAround(due: Instant, plan: Plan, now: Now): Instant {
  const range = presentRange(plan.hours, { ...now, instant: due });
  return range === null ? now.instant : Math.min(now.instant, lastMomentOf(range.end, now.timeZone));
}

/** The first unhandled time after an instant. Every step asks for it several times. */
const firstAfter = rememberLast(findFirstAfter, ({ args, result }, [times, handled, after]) => {
  const [lastTimes, lastHandled, from] = args;
  const isSameQuestion = lastTimes === times && lastHandled === handled;
  return isSameQuestion && from <= after && after < (result?.at ?? Infinity);
});

function findFirstAfter(
  times: readonly PlannedTime[],
  handled: readonly string[],
  after: Instant,
): PlannedTime | null {
  return times.find(({ at, key }) => at > after && !handled.includes(key)) ?? null;
}

function timesAround(clockTimes: readonly string[], now: Now): readonly PlannedTime[] {
  const { date, timeZone } = localDayOf(now);
  return timesAroundDate(clockTimes, date, timeZone);
}

/** The planned times from two days before a date to one day after it, in order. */
const timesAroundDate = rememberLast(
  (clockTimes: readonly string[], date: string, timeZone: string): readonly PlannedTime[] =>
    [-2, -1, 0, 1]
      .map((days) => Temporal.PlainDate.from(date).add({ days }))
      .flatMap((day) =>
        clockTimes.map((time) => ({ at: instantOf(day, time, timeZone), key: `${day.toString()}T${time}` })),
      )
      .toSorted((a, b) => a.at - b.at),
);
