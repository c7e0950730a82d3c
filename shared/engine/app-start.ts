import type { Instant, Now } from '../time.ts';
import { moveWithClockSetBack } from './clock-set.ts';
import { leaveHours } from './leave-hours.ts';
import { endPause } from './pause.ts';
import type { Plan } from './plan.ts';
import { countStanding } from './posture.ts';
import { AWAY_AFTER, takeUpPresence, watchPresence } from './presence.ts';
import { endOverduePrompt } from './prompts.ts';
import { endOverdueMeeting, holdOpenPrompt } from './quiet.ts';
import { commandRoutine, takeUpRoutine } from './routine-run.ts';
import { withdrawSwitchedOff } from './settings-change.ts';
import { applyRules } from './rule.ts';
import type { Rule } from './rule.ts';
import { losePrompt } from './showing.ts';
import { change } from './turn.ts';
import type { Turn } from './turn.ts';

/** What the end of the last run, or a crash, has left open, in this order. */
const RULES: readonly Rule[] = [
  // First, so that no instant of the state lies ahead.
  catchUpWithClock,
  endPause,
  endOverdueMeeting,
  takeUpPresence,
  takeUpRoutine,
  // The app may have ended between a change of the settings or answers and what comes of it.
  withdrawSwitchedOff,
  countStanding,
  leaveHours,
  watchPresence,
  holdOpenPrompt,
  endOverduePrompt,
  // Last: of what is still open nothing is on the screen.
  losePrompt,
];

/** The app starts: a routine that a crash cut off can be gone on with for a while, and an open prompt whose time is not up yet shows again. */
export function startApp(turn: Turn, plan: Plan, now: Now): Turn {
  return applyRules(RULES, turn, plan, now);
}

function catchUpWithClock(turn: Turn, plan: Plan, now: Now): Turn {
  return moveWithClockSetBack(turn, turn.state.lastSeen, plan, now);
}

/** Asleep, and behind a locked screen, nobody exercises. */
export function fallAsleep(turn: Turn, now: Instant): Turn {
  return turn.state.asleep ? turn : change(commandRoutine(turn, 'pause', now), { asleep: true });
}

export function lock(turn: Turn, now: Instant): Turn {
  return turn.state.locked ? turn : change(commandRoutine(turn, 'pause', now), { locked: true });
}

export function unlock(turn: Turn): Turn {
  return turn.state.locked ? change(turn, { locked: false }) : turn;
}

export function wake(turn: Turn, plan: Plan, now: Now): Turn {
  if (!turn.state.asleep) return turn;
  const since = turn.state.away?.since ?? now.instant;
  return change(moveWithClockSetBack(turn, since, plan, now), { asleep: false });
}

/** A computer that sleeps gives no tick, so when one comes long after it went to sleep, its waking was not told. */
export function wakeByTick(turn: Turn, plan: Plan, now: Now): Turn {
  const { asleep, away } = turn.state;
  return asleep && away !== null && now.instant - away.since >= AWAY_AFTER ? wake(turn, plan, now) : turn;
}
