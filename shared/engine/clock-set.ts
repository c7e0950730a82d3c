import { HOUR, localDayOf } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { hoursFromAfterSet } from './hours-start.ts';
import { instant, moveInstants, same } from './move-instants.ts';
import type { ClockSet, Mover, Movers } from './move-instants.ts';
import type { Plan } from './plan.ts';
import type { EngineState } from './state.ts';
import { change } from './turn.ts';
import type { Turn } from './turn.ts';

/** A wrong day, which will be put right, and not a summer time that came late. */
const FAR_OFF = 24 * HOUR;

/**
 * Somebody or something has set the wall clock. Time itself went on as before, so every stored instant moves along; only
 * what was meant by the clock stays: working hours, planned times, a pause until a time.
 */
export function moveWithClock(turn: Turn, by: number, plan: Plan, now: Now): Turn {
  if (by === 0) return turn;
  const { state } = turn;
  const before: Now = { ...now, instant: now.instant - by };
  return change(turn, moveInstants(state, CLOCK_MOVERS, { by, before, now, plan, state }));
}

/** The app could not see the clock since a `known` moment that is still ahead: somebody set it back, and no time passed. */
export function moveWithClockSetBack(turn: Turn, known: Instant, plan: Plan, now: Now): Turn {
  return now.instant < known ? moveWithClock(turn, now.instant - known, plan, now) : turn;
}

const [count, minutes, seconds, duration, amount] = [same, same, same, same, same];

/** All that the state holds of times. A new field that may be one does not compile until it has a line here. */
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
  },
  pause: { until: movePauseEnd },
  drinks: [{ at: instant, ml: amount }],
  away: { since: instant },
  lastSeen: instant,
  calmUntil: instant,
  quiet: [{ since: instant }],
  meeting: { since: instant, until: instant },
  // Hours that the clock has jumped out of have not been worked to their end.
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
    // Prompts stay with the day that the clock showed when they came.
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

/** Planned times that the clock jumped over have come when they were today's, and never were on another day. */
function movePlannedCheck(checkedUntil: Instant, set: ClockSet): Instant {
  const { instant: present } = set.now;
  if (isSameDay(set)) return Math.min(checkedUntil, present);
  return Math.min(leftAtOfToday(set) ?? present, present);
}

/** Where the check of planned times stood on the day that the clock has left, until it is set back to that day. */
function moveLeftAt(leftAt: Instant | null, set: ClockSet): Instant | null {
  if (isSameDay(set)) return leftAt;
  return leftAtOfToday(set) === null ? (leftAt ?? set.before.instant) : null;
}

/** Where the check stood when the clock left the day that it shows again now. */
function leftAtOfToday({ now, state }: ClockSet): Instant | null {
  const { leftAt } = state.planned;
  const today = localDayOf(now);
  return leftAt !== null && today.start <= leftAt && leftAt < today.end ? leftAt : null;
}

/** What was handled on the day that has got another date was handled on that. */
function movePlannedKey(key: string, { by, before, now }: ClockSet): string {
  const { date: from } = localDayOf(before);
  if (Math.abs(by) < FAR_OFF || !key.startsWith(from)) return key;
  return localDayOf(now).date + key.slice(from.length);
}

/**
 * A time of the clock stays what it is, unless the clock is set so far off that it cannot be meant any more. A pause until
 * a time that the clock jumps over ends now, not in a past that never was.
 */
function movePauseEnd(until: Instant | null, { by, now, state }: ClockSet): Instant | null {
  if (until === null) return until;
  const isOnClock = state.pause?.byClock === true && Math.abs(by) < FAR_OFF;
  return isOnClock ? Math.max(until, now.instant) : until + by;
}

/** The day's standing belongs to the day that the clock shows now. */
function moveStandingDay(day: string, { before, now }: ClockSet): string {
  return day === localDayOf(before).date ? localDayOf(now).date : day;
}

function isSameDay({ before, now }: ClockSet): boolean {
  return localDayOf(before).date === localDayOf(now).date;
}
