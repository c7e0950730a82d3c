import {
  advancePlayer,
  commandPlayer,
  isFinished,
  resultOf,
  startPlayer,
  stopPlayer,
} from '../routines/player.ts';
import type { PlayerCommand, PlayerState, RoutineResult } from '../routines/player.ts';
import type { RoutineId } from '../routines/routine.ts';
import type { Instant, Now } from '../time.ts';
import { promptStarted } from './habits.ts';
import { MOST_SNOOZES } from './kinds.ts';
import type { ReminderKind } from './kinds.ts';
import type { Plan } from './plan.ts';
import { dismissal, putOff, waitingPrompt } from './prompts.ts';
import { freshened, moved } from './state.ts';
import type { Prompt } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/** Begins a routine; that answers whatever prompt waits. Refused while another routine runs. */
export function startRoutine(turn: Turn, routine: RoutineId, now: Now): Turn {
  if (turn.state.player !== null) return turn;
  const prompt = waitingPrompt(turn);
  const { habits } = turn.state;
  return change(
    turn,
    {
      player: startPlayer(routine, now.instant),
      prompt: prompt && started(prompt),
      habits: prompt ? promptStarted(habits, now) : habits,
    },
    ...(prompt ? dismissal(prompt) : []),
    { do: 'openRoutine', routine },
  );
}

export function commandRoutine(turn: Turn, command: PlayerCommand, now: Instant): Turn {
  const { player } = turn.state;
  if (player === null) return turn;
  const commanded = commandPlayer(player, command, now);
  return commanded === player ? turn : change(turn, { player: commanded });
}

/** Lets the routine's time pass and ends it when it is through. */
export function advanceRoutine(turn: Turn, plan: Plan, now: Instant): Turn {
  const { player } = turn.state;
  if (player === null) return turn;
  const advanced = advancePlayer(player, now);
  if (isFinished(advanced)) return closeRoutine(turn, advanced, plan, now);
  return advanced === player ? turn : change(turn, { player: advanced });
}

/** The person leaves: what they have done until now counts as far as it goes. */
export function leaveRoutine(turn: Turn, plan: Plan, now: Instant): Turn {
  const { player } = turn.state;
  return player === null ? turn : closeRoutine(turn, stopPlayer(player, now), plan, now);
}

/** After a crash nobody knows how long the person went on: only what was saved counts. */
export function closeAbandonedRoutine(turn: Turn, plan: Plan, now: Instant): Turn {
  const { player } = turn.state;
  return player === null ? turn : closeRoutine(turn, { ...player, runningSince: null }, plan, now);
}

function closeRoutine(turn: Turn, player: PlayerState, plan: Plan, now: Instant): Turn {
  const { prompt } = turn.state;
  const result = resultOf(player);
  const closed = change(
    turn,
    // Who has just exercised was here, though no key was pressed.
    { player: null, lastSeen: Math.max(turn.state.lastSeen, now) },
    record({
      ...wholeSeconds(result),
      routine: player.routine,
      kinds: prompt?.phase === 'started' ? prompt.kinds : [],
    }),
  );
  if (result.outcome === 'stopped') return prompt ? afterStopped(closed, prompt, plan, now) : closed;
  const stretched = player.routine === plan.routines.stretch;
  return credit(closed, stretched ? ['move', 'stretch'] : ['move'], now);
}

/** Movement is credited by any routine; a prompt that led to it is over for all its kinds. */
function credit(turn: Turn, credited: readonly ReminderKind[], now: Instant): Turn {
  const { prompt } = turn.state;
  const fresh = freshened(turn.state, [...credited, ...(prompt?.kinds ?? [])], now);
  const done = { ...fresh, standing: moved(turn.state) };
  return change(turn, prompt ? { ...done, prompt: null, lastPromptEndedAt: now } : done);
}

/** A stopped routine counts as a snooze of its prompt; if none is left, the prompt is over and its interval starts anew. */
function afterStopped(turn: Turn, prompt: Prompt, plan: Plan, now: Instant): Turn {
  if (prompt.snoozes < MOST_SNOOZES)
    return change(turn, { prompt: putOff(prompt, plan.prompt.snoozeMinutes, now) });
  const fresh = freshened(turn.state, prompt.kinds, now);
  return change(turn, { ...fresh, prompt: null, lastPromptEndedAt: now });
}

function started({ id, kinds, snoozes }: Prompt): Prompt {
  return { phase: 'started', id, kinds, snoozes };
}

function wholeSeconds({ outcome, seconds, ofSeconds, sides }: RoutineResult) {
  const { left, right, both } = sides;
  return {
    what: outcome,
    seconds: Math.floor(seconds),
    ofSeconds,
    sides: { left: Math.floor(left), right: Math.floor(right), both: Math.floor(both) },
  };
}
