import type { Now } from '../time.ts';
import { kindsLeftDue } from './due.ts';
import { lastMomentOf, presentRange } from './hours.ts';
import type { Plan } from './plan.ts';
import { CREDITED, answerByAbsence, naturalBreakAt, recordBreakInHours } from './presence.ts';
import { missPrompt, waitingPrompt } from './prompts.ts';
import { withFreshStart } from './state.ts';
import type { EngineState } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * Ends the working hours that the engine was last in, even if they ended long ago while the app was not running. It records
 * the waiting prompt as missed, and the kinds that became due and were held, dated to the day that the hours belong to. While a routine runs on after the hours, none of
 * this happens yet, because the end of the routine decides which kinds it has answered.
 */
export function leaveHours(turn: Turn, plan: Plan, now: Now): Turn {
  const { hoursEnd, pause, player } = turn.state;
  const end = presentRange(plan.hours, now)?.end ?? null;
  if (end === hoursEnd) return turn;
  const over = hoursEnd !== null && hoursEnd <= now.instant;
  if (over && player !== null) return turn;
  const left = change(turn, { hoursEnd: end });
  return over && pause === null ? recordWhatIsMissed(left, hoursEnd, plan, now) : left;
}

function recordWhatIsMissed(turn: Turn, end: number, plan: Plan, now: Now): Turn {
  const { away, holding } = turn.state;
  const at = lastMomentOf(end, now.timeZone);
  const tookBreak = away !== null && end >= naturalBreakAt(away.since, plan);
  const answered = tookBreak ? answerByAbsence(turn, plan, end) : turn;
  const waitingKinds = waitingPrompt(turn)?.kinds ?? [];
  const left = kindsLeftDue(turn.state, plan, end, now.timeZone).filter(
    (kind) => !waitingKinds.includes(kind),
  );
  const kinds = tookBreak ? left.filter((kind) => !CREDITED.includes(kind)) : left;
  const breakCounts =
    tookBreak && (hasAnswered(answered) || (holding !== null && kinds.length < left.length));
  const range = breakCounts ? presentRange(plan.hours, { ...now, instant: end - 1 }) : null;
  const withBreak = range === null ? answered : recordBreakInHours(answered, range, at);
  const waits = waitingPrompt(withBreak) !== null && !stoppedSince(end, turn.state, plan, now);
  const missed = waits ? missPrompt(withBreak, plan, { ...now, instant: end }, at) : withBreak;
  if (kinds.length === 0) return missed;
  return change(
    missed,
    withFreshStart(missed.state, kinds, end),
    record({ what: 'missed', kinds: [...kinds] }, at),
  );
}

/** The routine ran on into the next hours and was stopped there, so its prompt comes back in those hours. */
function stoppedSince(end: number, { lastPromptEndedAt }: EngineState, plan: Plan, now: Now): boolean {
  const start = presentRange(plan.hours, now)?.start ?? Infinity;
  return lastPromptEndedAt !== null && lastPromptEndedAt > end && lastPromptEndedAt >= start;
}

function hasAnswered({ state: { away } }: Turn): boolean {
  return away !== null && away.answered.length > 0;
}
