import type { RoutineId } from '../routines/routine.ts';
import type { Instant, Now } from '../time.ts';
import { comingPrompt } from './due.ts';
import { nextStart, presentRange } from './hours.ts';
import { REMINDER_KINDS } from './kinds.ts';
import type { ReminderKind } from './kinds.ts';
import type { Plan } from './plan.ts';
import type { EngineState } from './state.ts';

/** Why something shows at this moment, or why nothing does. */
export type Reason =
  | { readonly is: 'routine'; readonly routine: RoutineId }
  | { readonly is: 'open'; readonly kinds: readonly ReminderKind[] }
  | { readonly is: 'paused'; readonly until: Instant | null }
  | { readonly is: 'allOff' }
  | { readonly is: 'outsideHours'; readonly until: Instant | null }
  | { readonly is: 'snoozed'; readonly kinds: readonly ReminderKind[]; readonly at: Instant }
  | { readonly is: 'next'; readonly kinds: readonly ReminderKind[]; readonly at: Instant }
  | { readonly is: 'nothingBefore'; readonly end: Instant };

export function reasonAt(state: EngineState, plan: Plan, now: Now): Reason {
  const { player, prompt, pause } = state;
  if (player !== null) return { is: 'routine', routine: player.routine };
  if (prompt?.phase === 'open') return { is: 'open', kinds: prompt.kinds };
  if (pause !== null) return { is: 'paused', until: pause.until };
  if (prompt?.phase === 'snoozed') return { is: 'snoozed', kinds: prompt.kinds, at: prompt.returnsAt };
  if (!REMINDER_KINDS.some((kind) => plan.kinds[kind].enabled)) return { is: 'allOff' };
  const range = presentRange(plan.hours, now);
  if (range === null) return { is: 'outsideHours', until: nextStart(plan.hours, now) };
  const coming = comingPrompt(state, plan, now);
  return coming ? { is: 'next', ...coming } : { is: 'nothingBefore', end: range.end };
}
