import type { Posture } from './kinds.ts';
import type { Plan } from './plan.ts';
import type { EngineState } from './state.ts';

/** How the person works at the moment, as far as the app knows. */
export function postureNow(state: Pick<EngineState, 'posture'>, plan: Plan): Posture {
  return state.posture?.is ?? usualPosture(plan);
}

/** What a change of posture leads to. */
export function otherPosture(state: Pick<EngineState, 'posture'>, plan: Plan): Posture {
  return postureNow(state, plan) === 'sitting' ? 'standing' : 'sitting';
}

export function usualPosture({ posture }: Plan): Posture {
  return posture === 'standing' ? 'standing' : 'sitting';
}
