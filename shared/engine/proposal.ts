import { chooseRoutine } from './choose-routine.ts';
import type { Choice } from './routine-proposals.ts';
import { leavesOnlySeated } from '../safety/locks.ts';
import type { Now } from '../time.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { postureNow } from './posture-now.ts';
import { quietNow } from './quiet.ts';
import type { EngineState } from './state.ts';
import type { EngineEvent } from './turn.ts';

/** The routine that a prompt for these kinds proposes, and why; `null` if they need none. */
export function routineFor(
  kinds: readonly ReminderKind[],
  state: EngineState,
  plan: Plan,
  now: Now,
): Choice | null {
  return kinds.includes('stretch') || kinds.includes('move') ? choice(kinds, state, plan, now) : null;
}

/**
 * The routine that Start begins now: the one of the prompt, otherwise the usual one, and in quiet a discreet one. `null` while
 * health answers lock them all.
 */
export function proposedRoutine(state: EngineState, plan: Plan, now: Now): Choice | null {
  return choice(state.prompt?.kinds ?? [], state, plan, now);
}

/** The event for Start in the tray and the notification; `null` if there is nothing to start. */
export function startProposed(state: EngineState, plan: Plan, now: Now): EngineEvent | null {
  const proposed = proposedRoutine(state, plan, now);
  // Pressure is never proposed, so no safety check is needed.
  return proposed && { type: 'start', routine: proposed.routine, form: proposed.form, checked: false };
}

function choice(kinds: readonly ReminderKind[], state: EngineState, plan: Plan, now: Now): Choice | null {
  return chooseRoutine({
    now: now.instant,
    kinds,
    posture: postureNow(state, plan),
    staysSeated: leavesOnlySeated(plan.locks),
    // There is no setting for these; the player offers other forms.
    minutes: null,
    discreet: false,
    equipment: plan.equipment,
    locks: plan.locks,
    plannedStretch: plan.kinds.stretch.routine,
    quiet: quietNow(state) !== null,
    history: state.routines,
  });
}
