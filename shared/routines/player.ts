import * as z from 'zod';
import { SECOND } from '../time.ts';
import type { Instant } from '../time.ts';
import { catalogue } from './catalogue.ts';
import { GET_READY_SECONDS, ROUTINE_IDS, exerciseSeconds, partsOf } from './routine.ts';
import type { Part, RoutineId, Side } from './routine.ts';

/*
 * A routine being followed:
 *
 *   getReady ──5 s──▶ exercise ──part's seconds──▶ getReady of the next part … ──▶ finished
 *      ▲ back / next (start of a part) ▲
 *
 * Time is an anchor: while it runs, `elapsedMs` of the phase had passed at `runningSince`. Whoever knows the clock can
 * tell the rest, so neither main nor the window counts seconds.
 */
export const playerStateSchema = z.strictObject({
  routine: z.enum(ROUTINE_IDS),
  /** Index into `partsOf(routine)`; equal to their number once finished. */
  part: z.int().min(0),
  phase: z.enum(['getReady', 'exercise']),
  /** Milliseconds of the phase that had passed at `runningSince`, or in all while it stands still. */
  elapsedMs: z.number().min(0),
  /** `null` = paused by the person, or finished. */
  runningSince: z.number().nullable(),
  /** Milliseconds credited for each part; going back never takes credit away nor gives it twice. */
  creditedMs: z.array(z.number().min(0)),
});

export type PlayerState = z.infer<typeof playerStateSchema>;

export const PLAYER_COMMANDS = ['pause', 'resume', 'back', 'next'] as const;
export type PlayerCommand = (typeof PLAYER_COMMANDS)[number];

export function startPlayer(routine: RoutineId, now: Instant): PlayerState {
  return {
    routine,
    part: 0,
    phase: 'getReady',
    elapsedMs: 0,
    runningSince: now,
    creditedMs: partsOf(catalogue[routine]).map(() => 0),
  };
}

export function isFinished(state: PlayerState): boolean {
  return state.part >= state.creditedMs.length;
}

/** Lets time pass: moves over every phase that has ended by `now`. The same object comes back when none has. */
export function advancePlayer(state: PlayerState, now: Instant): PlayerState {
  let current = state;
  for (let end = phaseEnd(current); end !== null && end <= now; end = phaseEnd(current)) {
    current = enterNextPhase(credit(current, end), end);
  }
  return current;
}

/** What the person asks of the player. A command that means nothing now gives back the same object. */
export function commandPlayer(state: PlayerState, command: PlayerCommand, now: Instant): PlayerState {
  const current = advancePlayer(state, now);
  if (isFinished(current)) return current;
  switch (command) {
    case 'pause':
      return stopPlayer(current, now);
    case 'resume':
      return current.runningSince === null ? { ...current, runningSince: now } : current;
    case 'back':
      return enterPart(credit(current, now), partBefore(current, now), now);
    case 'next':
      return enterPart(credit(current, now), current.part + 1, now);
  }
}

/** Stands still where it is, with everything done so far credited. */
export function stopPlayer(state: PlayerState, now: Instant): PlayerState {
  const current = advancePlayer(state, now);
  if (current.runningSince === null) return current;
  return { ...credit(current, now), elapsedMs: elapsedInPhase(current, now), runningSince: null };
}

/** When the present phase ends by itself, or `null` while nothing runs. */
export function phaseEnd(state: PlayerState): Instant | null {
  if (state.runningSince === null) return null;
  return state.runningSince + phaseMs(state) - state.elapsedMs;
}

export function currentPart(state: PlayerState): Part | undefined {
  return partsOf(catalogue[state.routine])[state.part];
}

export interface PlayerPosition {
  /** Milliseconds left of the phase. */
  readonly phaseLeftMs: number;
  readonly phaseMs: number;
  /** Milliseconds left of the whole routine, get-ready times included. */
  readonly routineLeftMs: number;
}

export function positionOf(state: PlayerState, now: Instant): PlayerPosition {
  const duration = phaseMs(state);
  const phaseLeftMs = Math.max(0, duration - elapsedInPhase(state, now));
  const ahead = partsOf(catalogue[state.routine]).slice(state.part + 1);
  const ownExercise = state.phase === 'getReady' ? (currentPart(state)?.seconds ?? 0) : 0;
  const secondsAhead = ahead.reduce((sum, part) => sum + GET_READY_SECONDS + part.seconds, ownExercise);
  return { phaseLeftMs, phaseMs: duration, routineLeftMs: phaseLeftMs + secondsAhead * SECOND };
}

export type RoutineOutcome = 'done' | 'partial' | 'stopped';

export interface RoutineResult {
  readonly outcome: RoutineOutcome;
  /** Seconds credited and seconds of the whole routine. */
  readonly seconds: number;
  readonly ofSeconds: number;
  /** Seconds credited by side. */
  readonly sides: Readonly<Record<Side, number>>;
}

/** Half or more of the seconds is a partial routine and counts; less is a stopped one and does not. */
export function resultOf(state: PlayerState): RoutineResult {
  const ofSeconds = exerciseSeconds(catalogue[state.routine]);
  const sides: Record<Side, number> = { left: 0, right: 0, both: 0 };
  partsOf(catalogue[state.routine]).forEach((part, index) => {
    sides[part.side] += (state.creditedMs[index] ?? 0) / SECOND;
  });
  const seconds = sides.left + sides.right + sides.both;
  const outcome = seconds >= ofSeconds ? 'done' : seconds * 2 >= ofSeconds ? 'partial' : 'stopped';
  return { outcome, seconds, ofSeconds, sides };
}

/** "Back" within the first two seconds of a part, or in its get-ready, means the part before. */
function partBefore(state: PlayerState, now: Instant): number {
  const justBegun = state.phase === 'getReady' || elapsedInPhase(state, now) < 2 * SECOND;
  return Math.max(0, justBegun ? state.part - 1 : state.part);
}

function phaseMs(state: PlayerState): number {
  return (state.phase === 'getReady' ? GET_READY_SECONDS : (currentPart(state)?.seconds ?? 0)) * SECOND;
}

function elapsedInPhase(state: PlayerState, now: Instant): number {
  const sinceAnchor = state.runningSince === null ? 0 : Math.max(0, now - state.runningSince);
  return Math.min(phaseMs(state), state.elapsedMs + sinceAnchor);
}

function credit(state: PlayerState, now: Instant): PlayerState {
  if (state.phase === 'getReady' || isFinished(state)) return state;
  const elapsed = elapsedInPhase(state, now);
  const creditedMs = state.creditedMs.map((ms, index) => (index === state.part ? Math.max(ms, elapsed) : ms));
  return { ...state, creditedMs };
}

function enterNextPhase(state: PlayerState, now: Instant): PlayerState {
  return state.phase === 'getReady'
    ? { ...state, phase: 'exercise', elapsedMs: 0, runningSince: now }
    : enterPart(state, state.part + 1, now);
}

/** A part begins with its get-ready; a paused player stays paused there. Beyond the last part the routine is over. */
function enterPart(state: PlayerState, part: number, now: Instant): PlayerState {
  const over = part >= state.creditedMs.length;
  const runningSince = over || state.runningSince === null ? null : now;
  return { ...state, part, phase: 'getReady', elapsedMs: 0, runningSince };
}
