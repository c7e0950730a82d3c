import { phaseEnd, resumableUntil } from '../routines/player.ts';
import { SECOND } from '../time.ts';
import type { Instant, Now } from '../time.ts';
import { comingPrompt } from './due.ts';
import { nextStart, presentRange } from './hours.ts';
import type { Plan } from './plan.ts';
import { nextPlanned } from './planned.ts';
import { standingLongAt } from './posture.ts';
import { postureEnd } from './posture-now.ts';
import { naturalBreakAt } from './presence.ts';
import { lapseAt } from './prompts.ts';
import { returnsAt } from './showing.ts';
import type { EngineState } from './state.ts';

/** How often to check keyboard and mouse while a prompt waits for a pause in typing. */
const LOOK_WHILE_HOLDING = SECOND;

/** The next instant at which anything can change by itself; `null` if nothing ever will. */
export function nextChange(state: EngineState, plan: Plan, now: Now): Instant | null {
  const range = presentRange(plan.hours, now);
  const instants = [
    range === null ? nextStart(plan.hours, now) : range.end,
    state.pause?.until ?? null,
    state.meeting?.until ?? null,
    state.player && (phaseEnd(state.player) ?? resumableUntil(state.player)),
    state.posture && postureEnd(state.posture.at, now.timeZone),
    standingLongAt(state),
    nextPlanned(state, plan, now),
    breakAt(state, plan, now.instant),
    promptChange(state, plan, now),
  ].filter((instant) => instant !== null);
  return instants.length === 0 ? null : Math.min(...instants);
}

/** When the present absence becomes a natural break, unless it is one already. */
function breakAt({ away }: EngineState, plan: Plan, now: Instant): Instant | null {
  const at = away && naturalBreakAt(away.since, plan);
  return at !== null && at > now ? at : null;
}

function promptChange(state: EngineState, plan: Plan, now: Now): Instant | null {
  const { prompt, holding } = state;
  if (prompt?.phase === 'open') return lapseAt(prompt, plan);
  if (state.player !== null || state.pause !== null || prompt?.phase === 'started') return null;
  if (holding?.why === 'typing') return now.instant + LOOK_WHILE_HOLDING;
  const at = prompt === null ? (comingPrompt(state, plan, now)?.at ?? null) : returnsAt(state, prompt);
  return at !== null && at > now.instant ? at : null;
}
