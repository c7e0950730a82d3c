import type { Now } from '../time.ts';
import { moveWithClockSetBack } from './clock-set.ts';
import { leaveHours } from './leave-hours.ts';
import { endOverduePause } from './pause.ts';
import type { Plan } from './plan.ts';
import { countStanding } from './posture.ts';
import { resumePresence, updatePresence } from './presence.ts';
import { endOverduePrompt } from './prompts.ts';
import { endOverdueMeeting, holdOpenPrompt } from './quiet.ts';
import { resumeRoutine } from './routine-run.ts';
import { withdrawSwitchedOff } from './settings-change.ts';
import { applyRules } from './rule.ts';
import type { Rule } from './rule.ts';
import { markPromptLost } from './showing.ts';
import type { Turn } from './turn.ts';

/** What the end of the last run, or a crash, has left open, in this order. */
const RULES: readonly Rule[] = [
  // First, so that no instant of the state lies ahead.
  catchUpWithClock,
  endOverduePause,
  endOverdueMeeting,
  resumePresence,
  resumeRoutine,
  // The app may have ended between a change of the settings or answers and what comes of it.
  withdrawSwitchedOff,
  countStanding,
  leaveHours,
  updatePresence,
  holdOpenPrompt,
  endOverduePrompt,
  // Last: of what is still open nothing is on the screen.
  markPromptLost,
];

/** The app starts: a routine that a crash cut off can be gone on with for a while, and an open prompt whose time is not up yet shows again. */
export function resumeAfterStart(turn: Turn, plan: Plan, now: Now): Turn {
  return applyRules(RULES, turn, plan, now);
}

function catchUpWithClock(turn: Turn, plan: Plan, now: Now): Turn {
  return moveWithClockSetBack(turn, turn.state.lastSeen, plan, now);
}
