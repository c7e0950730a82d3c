import { MINUTE } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import type { Plan } from './plan.ts';
import { dismissal, holdPrompt } from './prompts.ts';
import { QUIET_REASONS } from './quiet-reasons.ts';
import type { QuietReason } from './quiet-reasons.ts';
import type { EngineState } from './state.ts';
import { change } from './turn.ts';
import type { Turn } from './turn.ts';

/** After quiet ends, nothing shows for this long, so that the person can return to their work. */
const CALM_AFTER_QUIET = MINUTE;

/** Why the app keeps quiet at the moment and since when, or `null`. */
export function quietNow({ quiet, meeting }: EngineState): { why: QuietReason; since: Instant } | null {
  const all = meeting === null ? quiet : [...quiet, { why: 'meeting' as const, since: meeting.since }];
  const why = QUIET_REASONS.find((reason) => all.some((one) => one.why === reason));
  if (why === undefined) return null;
  return { why, since: Math.min(...all.filter((one) => one.why === why).map(({ since }) => since)) };
}

export function beginQuiet(turn: Turn, why: QuietReason, now: Instant): Turn {
  const { quiet } = turn.state;
  if (quiet.some((one) => one.why === why)) return turn;
  return change(turn, { quiet: [...quiet, { why, since: now }] });
}

export function endQuiet(turn: Turn, why: QuietReason | null, now: Instant): Turn {
  const { quiet, meeting } = turn.state;
  const left = why === null ? [] : quiet.filter((one) => one.why !== why);
  const ended = why === null || why === 'meeting' ? null : meeting;
  if (left.length === quiet.length && ended === meeting) return turn;
  return replaceQuietReasons(turn, { quiet: left, meeting: ended }, now);
}

/** The person is in a meeting. A second statement replaces the end, not the start. */
export function beginMeeting(turn: Turn, until: Instant | null, now: Instant): Turn {
  if (until !== null && until <= now) return turn;
  return change(turn, { meeting: { since: turn.state.meeting?.since ?? now, until } });
}

export function endMeeting(turn: Turn, now: Instant): Turn {
  return turn.state.meeting === null ? turn : replaceQuietReasons(turn, { meeting: null }, now);
}

export function endOverdueMeeting(turn: Turn, _plan: Plan, { instant }: Now): Turn {
  const until = turn.state.meeting?.until ?? null;
  return until !== null && until <= instant ? endMeeting(turn, instant) : turn;
}

/** Takes the open prompt off the screen; it comes back as the same prompt. */
export function holdOpenPrompt(turn: Turn): Turn {
  const { prompt } = turn.state;
  if (prompt?.phase !== 'open' || quietNow(turn.state) === null) return turn;
  return change(turn, { prompt: holdPrompt(prompt) }, ...dismissal(prompt));
}

/** Replaces the reasons for quiet. If none is left, quiet has ended, and a calm minute begins. */
function replaceQuietReasons(
  turn: Turn,
  patch: Pick<Partial<EngineState>, 'quiet' | 'meeting'>,
  now: Instant,
): Turn {
  const ended = change(turn, patch);
  if (quietNow(ended.state) !== null) return ended;
  return change(ended, { calmUntil: Math.max(turn.state.calmUntil ?? -Infinity, now + CALM_AFTER_QUIET) });
}
