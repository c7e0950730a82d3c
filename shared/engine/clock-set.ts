import { HOUR, localDayOf } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { hoursFromAfterSet } from './hours-start.ts';
import { instant, moveInstants, same } from './move-instants.ts';
import type { ClockSet, Mover, Movers } from './move-instants.ts';
import type { Plan } from './plan.ts';
import type { EngineState } from './state.ts';
import { change } from './turn.ts';
import type { Turn } from './turn.ts';

/** A clock that is set by this much showed a wrong date. A smaller change may be a late change to summer time. */
const FAR_OFF = 24 * HOUR;

/**
 * A person or a program has set the wall clock. Every stored instant moves with it, so that the same time passes until each
 * of them. What the person chose by the clock stays: working hours, planned times, a pause until a time.
 */
export function moveWithClock(turn: Turn, by: number, plan: Plan, now: Now): Turn {
  if (by === 0) return turn;
  const { state } = turn;
  const before: Now = { ...now, instant: now.instant - by };
  return change(turn, moveInstants(state, CLOCK_MOVERS, { by, before, now, plan, state }));
}

/** If the clock shows a time before the last `known` moment, somebody has set it back while the app did not look. */
export function moveWithClockSetBack(turn: Turn, known: Instant, plan: Plan, now: Now): Turn {
  return now.instant < known ? moveWithClock(turn, now.instant - known, plan, now) : turn;
}

const [count, minutes, seconds, duration, amount] = [same, same, same, same, same];

/** How each time in the state moves. A new field that may hold a time does not compile until it has a line here. */
export const CLOCK_MOVERS = {
  kinds: { each: { freshStart: instant, notBefore: instant } },
  planned: {
    checkedUntil: movePlannedCheck,
    due: [instant],
    handled: [movePlannedKey],
    leftAt: moveLeftAt,
  },
  prompt: {
    id: count,
    snoozes: count,
    shownAt: instant,
    waited: { each: minutes },
    stood: minutes,
    returnsAt: instant,
  },
  promptsSoFar: count,
  lastPromptEndedAt: instant,
  holding: { since: instant },
  player: {
    part: count,
    elapsedMs: duration,
    runningSince: instant,
    pausedAt: instant,
    creditedMs: [duration],
    eased: { endsAtMs: duration },
    afterHold: { score: count },
  },
  pause: { until: movePauseEnd },
  drinks: [{ at: instant, ml: amount }],
  away: { since: instant },
  lastSeen: instant,
  calmUntil: instant,
  quiet: [{ since: instant }],
  meeting: { since: instant, until: instant },
  // When the clock jumps out of the hours, the person has not worked to their end.
  hoursEnd: () => null,
  hoursFrom: {
    rangeStart: afterSet('rangeStart'),
    at: afterSet('at'),
    setBy: afterSet('setBy'),
    setAt: afterSet('setAt'),
  },
  posture: { at: instant },
  standing: { day: moveStandingDay, ms: duration, since: instant, stillSince: instant },
  habits: {
    skipsInRow: count,
    // A prompt counts for the day that the clock showed when it came.
    days: [{ day: same, prompts: count, started: count }],
    suggestedAt: instant,
  },
  routines: {
    sessions: [
      {
        at: instant,
        sides: { left: seconds, right: seconds, both: seconds },
        comfort: { left: amount, right: amount },
      },
    ],
    counted: { each: count },
  },
} satisfies Movers<EngineState>;

/** The fields of `hoursFrom` depend on each other, so each mover works out all of them and takes its own. */
function afterSet<Key extends keyof EngineState['hoursFrom']>(
  key: Key,
): Mover<EngineState['hoursFrom'][Key]> {
  return (_value, set) => hoursFromAfterSet(set)[key];
}

/** A planned time that the clock jumps over has passed if the date stays the same. If the date changes, it is ignored. */
function movePlannedCheck(checkedUntil: Instant, set: ClockSet): Instant {
  const { instant: present } = set.now;
  if (isSameDay(set)) return Math.min(checkedUntil, present);
  return Math.min(leftAtOfToday(set) ?? present, present);
}

/** Until when the planned times were checked when the clock left a day; forgotten once the clock shows that day again. */
function moveLeftAt(leftAt: Instant | null, set: ClockSet): Instant | null {
  if (isSameDay(set)) return leftAt;
  return leftAtOfToday(set) === null ? (leftAt ?? set.before.instant) : null;
}

/** Until when the planned times of today were checked, if the clock left this day and is back on it. */
function leftAtOfToday({ now, state }: ClockSet): Instant | null {
  const { leftAt } = state.planned;
  const today = localDayOf(now);
  return leftAt !== null && today.start <= leftAt && leftAt < today.end ? leftAt : null;
}

/** When the day gets another date, the planned times that were handled on it get that date too. */
function movePlannedKey(key: string, { by, before, now }: ClockSet): string {
  const { date: from } = localDayOf(before);
  if (Math.abs(by) < FAR_OFF || !key.startsWith(from)) return key;
  return localDayOf(now).date + key.slice(from.length);
}

/**
 * A pause until a clock time keeps that time, unless the clock showed a wrong date. If the clock jumps over the end of the
 * pause, it ends now: the instant before never passed.
 */
function movePauseEnd(until: Instant | null, { by, now, state }: ClockSet): Instant | null {
  if (until === null) return until;
  const isOnClock = state.pause?.byClock === true && Math.abs(by) < FAR_OFF;
  return isOnClock ? Math.max(until, now.instant) : until + by;
}

/** The standing that was counted for today stays with today when the clock gives the day another date. */
function moveStandingDay(day: string, { before, now }: ClockSet): string {
  return day === localDayOf(before).date ? localDayOf(now).date : day;
}

function isSameDay({ before, now }: ClockSet): boolean {
  return localDayOf(before).date === localDayOf(now).date;
}
