import { lockOn, needsSafetyCheck } from '../safety/locks.ts';
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
import { addExtraWeight, scoreSpot } from '../routines/spot-question.ts';
import { catalogue } from '../routines/catalogue.ts';
import { lacksLeg } from '../routines/routine-form.ts';
import type { RoutineForm } from '../routines/routine-form.ts';
import type { RoutineId } from '../routines/routine.ts';
import type { Instant, Now } from '../time.ts';
import { countStartedPrompt } from './habits.ts';
import { MOST_SNOOZES } from '../kinds.ts';
import type { ReminderKind } from '../kinds.ts';
import type { Plan } from './plan.ts';
import { dismissal, deferPrompt, waitingPrompt } from './prompts.ts';
import { withSession } from './sessions.ts';
import { standingAfterMovement, withFreshStart } from './state.ts';
import type { Prompt } from './state.ts';
import { change, record } from './turn.ts';
import type { Turn } from './turn.ts';

/** Starts a routine, which answers the prompt. Refused while another one runs, and while a lock or check forbids it. */
export function startRoutine(turn: Turn, start: Start, plan: Plan, now: Now): Turn {
  if (turn.state.player !== null || !mayBegin(start, plan)) return turn;
  const { routine, form } = start;
  const prompt = waitingPrompt(turn);
  const { habits } = turn.state;
  return change(
    turn,
    {
      player: startPlayer(routine, form, now.instant),
      prompt: prompt && markStarted(prompt),
      habits: prompt ? countStartedPrompt(habits, now) : habits,
    },
    ...(prompt ? dismissal(prompt) : []),
    { do: 'openRoutine', routine, byItself: false },
  );
}

interface Start {
  readonly routine: RoutineId;
  readonly form: RoutineForm;
  readonly checked: boolean;
}

/** No locked routine may begin, no pressure without a safety check right before it, and no routine that lacks its leg. */
function mayBegin({ routine, form, checked }: Start, plan: Plan): boolean {
  if (lockOn(routine, form, plan.locks) !== null || lacksLeg(catalogue[routine], form)) return false;
  return checked || !needsSafetyCheck(routine, form);
}

export function commandRoutine(turn: Turn, command: PlayerCommand, now: Instant): Turn {
  return withPlayer(turn, (player) => commandPlayer(player, command, now));
}

/** The person says how sore the spot is after its hold. */
export function answerSpot(turn: Turn, score: number, now: Instant): Turn {
  return withPlayer(turn, (player) => scoreSpot(player, score, now));
}

export function addWeight(turn: Turn, now: Instant): Turn {
  return withPlayer(turn, (player) => addExtraWeight(player, now));
}

function withPlayer(turn: Turn, changed: (player: PlayerState) => PlayerState): Turn {
  const { player } = turn.state;
  if (player === null) return turn;
  const next = changed(player);
  return next === player ? turn : change(turn, { player: next });
}

/** Moves the routine on and closes it when it is finished, locked by a health answer, or abandoned. */
export function advanceRoutine(turn: Turn, plan: Plan, { instant: now }: Now): Turn {
  const { player } = turn.state;
  if (player === null) return turn;
  if (isLocked(player, plan)) return leaveRoutine(turn, plan, now);
  const advanced = advancePlayer(player, now);
  if (isFinished(advanced)) return closeRoutine(turn, advanced, plan, now);
  if (isAbandoned(advanced, now)) return abandonRoutine(turn, advanced, plan, now);
  return advanced === player ? turn : change(turn, { player: advanced });
}

/** The person leaves the routine; what they have done so far counts. */
export function leaveRoutine(turn: Turn, plan: Plan, now: Instant): Turn {
  const { player } = turn.state;
  return player === null ? turn : closeRoutine(turn, stopPlayer(player, now), plan, now);
}

/**
 * A crash has interrupted the routine. Nobody knows how long the person continued, so only what was saved counts. For a
 * while they can resume it from there.
 */
