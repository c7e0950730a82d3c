import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { INTERVAL_KINDS, REMINDER_KINDS } from '../kinds.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { answerKind, dismissal, waitingPrompt } from './prompts.ts';
import { usualPosture } from './posture-now.ts';
import { withFreshStart } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * A change applies at once, but makes nothing due within the next minute. It affects only the kinds that it changes;
 * changed hours affect all kinds. A kind that was switched off is removed from the unanswered prompt.
 */
export function applySettingsChange(turn: Turn, previous: Plan, plan: Plan, now: Now): Turn {
  const hoursChanged = !sameValue(previous.hours, plan.hours);
  const changed = REMINDER_KINDS.filter(
    (kind) => hoursChanged || !sameValue(previous.kinds[kind], plan.kinds[kind]),
  );
  const withPosture = followUsualPosture(turn, previous, plan, now.instant);
  if (changed.length === 0) return withPosture;
  return withdrawSwitchedOff(delayChangedKinds(withPosture, changed, hoursChanged, now.instant), plan, now);
}

/** Removes the kinds that are switched off from the unanswered prompt. */
export function withdrawSwitchedOff(turn: Turn, plan: Plan, { instant }: Now): Turn {
  const withdrawn = REMINDER_KINDS.filter((kind) => !plan.kinds[kind].enabled).reduce(
    (current, kind) => withdrawKind(current, kind, instant),
    turn,
  );
  return reshowWithRemainingKinds(turn, withdrawn);
}

/** The prompt on the screen still names the removed kinds: dismisses it and marks it to show again with the rest. */
function reshowWithRemainingKinds(before: Turn, turn: Turn): Turn {
  const { prompt } = turn.state;
  if (prompt?.phase !== 'open' || prompt.kinds === before.state.prompt?.kinds) return turn;
  const left = Object.entries(prompt.waited).filter(([kind]) => prompt.kinds.some((one) => one === kind));
  const waited = Object.fromEntries(left);
  return change(turn, { prompt: { ...prompt, waited, lost: true } }, ...dismissal(prompt));
}

function delayChangedKinds(
  turn: Turn,
  changed: readonly ReminderKind[],
  hoursChanged: boolean,
  now: Instant,
): Turn {
  const kinds = { ...turn.state.kinds };
  for (const kind of INTERVAL_KINDS) {
    if (changed.includes(kind)) kinds[kind] = { ...kinds[kind], notBefore: now + MINUTE };
  }
  const { planned } = turn.state;
  // A time that had already passed when the person planned it does not count.
  const timesChanged = changed.includes('stretch') && !hoursChanged;
  return change(turn, { kinds, planned: timesChanged ? { ...planned, checkedUntil: now } : planned });
}

function followUsualPosture(turn: Turn, previous: Plan, plan: Plan, now: Instant): Turn {
  const same = usualPosture(previous) === usualPosture(plan) || turn.state.posture !== null;
  return same ? turn : change(turn, withFreshStart(turn.state, ['posture'], now));
}

function withdrawKind(turn: Turn, kind: ReminderKind, now: Instant): Turn {
  const waits = waitingPrompt(turn)?.kinds.includes(kind) === true;
  const due = kind === 'stretch' && turn.state.planned.due.length > 0;
  const withdrawn = answerKind(turn, kind, now);
  const cleared = due ? change(withdrawn, withFreshStart(withdrawn.state, ['stretch'], now)) : withdrawn;
  return waits || due ? change(cleared, {}, record({ what: 'withdrawn', kinds: [kind] })) : turn;
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
