import { catalogue } from '../../../shared/routines/catalogue.ts';
import { advancePlayer, currentPart, isFinished } from '../../../shared/routines/player.ts';
import { extraWeightIn, withExtraWeight } from '../../../shared/routines/after-hold.ts';
import { positionOf, repetitionOf } from '../../../shared/routines/player-position.ts';
import type { PlayerState } from '../../../shared/routines/player.ts';
import { questionOf } from '../../../shared/routines/spot-question.ts';
import type { SpotQuestion } from '../../../shared/routines/spot-question.ts';
import { partsOf } from '../../../shared/routines/routine-form.ts';
import type { Part, RoutineId } from '../../../shared/routines/routine.ts';
import { SECOND } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';

/** Everything that the running player shows at one instant. */
export interface Moment {
  readonly routine: RoutineId;
  readonly phase: PlayerState['phase'];
  readonly part: Part;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
  readonly paused: boolean;
  /** Whether the next part is the same step with the other leg. */
  readonly switchesSides: boolean;
  /** The current repetition and how many there are; `null` where nothing is counted. */
  readonly repetition: { readonly number: number; readonly of: number } | null;
  /** Set after "too sore": the pressure must be lighter now, or ends sooner. */
  readonly eased: 'lighter' | 'shorter' | null;
  /** What is asked before the part. */
  readonly question: SpotQuestion | null;
  /** Seconds of the extra weight that is offered. */
  readonly weightSeconds: number;
  readonly phaseLeftMs: number;
  readonly phaseMs: number;
  readonly secondsLeft: number;
  readonly routineSecondsLeft: number;
}

/**
 * The player at an instant. The window advances from part to part by itself, without waiting for main. Only main ends the
 * routine, so until then the last part stays at 0.
 */
export function momentOf(player: PlayerState, now: Instant): Moment | null {
  const advanced = advancePlayer(player, now);
  const state = isFinished(advanced) ? player : advanced;
  const part = currentPart(state);
  if (!part) return null;
  const parts = partsOf(catalogue[state.routine], state.form);
  const { phaseLeftMs, phaseMs, routineLeftMs } = positionOf(state, now);
  return {
    routine: state.routine,
    phase: state.phase,
    part,
    number: state.part + 1,
    of: parts.length,
    paused: state.runningSince === null,
    switchesSides: isOtherLeg(parts[state.part - 1], part),
    repetition: repetitionOf(state, now),
    eased: state.eased?.to ?? null,
    question: questionOf(state),
    weightSeconds: Math.ceil(extraWeightIn(state.routine, withExtraWeight(state.form))?.seconds ?? 0),
    phaseLeftMs,
    phaseMs,
    secondsLeft: Math.ceil(phaseLeftMs / SECOND),
    routineSecondsLeft: Math.ceil(routineLeftMs / SECOND),
  };
}

function isOtherLeg(before: Part | undefined, part: Part): boolean {
  if (before?.step.name !== part.step.name) return false;
  return before.side !== 'both' && part.side !== 'both' && before.side !== part.side;
}

/** The routine has just begun, whatever has started it. */
export function isFirstReady({ number, phase }: Moment): boolean {
  return number === 1 && phase === 'getReady';
}

/** Equal for moments that look the same. */
export function momentKey(moment: Moment | null): string {
  if (!moment) return '';
  const { number, phase, secondsLeft, routineSecondsLeft, repetition, eased, question } = moment;
  return [number, phase, secondsLeft, routineSecondsLeft, repetition?.number, eased, question].join(' ');
}

/** `1:05` */
export function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
