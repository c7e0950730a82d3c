import { SECOND } from '../time.ts';
import type { Instant } from '../time.ts';
import { currentPart, elapsedInPhase, partsIn, phaseMs, startsAtMs } from './player.ts';
import type { PlayerState } from './player.ts';
import { GET_READY_SECONDS } from './routine.ts';

/* Where a player stands at an instant, for what a window shows. */

export interface PlayerPosition {
  /** Milliseconds left of the phase. */
  readonly phaseLeftMs: number;
  readonly phaseMs: number;
  /** Milliseconds left of the whole routine, including get-readies. A question's time does not count: an answer ends it. */
  readonly routineLeftMs: number;
}

export function positionOf(state: PlayerState, now: Instant): PlayerPosition {
  const duration = phaseMs(state);
  const phaseLeftMs = Math.max(0, duration - elapsedInPhase(state, now));
  const exerciseMs = partsIn(state).map(({ seconds }, part) => seconds * SECOND - startsAtMs(state, part));
  const ownExerciseMs = state.phase === 'exercise' ? 0 : (exerciseMs[state.part] ?? 0);
  const aheadMs = exerciseMs
    .slice(state.part + 1)
    .reduce((sum, ms) => sum + GET_READY_SECONDS * SECOND + ms, ownExerciseMs);
  const presentMs = state.phase === 'question' ? GET_READY_SECONDS * SECOND : phaseLeftMs;
  return { phaseLeftMs, phaseMs: duration, routineLeftMs: presentMs + aheadMs };
}

/** The current repetition, from 1, and their number; `null` if the step has nothing to count. */
export function repetitionOf(state: PlayerState, now: Instant): { number: number; of: number } | null {
  const part = currentPart(state);
  if (!part || state.phase !== 'exercise' || part.repetitions === 1 || part.step.ownPace) return null;
  const tempoMs = (part.seconds * SECOND) / part.repetitions;
  const number = Math.min(part.repetitions, Math.floor(elapsedInPhase(state, now) / tempoMs) + 1);
  return { number, of: part.repetitions };
}
