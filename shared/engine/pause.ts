import type { Instant, Now } from '../time.ts';
import { REMINDER_KINDS } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { checkPlannedTimes, dropPausedStretches } from './planned.ts';
import { endPrompt } from './prompts.ts';
import { withFreshStart } from './state.ts';
import { change, record } from './turn.ts';
import type { EngineEvent, Turn } from './turn.ts';

/** Pauses all reminders. Refused if the pause would end at once. */
export function pauseReminders(
  turn: Turn,
  { until, byClock }: Extract<EngineEvent, { type: 'pause' }>,
  now: Instant,
): Turn {
  if (until !== null && until <= now) return turn;
  const withdrawn = dropPausedStretches(endPrompt(turn, 'withdrawn', now));
  return change(withdrawn, { pause: { until, byClock } }, record({ what: 'paused', until }));
}

export function resumeReminders(turn: Turn, at: Instant): Turn {
  if (turn.state.pause === null) return turn;
  const fresh = withFreshStart(turn.state, REMINDER_KINDS, at);
  return change(turn, { pause: null, ...fresh }, record({ what: 'resumed' }, at));
}

export function endOverduePause(turn: Turn, plan: Plan, now: Now): Turn {
  const until = turn.state.pause?.until ?? null;
  if (until === null || until > now.instant) return turn;
  // Planned times that passed during the pause count as paused, even if the app did not run at the time.
  return resumeReminders(checkPlannedTimes(turn, plan, { ...now, instant: until }), until);
}
