import type { Now } from '../time.ts';
import { kindsLeftDue } from './due.ts';
import { presentRange } from './hours.ts';
import type { Plan } from './plan.ts';
import { answerByAbsence, naturalAt } from './presence.ts';
import { missPrompt, waitingPrompt } from './prompts.ts';
import { freshened } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * The hours that the engine was last in are over, perhaps for long and with nobody looking: the prompt that waited is
 * missed, and so is what became due in them and was still held.
 */
export function leaveHours(turn: Turn, plan: Plan, now: Now): Turn {
  const { hoursEnd, pause, player } = turn.state;
  const end = presentRange(plan.hours, now)?.end ?? null;
  if (end === hoursEnd) return turn;
  const left = change(turn, { hoursEnd: end });
  const over = hoursEnd !== null && hoursEnd <= now.instant;
  return over && pause === null && player === null ? missWhatIsLeft(left, hoursEnd, plan, now) : left;
}

function missWhatIsLeft(turn: Turn, end: number, plan: Plan, now: Now): Turn {
  const { away } = turn.state;
  const rested = away !== null && end >= naturalAt(away.since, plan);
  const answered = rested ? answerByAbsence(turn, plan, end) : turn;
  const asked = waitingPrompt(turn)?.kinds ?? [];
  const missed =
    waitingPrompt(answered) === null ? answered : missPrompt(answered, plan, { ...now, instant: end });
  const kinds = kindsLeftDue(turn.state, plan, end, now.timeZone).filter(
    (kind) => !asked.includes(kind) && !(rested && (kind === 'move' || kind === 'posture')),
  );
  if (kinds.length === 0) return missed;
  return change(missed, freshened(missed.state, kinds, end), record({ what: 'missed', kinds: [...kinds] }));
}
