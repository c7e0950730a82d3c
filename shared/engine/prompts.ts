import { nextGlassAt } from '../water/water.ts';
import { PRESETS } from '../settings/presets.ts';
import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { isTimeToOffer, countMissedPrompt, countSkippedPrompt, countStartedPrompt } from './habits.ts';
import type { Habits } from './habits.ts';
import { presentRange } from './hours.ts';
import { MOST_SNOOZES } from '../kinds.ts';
import type { ReminderKind, SnoozeMinutes } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { withFreshStart } from './state.ts';
import type { EngineState, OpenPrompt, Prompt } from './state.ts';
import { change, record } from './turn.ts';
import type { Effect, Turn } from './turn.ts';

type WaitingPrompt = Exclude<Prompt, { phase: 'started' }>;

/** The prompt that is still unanswered, whether it is open, snoozed or held. */
export function waitingPrompt({ state }: Turn): WaitingPrompt | null {
  return state.prompt === null || state.prompt.phase === 'started' ? null : state.prompt;
}

/** Snoozes the open prompt. Refused when none is open or it has been snoozed twice. */
export function snoozePrompt(turn: Turn, minutes: SnoozeMinutes, now: Instant): Turn {
  const { prompt } = turn.state;
  if (prompt?.phase !== 'open' || prompt.snoozes >= MOST_SNOOZES) return turn;
  return change(
    turn,
    { prompt: deferPrompt(prompt, minutes, now) },
    { do: 'dismiss' },
    record({ what: 'snoozed', kinds: prompt.kinds, minutes }),
  );
}

/** The prompt in its snoozed phase; that uses up one of its snoozes. */
export function deferPrompt({ id, kinds, snoozes }: Prompt, minutes: number, now: Instant): Prompt {
  return { phase: 'snoozed', id, kinds, snoozes: snoozes + 1, returnsAt: now + minutes * MINUTE };
}

/** The prompt in its held phase: the app took it off the screen and brings it back with these kinds. */
export function holdPrompt({ id, kinds, snoozes }: Prompt, left = kinds): Prompt {
  return { phase: 'held', id, kinds: left, snoozes };
}

/** The person skips the prompt. */
export function skipPrompt(turn: Turn, plan: Plan, now: Now): Turn {
  if (waitingPrompt(turn) === null) return turn;
  const skipped = endPrompt(turn, 'skipped', now.instant);
  return offerGentlerPlan(skipped, countSkippedPrompt(skipped.state.habits), plan, now);
}

/** Ends the unanswered prompt, records why, dated to `at` if that is earlier, and restarts its intervals. */
export function endPrompt(
  turn: Turn,
  what: 'skipped' | 'missed' | 'withdrawn',
  now: Instant,
  at?: Instant,
): Turn {
  const prompt = waitingPrompt(turn);
  if (prompt === null) return turn;
  return change(
    turn,
    {
      prompt: null,
      lastPromptEndedAt: promptEnd(turn.state, now),
      ...withFreshStart(turn.state, prompt.kinds, now),
    },
    ...dismissal(prompt),
    record({ what, kinds: prompt.kinds }, at),
  );
}

/** A prompt that ended while the app did not run cannot have ended before the routine that it led to. */
export function promptEnd({ lastPromptEndedAt }: EngineState, at: Instant): Instant {
  return Math.max(at, lastPromptEndedAt ?? -Infinity);
}

/** Removes an answered kind from the unanswered prompt; with its last kind the prompt ends. */
export function answerKind(turn: Turn, kind: ReminderKind, now: Instant): Turn {
  const prompt = waitingPrompt(turn);
  if (prompt === null || !prompt.kinds.includes(kind)) return turn;
  const kinds = prompt.kinds.filter((other) => other !== kind);
  return kinds.length > 0
    ? change(turn, { prompt: { ...prompt, kinds } })
    : change(turn, { prompt: null, lastPromptEndedAt: now }, ...dismissal(prompt));
}

/** The person did what the prompt asks for without using it, which counts like Start. */
export function answerWithoutPrompt(turn: Turn, kind: ReminderKind, now: Now): Turn {
  const answered = answerKind(turn, kind, now.instant);
  if (!asksFor(turn, kind)) return answered;
  return change(answered, { habits: countStartedPrompt(answered.state.habits, now) });
}

/** Whether the unanswered prompt asks for this kind. */
export function asksFor(turn: Turn, kind: ReminderKind): boolean {
  return waitingPrompt(turn)?.kinds.includes(kind) === true;
}

/** Only a prompt on the screen has to be dismissed. */
export function dismissal(prompt: Prompt): Effect[] {
  return prompt.phase === 'open' && prompt.lost !== true ? [{ do: 'dismiss' }] : [];
}

/** Ends a prompt that has lapsed or outlived the working hours. */
export function endOverduePrompt(turn: Turn, plan: Plan, now: Now): Turn {
  const prompt = waitingPrompt(turn);
  if (prompt === null) return turn;
  const lapsed = prompt.phase === 'open' && now.instant >= lapseAt(prompt, plan);
  if (!lapsed && presentRange(plan.hours, now) !== null) return turn;
  return missPrompt(turn, plan, now);
}

/** Ends the unanswered prompt as missed, dated to `at` if that is earlier. */
export function missPrompt(turn: Turn, plan: Plan, now: Now, at?: Instant): Turn {
  const missed = endPrompt(turn, 'missed', now.instant, at);
  return offerGentlerPlan(missed, countMissedPrompt(missed.state.habits), plan, now);
}

/** Removes water from the unanswered prompt once no glass may be suggested any more, for example before bed. */
export function withdrawWater(turn: Turn, plan: Plan, now: Now): Turn {
  const prompt = waitingPrompt(turn);
  if (prompt?.kinds.includes('water') !== true) return turn;
  const { instant, timeZone } = now;
  if (nextGlassAt(instant, turn.state.drinks, plan.water, timeZone) <= instant) return turn;
  const answered = answerKind(turn, 'water', instant);
  const fresh = withFreshStart(answered.state, ['water'], instant);
  return change(answered, fresh, record({ what: 'withdrawn', kinds: ['water'] }));
}

export function lapseAt(prompt: OpenPrompt, plan: Plan): Instant {
  return prompt.shownAt + plan.prompt.lapseMinutes * MINUTE;
}

/** Stores the habits, and offers a gentler plan if they say that it is time and the plan can get gentler. */
export function offerGentlerPlan(turn: Turn, habits: Habits, plan: Plan, now: Now): Turn {
  if (isGentle(plan) || !isTimeToOffer(habits, now))
    return habits === turn.state.habits ? turn : change(turn, { habits });
  const offered = { ...habits, skipsInRow: 0, suggestedAt: now.instant, offered: true };
  return change(turn, { habits: offered }, { do: 'suggest', preset: 'gentle' });
}

function isGentle({ kinds: { move, water } }: Plan): boolean {
  const { gentle } = PRESETS;
  return (
    (!move.enabled || move.everyMinutes >= gentle.move) &&
    (!water.enabled || water.everyMinutes >= gentle.water)
  );
}
