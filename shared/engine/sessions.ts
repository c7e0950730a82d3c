import type { PlayerState, RoutineResult } from '../routines/player.ts';
import type { RoutineHistory, RoutineSession } from '../routines/routine-history.ts';
import type { Leg } from '../routines/routine.ts';
import { HOUR } from '../time.ts';
import type { Instant } from '../time.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/* The past sessions that the choice of the next routine depends on. */

/** Enough to include a stretch of last week. */
const MOST_SESSIONS = 40;

/** For this long after a routine the person can rate how sore the calves are. */
const COMFORT_WITHIN = HOUR;

export function withSession(
  { sessions, counted }: RoutineHistory,
  { routine, form, pausedAt }: PlayerState,
  { outcome, sides }: RoutineResult,
  now: Instant,
): RoutineHistory {
  const session: RoutineSession = {
    // An abandoned routine ended when it was paused.
    at: pausedAt ?? now,
    routine,
    form,
    outcome,
    sides,
    comfort: { left: null, right: null },
  };
  return {
    sessions: [...sessions, session].slice(-MOST_SESSIONS),
    counted: outcome === 'stopped' ? counted : { ...counted, [routine]: (counted[routine] ?? 0) + 1 },
  };
}

/** The person rates how sore a calf is after the routine that has just ended; a new rating replaces the old one. */
export function recordComfort(turn: Turn, leg: Leg, score: number, now: Instant): Turn {
  const { sessions, counted } = turn.state.routines;
  const last = sessions.at(-1);
  if (last === undefined || now - last.at > COMFORT_WITHIN || last.comfort[leg] === score) return turn;
  const noted = { ...last, comfort: { ...last.comfort, [leg]: score } };
  return change(
    turn,
    { routines: { sessions: [...sessions.slice(0, -1), noted], counted } },
    record({ what: 'comfort', routine: last.routine, leg, score }),
  );
}
