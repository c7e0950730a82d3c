import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { comingPrompt, kindsDueNow, waitedMinutes } from './due.ts';
import { presentRange } from './hours.ts';
import { MOST_SNOOZES, REMINDER_KINDS } from './kinds.ts';
import type { ReminderKind, SnoozeMinutes } from './kinds.ts';
import type { Plan } from './plan.ts';
import { freshKinds } from './state.ts';
import type { Prompt } from './state.ts';
import { change, record } from './turn.ts';
import type { Effect, Turn } from './turn.ts';

type WaitingPrompt = Extract<Prompt, { phase: 'open' | 'snoozed' }>;

/** The prompt that still wants an answer, whether it shows or is put off. */
export function waitingPrompt({ state }: Turn): WaitingPrompt | null {
  return state.prompt === null || state.prompt.phase === 'started' ? null : state.prompt;
}

/** Puts the open prompt off. Refused, with nothing changed, when none is open or it has been put off twice. */
export function snoozePrompt(turn: Turn, minutes: SnoozeMinutes, now: Instant): Turn {
  const { prompt } = turn.state;
  if (prompt?.phase !== 'open' || prompt.snoozes >= MOST_SNOOZES) return turn;
  return change(
    turn,
    { prompt: putOff(prompt, minutes, now) },
    { do: 'dismiss' },
    record({ what: 'snoozed', kinds: prompt.kinds, minutes }),
  );
}

/** The prompt asleep until its return; that uses up one of its snoozes. */
export function putOff({ id, kinds, snoozes }: Prompt, minutes: number, now: Instant): Prompt {
  return { phase: 'snoozed', id, kinds, snoozes: snoozes + 1, returnsAt: now + minutes * MINUTE };
}

/** Ends the prompt that waits for an answer, for a reason that is remembered; its intervals start anew. */
export function endPrompt(turn: Turn, what: 'skipped' | 'missed' | 'withdrawn', now: Instant): Turn {
  const prompt = waitingPrompt(turn);
  if (prompt === null) return turn;
  return change(
    turn,
    { prompt: null, lastPromptEndedAt: now, kinds: freshKinds(turn.state.kinds, prompt.kinds, now) },
    ...dismissal(prompt),
    record({ what, kinds: prompt.kinds }),
  );
}

/** Takes one kind out of the prompt that waits, as it was answered by hand; with its last kind the prompt ends. */
export function answerKind(turn: Turn, kind: ReminderKind, now: Instant): Turn {
  const prompt = waitingPrompt(turn);
  if (prompt === null || !prompt.kinds.includes(kind)) return turn;
  const kinds = prompt.kinds.filter((other) => other !== kind);
  return kinds.length > 0
    ? change(turn, { prompt: { ...prompt, kinds } })
    : change(turn, { prompt: null, lastPromptEndedAt: now }, ...dismissal(prompt));
}

/** Only what shows has to be taken off the screen. */
export function dismissal(prompt: Prompt): Effect[] {
  return prompt.phase === 'open' ? [{ do: 'dismiss' }] : [];
}

/** Ends the prompt whose time is up: nobody answered, or working hours are over. */
export function endOverduePrompt(turn: Turn, plan: Plan, now: Now): Turn {
  const prompt = waitingPrompt(turn);
  if (prompt === null) return turn;
  const lapsed = prompt.phase === 'open' && now.instant >= lapseAt(prompt, plan);
  return lapsed || presentRange(plan.hours, now) === null ? endPrompt(turn, 'missed', now.instant) : turn;
}

export function lapseAt(prompt: Extract<Prompt, { phase: 'open' }>, plan: Plan): Instant {
  return prompt.shownAt + plan.prompt.lapseMinutes * MINUTE;
}

/** Shows what is due, unless something shows already, a routine runs or the person has paused. */
export function showDuePrompt(turn: Turn, plan: Plan, now: Now): Turn {
  const { prompt, player, pause } = turn.state;
  if (player !== null || pause !== null) return turn;
  if (prompt === null) return showNewPrompt(turn, plan, now);
  const returns = prompt.phase === 'snoozed' && prompt.returnsAt <= now.instant;
  return returns ? showAgain(turn, prompt, plan, now) : turn;
}

/** Shows an open prompt once more, as its notification went with the app that showed it. */
export function repeatOpenPrompt(turn: Turn, plan: Plan): Turn {
  const { prompt } = turn.state;
  return prompt?.phase === 'open' ? change(turn, {}, showing(prompt, plan)) : turn;
}

function showNewPrompt(turn: Turn, plan: Plan, now: Now): Turn {
  const coming = comingPrompt(turn.state, plan, now);
  if (coming === null || coming.at > now.instant) return turn;
  const id = turn.state.promptsSoFar + 1;
  return open(change(turn, { promptsSoFar: id }), { id, kinds: coming.kinds, snoozes: 0 }, plan, now);
}

/** A prompt that comes back waits for no gap and takes along what has become due meanwhile. */
function showAgain(turn: Turn, prompt: Prompt, plan: Plan, now: Now): Turn {
  const due = kindsDueNow(turn.state, plan, now);
  const kinds = REMINDER_KINDS.filter((kind) => prompt.kinds.includes(kind) || due.includes(kind));
  return open(turn, { id: prompt.id, kinds, snoozes: prompt.snoozes }, plan, now);
}

function open(
  turn: Turn,
  { id, kinds, snoozes }: { id: number; kinds: readonly ReminderKind[]; snoozes: number },
  plan: Plan,
  now: Now,
): Turn {
  const waited = waitedMinutes(turn.state, plan, kinds, now);
  const prompt = { phase: 'open' as const, id, kinds: [...kinds], snoozes, shownAt: now.instant, waited };
  return change(turn, { prompt }, showing(prompt, plan));
}

function showing({ kinds, snoozes, waited }: Extract<Prompt, { phase: 'open' }>, plan: Plan): Effect {
  const routine = kinds.includes('move') ? plan.routine : null;
  return { do: 'prompt', kinds, routine, waited, canSnooze: snoozes < MOST_SNOOZES };
}
