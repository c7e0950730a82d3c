import { assertNever } from '../assert-never.ts';
import { phaseEnd } from '../routines/player.ts';
import type { Instant, Now } from '../time.ts';
import { comingPrompt } from './due.ts';
import { nextStart, presentRange } from './hours.ts';
import type { Plan } from './plan.ts';
import { lapseAt } from './prompts.ts';
import type { EngineState } from './state.ts';

/** The next instant at which anything can change by itself; `null` if nothing ever will. */
export function nextChange(state: EngineState, plan: Plan, now: Now): Instant | null {
  const range = presentRange(plan.hours, now);
  const instants = [
    range === null ? nextStart(plan.hours, now) : range.end,
    state.pause?.until ?? null,
    state.player && phaseEnd(state.player),
    promptChange(state, plan, now),
  ].filter((instant) => instant !== null);
  return instants.length === 0 ? null : Math.min(...instants);
}

function promptChange(state: EngineState, plan: Plan, now: Now): Instant | null {
  if (state.player !== null || state.pause !== null) return null;
  if (state.prompt === null) return comingPrompt(state, plan, now)?.at ?? null;
  switch (state.prompt.phase) {
    case 'open':
      return lapseAt(state.prompt, plan);
    case 'snoozed':
      return state.prompt.returnsAt;
    case 'started':
      return null;
    default:
      return assertNever(state.prompt);
  }
}
