import type { Engine } from '../engine/engine.ts';
import type { Profile } from '../profile/profile.ts';

/** Changes what the plan is made from, and tells the engine what the plan was before. */
export function changePlan<Result>(engine: Engine, profile: Profile, change: () => Result): Result {
  const previous = profile.plan;
  const result = change();
  if (profile.plan !== previous) engine.dispatch({ type: 'settingsChanged', previous });
  return result;
}