export function resumeRoutine(turn: Turn, plan: Plan, { instant: now }: Now): Turn {
  const { player, lastSeen } = turn.state;
  if (player === null) return turn;
  const cutOffAt = player.pausedAt ?? Math.max(lastSeen, player.runningSince ?? lastSeen);
  const cutOff = { ...player, runningSince: null, pausedAt: cutOffAt };
  if (isLocked(cutOff, plan) || isAbandoned(cutOff, now)) return abandonRoutine(turn, cutOff, plan, now);
  const opening = { do: 'openRoutine', routine: player.routine, byItself: true } as const;
  return change(turn, { player: cutOff }, opening);
}

function isLocked({ routine, form }: PlayerState, plan: Plan): boolean {
  return lockOn(routine, form, plan.locks) !== null;
}

/** Nobody has resumed the routine while it could be resumed. */
function isAbandoned(player: PlayerState, now: Instant): boolean {
  const until = resumableUntil(player);
  return until !== null && until <= now;
}

/**
 * Nobody has come back to the routine. The part that was done counts, but not as presence now. The prompt ended when the
 * routine could no longer be resumed, even if the app notices later.
 */
function abandonRoutine(turn: Turn, player: PlayerState, plan: Plan, now: Instant): Turn {
  const { prompt, lastSeen } = turn.state;
  const endedAt = Math.min(now, resumableUntil(player) ?? now);
  const closed = change(closeRoutine(turn, player, plan, now, endedAt), { lastSeen });
  return prompt === null ? closed : change(closed, { lastPromptEndedAt: endedAt });
}

/** `at`: when the routine ended, if the engine notices it later. */
function closeRoutine(turn: Turn, player: PlayerState, plan: Plan, now: Instant, at?: Instant): Turn {
  const { prompt } = turn.state;
  const result = resultOf(player);
  const closed = change(
    turn,
    // A person who exercises is present, even without pressing a key.
    {
      player: null,
      lastSeen: Math.max(turn.state.lastSeen, now),
      routines: withSession(turn.state.routines, player, result, now),
    },
    record(
      {
        ...wholeSeconds(result),
        routine: player.routine,
        kinds: prompt?.phase === 'started' ? prompt.kinds : [],
      },
      at,
    ),
  );
  if (result.outcome === 'stopped') return prompt ? snoozeAfterStop(closed, prompt, plan, now) : closed;
  const stretched = catalogue[player.routine].use === 'stretch';
  return credit(closed, stretched ? ['move', 'stretch'] : ['move'], now);
}

/** Every routine counts as movement, and ends the prompt that led to it with all its kinds. */
function credit(turn: Turn, credited: readonly ReminderKind[], now: Instant): Turn {
  const { prompt } = turn.state;
  const done = change(turn, {
    ...withFreshStart(turn.state, credited, now),
    standing: standingAfterMovement(turn.state),
  });
  return prompt ? closePrompt(done, prompt.kinds, now) : done;
}

/** A stopped routine snoozes its prompt. With no snooze left the prompt ends and its intervals restart. */
function snoozeAfterStop(turn: Turn, prompt: Prompt, plan: Plan, now: Instant): Turn {
  if (prompt.snoozes >= MOST_SNOOZES) return closePrompt(turn, prompt.kinds, now);
  const isOn = (kind: ReminderKind) => plan.kinds[kind].enabled;
  const kinds = prompt.kinds.filter(isOn);
  const off = prompt.kinds.filter((kind) => !isOn(kind));
  // A kind that was switched off or locked meanwhile does not come back.
  const withdrawn = off.length === 0 ? turn : change(turn, {}, record({ what: 'withdrawn', kinds: off }));
  if (kinds.length === 0) return closePrompt(withdrawn, off, now);
  const fresh = withFreshStart(turn.state, off, now);
  return change(withdrawn, {
    ...fresh,
    lastPromptEndedAt: now,
    prompt: deferPrompt({ ...prompt, kinds }, plan.prompt.snoozeMinutes, now),
  });
}

/** Ends the prompt and restarts the intervals of these kinds. */
function closePrompt(turn: Turn, kinds: readonly ReminderKind[], now: Instant): Turn {
  return change(turn, { ...withFreshStart(turn.state, kinds, now), prompt: null, lastPromptEndedAt: now });
}

function markStarted({ id, kinds, snoozes }: Prompt): Prompt {
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
