import { HOUR, MINUTE, localDayOf } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { presentRange } from './hours.ts';
import type { Posture } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { answerWithoutPrompt } from './prompts.ts';
import { withFreshStart } from './state.ts';
import type { EngineState } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';
import { postureEnd, postureNow, usualPosture } from './posture-now.ts';

/** An absence of this length ends a stated posture. */
export const FORGOTTEN_AFTER = 30 * MINUTE;

/** The app warns when a day has this much standing. */
const STANDING_LONG = 4 * HOUR;

/** The person states their posture. A change restarts the sit–stand interval; it does not count as movement. */
export function setPosture(turn: Turn, is: Posture, plan: Plan, now: Now): Turn {
  const { instant } = now;
  const changed = postureNow(turn.state, plan) !== is;
  const answered = changed ? answerWithoutPrompt(turn, 'posture', now) : turn;
  const stated = change(answered, { posture: { is, at: instant } }, record({ what: 'posture', is }));
  return changed ? restartPostureInterval(stated, instant) : stated;
}

/** Returns to the usual posture when the stated one expires. */
export function expirePosture(turn: Turn, plan: Plan, now: Now): Turn {
  const { posture } = turn.state;
  if (posture === null || now.instant < postureEnd(posture.at, now.timeZone)) return turn;
  return forgetPosture(turn, plan, now.instant);
}

export function forgetPosture(turn: Turn, plan: Plan, now: Instant): Turn {
  const { posture } = turn.state;
  if (posture === null) return turn;
  const forgotten = change(turn, { posture: null });
  return posture.is === usualPosture(plan) ? forgotten : restartPostureInterval(forgotten, now);
}

function restartPostureInterval(turn: Turn, now: Instant): Turn {
  return change(turn, withFreshStart(turn.state, ['posture'], now));
}

/** Adds up the day's standing at work, and warns once a day when it gets long. */
export function countStanding(turn: Turn, plan: Plan, now: Now): Turn {
  const stands = isStandingAtWork(turn.state, plan, now);
  const { standing } = turn.state;
  if (!stands && standing.since === null && standing.stillSince === null) return turn;
  const today = standingToday(standing, now);
  const since = stands ? (today.since ?? now.instant) : null;
  const until = turn.state.away?.since ?? now.instant;
  const ms = stands || today.since === null ? today.ms : today.ms + Math.max(0, until - today.since);
  const long = !today.told && ms + (since === null ? 0 : now.instant - since) >= STANDING_LONG;
  const stillSince = standingStillSince(turn.state, stands, plan, now);
  const same = today === standing && since === standing.since && ms === standing.ms && !long;
  if (same && stillSince === standing.stillSince) return turn;
  const counted = { ...today, since, ms, told: today.told || long, stillSince };
  return change(
    turn,
    { standing: counted },
    ...(long ? [{ do: 'warn', warning: 'standingLong' } as const] : []),
  );
}

/** When the warning comes if the person keeps standing; `null` while they do not stand. */
export function standingLongAt({ standing }: EngineState): Instant | null {
  if (standing.since === null || standing.told) return null;
  return standing.since + STANDING_LONG - standing.ms;
}

/**
 * Since when the person stands without movement. A short absence does not end that; sitting down and the end of the
 * hours do.
 */
function standingStillSince(state: EngineState, stands: boolean, plan: Plan, now: Now): Instant | null {
  const { stillSince } = state.standing;
  if (stands) return stillSince ?? now.instant;
  const upright = postureNow(state, plan) === 'standing' && presentRange(plan.hours, now) !== null;
  return upright ? stillSince : null;
}

function isStandingAtWork(state: EngineState, plan: Plan, now: Now): boolean {
  return (
    state.away === null && postureNow(state, plan) === 'standing' && presentRange(plan.hours, now) !== null
  );
}

/** Each day starts at zero, also if the person stands at midnight. */
function standingToday(standing: EngineState['standing'], now: Now): EngineState['standing'] {
  const { date, start } = localDayOf(now);
  if (standing.day === date) return standing;
  const since = standing.since === null ? null : Math.max(start, standing.since);
  return { ...standing, day: date, ms: 0, since, told: false };
}
