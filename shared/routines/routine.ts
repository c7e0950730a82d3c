/** The routines of the catalogue; the names and texts of each stand in the messages under `routines.<id>`. */
export const ROUTINE_IDS = ['R1', 'R6'] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

export type Side = 'left' | 'right' | 'both';

/** One exercise of a routine. Texts: `routines.<routine>.steps.<step>`; figure: `poses.ts` under the same name. */
export interface Step {
  readonly name: StepName;
  /** `eachSide` makes two parts: left, then right. */
  readonly sides: 'both' | 'eachSide';
  /** Seconds of one part. */
  readonly seconds: number;
  /** Repetitions in one part; a guide, not counted. 1 = a position that is held. */
  readonly repetitions: number;
}

export type StepName =
  'heelLifts' | 'toeLifts' | 'ankleCircles' | 'loosenUp' | 'straightKneeWallStretch' | 'bentKneeWallStretch';

export interface Routine {
  readonly id: RoutineId;
  readonly posture: 'seated' | 'standing';
  readonly discreet: boolean;
  /** In the order they are done; a step of a second round stands here a second time. */
  readonly steps: readonly Step[];
}

/** What the player goes through one after the other: a step on one side. */
export interface Part {
  readonly step: Step;
  readonly side: Side;
  /** Seconds, without the get-ready before it. */
  readonly seconds: number;
}

/** A get-ready before each part takes time and is not credited. */
export const GET_READY_SECONDS = 5;

export function partsOf(routine: Routine): readonly Part[] {
  return routine.steps.flatMap((step) => {
    const sides: Side[] = step.sides === 'both' ? ['both'] : ['left', 'right'];
    return sides.map((side) => ({ step, side, seconds: step.seconds }));
  });
}

/** Seconds of exercise, without the get-ready times. */
export function exerciseSeconds(routine: Routine): number {
  return partsOf(routine).reduce((sum, part) => sum + part.seconds, 0);
}
