import { HOUR, localDayOf } from '../time.ts';
import type { Instant } from '../time.ts';
import type { Posture } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { withFreshStart } from './state.ts';
import type { EngineState } from './state.ts';

/** How long a stated posture holds. */
const STATEMENT_HOLDS = 4 * HOUR;

/** The posture that the person stated, or their usual one. */
export function postureNow(state: Pick<EngineState, 'posture'>, plan: Plan): Posture {
  return state.posture?.is ?? usualPosture(plan);
}

export function usualPosture({ posture }: Plan): Posture {
  return posture === 'standing' ? 'standing' : 'sitting';
}

/** When a stated posture expires: after four hours, or with the day. */
export function postureEnd(statedAt: Instant, timeZone: string): Instant {
  return Math.min(statedAt + STATEMENT_HOLDS, localDayOf({ instant: statedAt, timeZone }).end);
}

/** The state as it will be at a later moment, when a stated posture may have expired. */
export function withPostureAt(at: Instant, state: EngineState, plan: Plan, timeZone: string): EngineState {
  const { posture } = state;
  if (posture === null) return state;
  const end = postureEnd(posture.at, timeZone);
  if (at < end) return state;
  const over = { ...state, posture: null };
  return posture.is === usualPosture(plan) ? over : { ...over, ...withFreshStart(over, ['posture'], end) };
}
