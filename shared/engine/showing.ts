import { MINUTE, SECOND } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { comingPrompt, kindsDueAt, waitedMinutes } from './due.ts';
import { countShownPrompt } from './habits.ts';
import { MOST_SNOOZES, together } from '../kinds.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { takePlanned } from './planned.ts';
import { postureNow } from './posture-now.ts';
import { holdPrompt, offerGentlerPlan } from './prompts.ts';
import { routineFor } from './proposal.ts';
import { quietNow } from './quiet.ts';
import type { QuietReason } from './quiet-reasons.ts';
import type { EngineState, HoldReason, OpenPrompt, Prompt } from './state.ts';
import { change } from './turn.ts';
import type { Effect, Turn } from './turn.ts';

/** A pause in typing: no keyboard and no mouse for this long. */
export const TYPING_PAUSE = 3 * SECOND;

/** A prompt that may show now: a new one, or one that returns. */
interface Ready {
  readonly id: number;
  readonly kinds: readonly ReminderKind[];
  readonly snoozes: number;
  readonly isNew: boolean;
}

/** Shows or holds what is due, unless a prompt is open, a routine runs or reminders are paused. */
export function showDuePrompt(turn: Turn, plan: Plan, now: Now): Turn {
  const found = showLostPrompt(turn, plan, now);
  return found === turn ? showReadyPrompt(turn, plan, now) : found;
}

/** The app starts: the prompt of the last run is no longer on the screen. */
export function markPromptLost(turn: Turn): Turn {
  const { prompt } = turn.state;
  return prompt?.phase === 'open' ? change(turn, { prompt: { ...prompt, lost: true } }) : turn;
}

/** Shows a lost prompt again, or holds it while the person is away or in quiet. */
function showLostPrompt(turn: Turn, plan: Plan, now: Now): Turn {
  const { prompt } = turn.state;
  if (prompt?.phase !== 'open' || prompt.lost !== true) return turn;
  const { lost: _lost, ...open } = prompt;
  const why = holdReason(turn.state, plan, now);
  if (why === null) return change(turn, { prompt: open }, promptEffect(turn.state, open, plan, now));
  return holdBack(change(turn, { prompt: holdPrompt(prompt) }), why, now.instant);
}

function showReadyPrompt(turn: Turn, plan: Plan, now: Now): Turn {
  const ready = readyPrompt(turn.state, plan, now);
  if (ready === null) return isStillHeld(turn.state, plan, now) ? turn : clearHold(turn);
  const why = holdReason(turn.state, plan, now);
  if (why !== null) return holdBack(turn, why, now.instant);
  return show(change(turn, { holding: null }), ready, plan, now);
}

/** A prompt that was held before quiet ended, or before the person returned, stays held in the calm minutes after. */
function isStillHeld(state: EngineState, plan: Plan, now: Now): boolean {
  return state.holding !== null && readyPrompt({ ...state, calmUntil: null }, plan, now) !== null;
}

function clearHold(turn: Turn): Turn {
  return turn.state.holding === null ? turn : change(turn, { holding: null });
}

/** When a snoozed or held prompt may return. */
export function returnsAt({ calmUntil }: EngineState, prompt: Prompt): Instant {
  return Math.max(prompt.phase === 'snoozed' ? prompt.returnsAt : -Infinity, calmUntil ?? -Infinity);
}

/** When a prompt that waits for a pause in typing shows without one. */
function typingHoldEnd(state: EngineState, plan: Plan): Instant | null {
  return state.holding?.why === 'typing' ? state.holding.since + plan.prompt.holdMinutes * MINUTE : null;
}

/** The kinds of the held prompt; none while no prompt is held. */
export function heldKinds(state: EngineState, plan: Plan, now: Now): readonly ReminderKind[] {
  return state.holding === null ? [] : (readyPrompt(state, plan, now)?.kinds ?? []);
}

function readyPrompt(state: EngineState, plan: Plan, now: Now): Ready | null {
  const { prompt, player, pause, promptsSoFar } = state;
  if (player !== null || pause !== null) return null;
  if (prompt === null) {
    const coming = comingPrompt(state, plan, now);
    if (coming === null || coming.at > now.instant) return null;
    return { id: promptsSoFar + 1, kinds: coming.kinds, snoozes: 0, isNew: true };
  }
  if (prompt.phase !== 'snoozed' && prompt.phase !== 'held') return null;
  if (returnsAt(state, prompt) > now.instant) return null;
  // A returning prompt ignores the gap and merges what has become due meanwhile.
  const kinds = together(prompt.kinds, kindsDueAt(state, plan, now));
  return { id: prompt.id, kinds, snoozes: prompt.snoozes, isNew: false };
}

function holdReason(state: EngineState, plan: Plan, now: Now): HoldReason | null {
  if (state.away !== null) return 'away';
  if (quietNow(state) !== null) return 'quiet';
  if (now.lastInput === undefined || now.inputDoubted === true) return null;
  if (now.instant - now.lastInput >= TYPING_PAUSE) return null;
  const end = typingHoldEnd(state, plan) ?? now.instant + plan.prompt.holdMinutes * MINUTE;
  return now.instant < end ? 'typing' : null;
}

function holdBack(turn: Turn, why: HoldReason, now: Instant): Turn {
  if (turn.state.holding?.why === why) return turn;
  return change(turn, { holding: { why, since: now } }, { do: 'hold', why: reportedReason(turn.state, why) });
}

function reportedReason(state: EngineState, why: HoldReason): QuietReason | 'away' | 'typing' {
  return why === 'quiet' ? (quietNow(state)?.why ?? 'meeting') : why;
}

function show(turn: Turn, { id, kinds, snoozes, isNew }: Ready, plan: Plan, now: Now): Turn {
  const prompt: OpenPrompt = {
    phase: 'open',
    id,
    kinds: [...kinds],
    snoozes,
    shownAt: now.instant,
    waited: waitedMinutes(turn.state, plan, kinds, now),
    posture: postureNow(turn.state, plan),
    stood: stoodMinutes(turn.state, now.instant),
  };
  const taken = kinds.includes('stretch') ? takePlanned(turn, plan, now) : turn;
  const shown = change(taken, { prompt, promptsSoFar: Math.max(turn.state.promptsSoFar, id) });
  const counted = isNew
    ? offerGentlerPlan(shown, countShownPrompt(shown.state.habits, now), plan, now)
    : shown;
  return change(counted, {}, promptEffect(counted.state, prompt, plan, now));
}

function stoodMinutes({ standing }: EngineState, now: Instant): number {
  return standing.stillSince === null ? 0 : Math.max(0, Math.floor((now - standing.stillSince) / MINUTE));
}

function promptEffect(state: EngineState, prompt: OpenPrompt, plan: Plan, now: Now): Effect {
  const { kinds, snoozes, waited, posture, stood } = prompt;
  const routine = routineFor(kinds, state, plan, now);
  return { do: 'prompt', kinds, routine, waited, posture, stood, canSnooze: snoozes < MOST_SNOOZES };
}
