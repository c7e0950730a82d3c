import { HOUR, localDayOf } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Posture } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { withFreshStart } from './state.ts';
import type { EngineState } from './state.ts';

/** What the person said about their posture holds for so long. */
const STATEMENT_HOLDS = 4 * HOUR;

/** How the person works at the moment, as far as the app knows. */
export function postureNow(state: Pick<EngineState, 'posture'>, plan: Plan): Posture {
  return state.posture?.is ?? usualPosture(plan);
}

export function usualPosture({ posture }: Plan): Posture {
  return posture === 'standing' ? 'standing' : 'sitting';
}

/** Until when holds what the person said: for four hours, and no longer than the day. */
export function postureEnd(statedAt: Instant, timeZone: string): Instant {
  return Math.min(statedAt + STATEMENT_HOLDS, localDayOf({ instant: statedAt, timeZone }).end);
}

/** The state as it will be at a later moment, as far as what was said about the posture is over by then. */
export function withPostureAt(at: Instant, state: EngineState, plan: Plan, timeZone: string): EngineState {
  const { posture } = state;
  if (posture === null) return state;
  const end = postureEnd(posture.at, timeZone);
  if (at < end) return state;
  const over = { ...state, posture: null };
  return posture.is === usualPosture(plan) ? over : { ...over, ...withFreshStart(over, ['posture'], end) };
}
