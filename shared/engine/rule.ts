import type { Now } from '../time.ts';
import type { Plan } from './plan.ts';
import type { Turn } from './turn.ts';

/** One thing that the engine does by itself at a moment. A rule with nothing to do gives back the very same turn. */
export type Rule = (turn: Turn, plan: Plan, now: Now) => Turn;

/** Each rule sees what the rules before it have made of the state. */
export function applyRules(rules: readonly Rule[], turn: Turn, plan: Plan, now: Now): Turn {
  return rules.reduce((current, rule) => rule(current, plan, now), turn);
}
