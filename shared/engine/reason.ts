import { nextGlassAt } from '../water/water.ts';
import type { RoutineId } from '../routines/routine.ts';
import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { comingPrompt, kindsDueAt } from './due.ts';
import { nextStart, presentRange } from './hours.ts';
import { REMINDER_KINDS, together } from '../kinds.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { quietNow } from './quiet.ts';
import type { QuietReason } from './quiet-reasons.ts';
import { returnsAt } from './showing.ts';
import type { EngineState } from './state.ts';

/** Why something shows at this moment, or why nothing does. */
export type Reason =
  | { readonly is: 'routine'; readonly routine: RoutineId }
  | { readonly is: 'open'; readonly kinds: readonly ReminderKind[] }
  | { readonly is: 'paused'; readonly until: Instant | null }
  | { readonly is: 'allOff' }
  | { readonly is: 'outsideHours'; readonly until: Instant | null }
  | { readonly is: 'away'; readonly since: Instant }
  | { readonly is: 'quiet'; readonly why: QuietReason; readonly since: Instant; readonly waiting: boolean }
  | { readonly is: 'typing' }
  | { readonly is: 'snoozed'; readonly kinds: readonly ReminderKind[]; readonly at: Instant }
  | { readonly is: 'next'; readonly kinds: readonly ReminderKind[]; readonly at: Instant }
  | { readonly is: 'nothingBefore'; readonly end: Instant };

/** When the sentence for this reason changes although the reason does not: it counts the minutes left, rounded up. */
export function wordsChangeAt(reason: Reason, now: Instant): Instant | null {
  if (reason.is !== 'next' && reason.is !== 'snoozed') return null;
  const minutesLeft = minutesUntil(reason.at, now);
  return minutesLeft > 1 ? reason.at - (minutesLeft - 1) * MINUTE : null;
}

/** Minutes from `now` until then, rounded up, and at least 1. */
export function minutesUntil(at: Instant, now: Instant): number {
  return Math.max(1, Math.ceil((at - now) / MINUTE));
}

export function reasonAt(state: EngineState, plan: Plan, now: Now): Reason {
  const { player, prompt, pause, away } = state;
  if (player !== null) return { is: 'routine', routine: player.routine };
  if (prompt?.phase === 'open') return { is: 'open', kinds: prompt.kinds };
  if (pause !== null) return { is: 'paused', until: pause.until };
  if (!REMINDER_KINDS.some((kind) => plan.kinds[kind].enabled)) return { is: 'allOff' };
  if (presentRange(plan.hours, now) === null)
    return { is: 'outsideHours', until: nextStart(plan.hours, now) };
  if (away !== null) return { is: 'away', since: away.since };
  const quiet = quietNow(state);
  if (quiet !== null) return { is: 'quiet', ...quiet, waiting: state.holding !== null };
  if (state.holding?.why === 'typing') return { is: 'typing' };
  return comingReason(state, plan, now);
}

/** What shows next if nothing intervenes. */
function comingReason(state: EngineState, plan: Plan, now: Now): Reason {
  const { prompt } = state;
  const end = presentRange(plan.hours, now)?.end ?? now.instant;
  if (prompt?.phase === 'snoozed' || prompt?.phase === 'held') {
    const at = returnsAt(state, prompt);
    if (at >= end) return { is: 'nothingBefore', end };
    const due = kindsDueAt(state, plan, now, Math.max(at, now.instant));
    // By then it may be too close to bedtime for water.
    const offersWater = nextGlassAt(at, state.drinks, plan.water, now.timeZone) <= at;
    const left = prompt.kinds.filter((kind) => kind !== 'water' || offersWater);
    const asked = together(left, due);
    const kinds = asked.length > 0 ? asked : prompt.kinds;
    return prompt.phase === 'snoozed' ? { is: 'snoozed', kinds, at } : { is: 'next', kinds, at };
  }
  const coming = comingPrompt(state, plan, now);
  return coming ? { is: 'next', ...coming } : { is: 'nothingBefore', end };
}
