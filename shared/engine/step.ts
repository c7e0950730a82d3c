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
 * The whole life of a nudge: what becomes of the state when something happens at a moment, and what is to be done about
 * it. A refused event gives back the very same state and no effects.
 */
export function step(state: EngineState, event: EngineEvent, plan: Plan, now: Now): Turn {
  return settle(applyEvent({ state, effects: [] }, event, plan, now), plan, now);
}

/**
 * What time does by itself, in this order, so that of several things that happen at one instant the outcome does not depend
 * on chance. What is over ends first; what is due shows last.
 */
const RULES: readonly Rule[] = [
  endOverduePause,
  endOverdueMeeting,
  // Before the hours end: only a finished routine tells what it has answered of what they leave due.
  advanceRoutine,
  // Before the posture expires: what the hours leave due goes by the posture of their last moment.
  leaveHours,
  expirePosture,
  // Before the prompt ends: a natural break answers it, and nobody has missed it.
  updatePresence,
  // Before the prompt ends too: what quiet holds cannot lapse.
  holdOpenPrompt,
  checkPlannedTimes,
  endOverduePrompt,
  withdrawWater,
  // After presence: nobody stands at work while they are away.
  countStanding,
  // Last: only what none of the others has ended or held may show.
  showDuePrompt,
];

/** Lets time take its course up to this moment. All events of the moment are applied before. */
export function settle(turn: Turn, plan: Plan, now: Now): Turn {
  return applyRules(RULES, turn, plan, now);
}
