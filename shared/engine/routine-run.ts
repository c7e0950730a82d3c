import {
  advancePlayer,
  commandPlayer,
  isFinished,
  resumableUntil,
  resultOf,
  startPlayer,
  stopPlayer,
} from '../routines/player.ts';
import type { PlayerCommand, PlayerState, RoutineResult } from '../routines/player.ts';
import { catalogue } from '../routines/catalogue.ts';
import type { RoutineForm } from '../routines/routine-form.ts';
import type { RoutineId } from '../routines/routine.ts';
import { startable } from '../routines/startable.ts';
import type { Instant, Now } from '../time.ts';
import { promptStarted } from './habits.ts';
import { MOST_SNOOZES } from './kinds.ts';
import type { ReminderKind } from './kinds.ts';
import type { Plan } from './plan.ts';
import { dismissal, putOff, waitingPrompt } from './prompts.ts';
import { withSession } from './sessions.ts';
import { freshened, moved } from './state.ts';
import type { Prompt } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/** Begins a routine; that answers whatever prompt waits. Refused while another routine runs, and when it cannot be started. */
export function startRoutine(
  turn: Turn,
  { routine, form }: { readonly routine: RoutineId; readonly form: RoutineForm },
  now: Now,
): Turn {
  if (turn.state.player !== null || !startable(routine)) return turn;
  const prompt = waitingPrompt(turn);
  const { habits } = turn.state;
  return change(
    turn,
    {
      player: startPlayer(routine, form, now.instant),
      prompt: prompt && started(prompt),
      habits: prompt ? promptStarted(habits, now) : habits,
    },
    ...(prompt ? dismissal(prompt) : []),
    { do: 'openRoutine', routine, byItself: false },
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
  if (isForsaken(advanced, now)) return forsakeRoutine(turn, advanced, plan, now);
  return advanced === player ? turn : change(turn, { player: advanced });
}

/** The person leaves: what they have done until now counts as far as it goes. */
export function leaveRoutine(turn: Turn, plan: Plan, now: Instant): Turn {
  const { player } = turn.state;
  return player === null ? turn : closeRoutine(turn, stopPlayer(player, now), plan, now);
}

/**
 * A crash has cut the routine off. Nobody knows how long the person went on, so only what was saved counts; for a while
 * they can go on from there.
 */
export function takeUpRoutine(turn: Turn, plan: Plan, now: Instant): Turn {
  const { player, lastSeen } = turn.state;
  if (player === null) return turn;
  const cutOffAt = player.pausedAt ?? Math.max(lastSeen, player.runningSince ?? lastSeen);
  const cutOff = { ...player, runningSince: null, pausedAt: cutOffAt };
  if (isForsaken(cutOff, now)) return forsakeRoutine(turn, cutOff, plan, now);
  const opening = { do: 'openRoutine', routine: player.routine, byItself: true } as const;
  return change(turn, { player: cutOff }, opening);
}

/** Nobody has come back to the routine for as long as it can be gone on with. */
function isForsaken(player: PlayerState, now: Instant): boolean {
  const until = resumableUntil(player);
  return until !== null && until <= now;
}

/** What was done of it counts, and says nothing about whether anybody is there now. */
function forsakeRoutine(turn: Turn, player: PlayerState, plan: Plan, now: Instant): Turn {
  return change(closeRoutine(turn, player, plan, now), { lastSeen: turn.state.lastSeen });
}

function closeRoutine(turn: Turn, player: PlayerState, plan: Plan, now: Instant): Turn {
  const { prompt } = turn.state;
  const result = resultOf(player);
  const closed = change(
    turn,
    // Who has just exercised was here, though no key was pressed.
    {
      player: null,
      lastSeen: Math.max(turn.state.lastSeen, now),
      routines: withSession(turn.state.routines, player, result, now),
    },
    record({
      ...wholeSeconds(result),
      routine: player.routine,
      kinds: prompt?.phase === 'started' ? prompt.kinds : [],
    }),
  );
  if (result.outcome === 'stopped') return prompt ? afterStopped(closed, prompt, plan, now) : closed;
  const stretched = catalogue[player.routine].use === 'stretch';
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
