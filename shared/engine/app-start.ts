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

/** What happens, in this order, to everything that the last run left open, whether it quit or crashed. */
const RULES: readonly Rule[] = [
  // First, so that no instant of the past lies in the future.
  catchUpWithClock,
  endOverduePause,
  endOverdueMeeting,
  resumePresence,
  resumeRoutine,
  // The last run may have ended after a setting or an answer changed and before the engine applied it.
  withdrawSwitchedOff,
  countStanding,
  leaveHours,
  updatePresence,
  holdOpenPrompt,
  endOverduePrompt,
  // Last: a prompt that is still open is no longer on the screen.
  markPromptLost,
];

/**
 * The app starts. The person can resume a routine that a crash interrupted, and an open prompt that has not lapsed
 * shows again.
 */
export function resumeAfterStart(turn: Turn, plan: Plan, now: Now): Turn {
  return applyRules(RULES, turn, plan, now);
}

function catchUpWithClock(turn: Turn, plan: Plan, now: Now): Turn {
  return moveWithClockSetBack(turn, turn.state.lastSeen, plan, now);
}
