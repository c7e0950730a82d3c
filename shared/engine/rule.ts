import type { Now } from '../time.ts';
import type { Plan } from './plan.ts';
import type { Turn } from './turn.ts';

/** One thing that the engine does by itself. A rule that has nothing to do returns the same turn object. */
export type Rule = (turn: Turn, plan: Plan, now: Now) => Turn;

/** Applies the rules in order. Each rule gets the turn that the rule before it returned. */
export function applyRules(rules: readonly Rule[], turn: Turn, plan: Plan, now: Now): Turn {
  return rules.reduce((current, rule) => rule(current, plan, now), turn);
}
