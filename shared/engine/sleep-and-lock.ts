import type { Instant, Now } from '../time.ts';
import { moveWithClockSetBack } from './clock-set.ts';
import type { Plan } from './plan.ts';
import { AWAY_AFTER } from './presence.ts';
import { commandRoutine } from './routine-run.ts';
import { change } from './turn.ts';
import type { Turn } from './turn.ts';

/* The computer sleeps, or its screen is locked. Nobody exercises then, so the routine is paused. */

export function beginSleep(turn: Turn, now: Instant): Turn {
  return turn.state.asleep ? turn : change(commandRoutine(turn, 'pause', now), { asleep: true });
}

export function lockScreen(turn: Turn, now: Instant): Turn {
  return turn.state.locked ? turn : change(commandRoutine(turn, 'pause', now), { locked: true });
}

export function unlockScreen(turn: Turn): Turn {
  return turn.state.locked ? change(turn, { locked: false }) : turn;
}

export function endSleep(turn: Turn, plan: Plan, now: Now): Turn {
  if (!turn.state.asleep) return turn;
  const since = turn.state.away?.since ?? now.instant;
  return change(moveWithClockSetBack(turn, since, plan, now), { asleep: false });
}

/**
 * A sleeping computer sends no ticks. A tick a minute or more after sleep began means that the computer woke and did not
 * report it.
 */
export function endUnreportedSleep(turn: Turn, plan: Plan, now: Now): Turn {
  const { asleep, away } = turn.state;
  return asleep && away !== null && now.instant - away.since >= AWAY_AFTER ? endSleep(turn, plan, now) : turn;
}
