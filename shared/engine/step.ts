import type { Now } from '../time.ts';
import { applyEvent } from './apply-event.ts';
import { leaveHours } from './leave-hours.ts';
import { endOverduePause } from './pause.ts';
import type { Plan } from './plan.ts';
import { checkPlannedTimes } from './planned.ts';
import { countStanding, expirePosture } from './posture.ts';
import { updatePresence } from './presence.ts';
import { endOverduePrompt, withdrawWater } from './prompts.ts';
import { endOverdueMeeting, holdOpenPrompt } from './quiet.ts';
import { advanceRoutine } from './routine-run.ts';
import { applyRules } from './rule.ts';
import type { Rule } from './rule.ts';
import { showDuePrompt } from './showing.ts';
import type { EngineState } from './state.ts';
import type { EngineEvent, Turn } from './turn.ts';

/**
 * Applies an event at a moment: returns the new state and the effects that the shell carries out. A refused event returns
 * the same state object and no effects.
 */
export function step(state: EngineState, event: EngineEvent, plan: Plan, now: Now): Turn {
  return settle(applyEvent({ state, effects: [] }, event, plan, now), plan, now);
}

/**
 * The rules that time applies, always in this order, so that the outcome is the same when several things happen at one
 * instant. First everything that is over ends; last a due prompt shows.
 */
const RULES: readonly Rule[] = [
  endOverduePause,
  endOverdueMeeting,
  // Before the hours end: what they leave due depends on what a finished routine has answered.
  advanceRoutine,
  // Before the posture expires: what the hours leave due depends on the posture at their end.
  leaveHours,
  expirePosture,
  // Before the prompt ends: a prompt that a natural break answers is not missed.
  updatePresence,
  // Before the prompt ends too: a held prompt cannot lapse.
  holdOpenPrompt,
  checkPlannedTimes,
  endOverduePrompt,
  withdrawWater,
  // After presence: time away does not count as standing.
  countStanding,
  // Last: a prompt shows only if no other rule has ended or held it.
  showDuePrompt,
];

/** Applies the rules of time at this moment. The events of the moment come first. */
export function settle(turn: Turn, plan: Plan, now: Now): Turn {
  return applyRules(RULES, turn, plan, now);
}
