import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { hoursStart } from './hours-start.ts';
import { presentRange } from './hours.ts';
import type { WorkingRange } from './hours.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { FORGOTTEN_AFTER, forgetPosture } from './posture.ts';
import { dismissal, holdPrompt, promptEnd, waitingPrompt } from './prompts.ts';
import { standingAfterMovement, withFreshStart } from './state.ts';
import type { EngineState } from './state.ts';
import { change, record } from './turn.ts';
import type { Effect, Turn } from './turn.ts';

/** Without input for this long the person is away, counted from their last input. */
export const AWAY_AFTER = MINUTE;

/** After a natural break nothing shows for this long. */
const CALM_AFTER_RETURN = 2 * MINUTE;

/** The state saves when the person was last seen at most this often. */
const SEEN_EVERY = MINUTE;

type Absence = NonNullable<EngineState['away']>;

/** The kinds that a natural break answers. */
export const CREDITED: readonly ReminderKind[] = ['move', 'posture'];

/** Notices that the person has left, has been away for a natural break, or has returned. */
export function updatePresence(turn: Turn, plan: Plan, now: Now): Turn {
  const { away } = turn.state;
  const since = absenceStart(turn.state, now);
  if (since === null) return away === null ? noteLastSeen(turn, now) : endAbsence(turn, plan, now);
  const gone = away === null ? change(turn, { away: { since, answered: [] } }) : turn;
  return answerByAbsence(gone, plan, now.instant);
}

/** The app starts: the person counts as away until they are seen, and lock and sleep are unknown. */
export function resumePresence(turn: Turn, _plan: Plan, { instant }: Now): Turn {
  const { away, lastSeen } = turn.state;
  return change(turn, {
    locked: false,
    asleep: false,
    away: away ?? { since: Math.min(lastSeen, instant), answered: [] },
  });
}

/** When an absence becomes a natural break. */
export function naturalBreakAt(since: Instant, plan: Plan): Instant {
  return since + plan.naturalBreakMinutes * MINUTE;
}

/** Since when the person is away; `null` while they are here. Somebody who follows a routine is here. */
function absenceStart(state: EngineState, now: Now): Instant | null {
  const { locked, asleep, away, lastSeen, player } = state;
  const lastInput = Math.max(lastSeen, inputAt(now));
  const exercises = player !== null && player.runningSince !== null;
  const idle = !exercises && now.instant - lastInput >= AWAY_AFTER;
  if (!locked && !asleep && !idle) return null;
  return away?.since ?? (idle ? lastInput : now.instant);
}

/** When keyboard or mouse were last used. If that is unknown, the person counts as present. */
function inputAt({ instant, lastInput, inputDoubted }: Now): Instant {
  return lastInput === undefined || inputDoubted === true ? instant : lastInput;
}

function noteLastSeen(turn: Turn, now: Now): Turn {
  const seen = Math.min(inputAt(now), now.instant);
  return seen - turn.state.lastSeen >= SEEN_EVERY ? change(turn, { lastSeen: seen }) : turn;
}

function endAbsence(turn: Turn, plan: Plan, now: Now): Turn {
  const here = answerByAbsence(turn, plan, now.instant);
  const { away } = here.state;
  const back = change(here, { away: null, lastSeen: now.instant });
  if (away === null) return back;
  // An absence that has answered a prompt is a break, even if the setting for breaks has grown meanwhile.
  if (now.instant < naturalBreakAt(away.since, plan) && away.answered.length === 0) return back;
  const rested = change(
    back,
    {
      ...withFreshStart(back.state, CREDITED, now.instant),
      standing: standingAfterMovement(back.state),
      calmUntil: Math.max(back.state.calmUntil ?? -Infinity, now.instant + CALM_AFTER_RETURN),
    },
    ...naturalBreakRecord(turn.state, away, plan, now),
  );
  return now.instant - away.since >= FORGOTTEN_AFTER ? forgetPosture(rested, plan, now.instant) : rested;
}

/**
 * Only an absence that began inside the present working range counts as a break: somebody who comes late in the morning has
 * not taken one. If the absence has answered a prompt, its part inside the range is recorded all the same.
 */
function naturalBreakRecord(
  state: EngineState,
  { since, answered }: Absence,
  plan: Plan,
  now: Now,
): Effect[] {
  const range = presentRange(plan.hours, now);
  const start = range === null ? now.instant : hoursStart(state, range);
  const minutes = minutesBetween(Math.max(since, start), now.instant);
  const isBreak = since >= start && minutes >= plan.naturalBreakMinutes;
  if (!isBreak && answered.length === 0) return [];
  return [record({ what: 'natural', kinds: answered, minutes })];
}

/** The hours end during a break: records its part inside them, dated to `at`. */
export function recordBreakInHours(turn: Turn, range: WorkingRange, at: Instant): Turn {
  const { away } = turn.state;
  if (away === null) return turn;
  const minutes = minutesBetween(Math.max(away.since, hoursStart(turn.state, range)), range.end);
  const entry = record({ what: 'natural', kinds: away.answered, minutes }, at);
  return change(turn, { away: { ...away, answered: [] } }, entry);
}

function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((to - from) / MINUTE));
}

/** Once an absence is a natural break, it answers the credited kinds; the rest of the prompt waits for the return. */
export function answerByAbsence(turn: Turn, plan: Plan, now: Instant): Turn {
  const { away } = turn.state;
  const prompt = waitingPrompt(turn);
  if (away === null || prompt === null || now < naturalBreakAt(away.since, plan)) return turn;
  const answered = prompt.kinds.filter((kind) => CREDITED.includes(kind));
  if (answered.length === 0) return turn;
  const kinds = prompt.kinds.filter((kind) => !CREDITED.includes(kind));
  const patch = { away: { ...away, answered: [...away.answered, ...answered] } };
  if (kinds.length === 0)
    return change(
      turn,
      { ...patch, prompt: null, lastPromptEndedAt: promptEnd(turn.state, naturalBreakAt(away.since, plan)) },
      ...dismissal(prompt),
    );
  const rest = prompt.phase === 'snoozed' ? { ...prompt, kinds } : holdPrompt(prompt, kinds);
  return change(turn, { ...patch, prompt: rest }, ...dismissal(prompt));
}
