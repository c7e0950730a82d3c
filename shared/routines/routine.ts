import type { SourceId } from './sources.ts';

/** The routines of the catalogue; the names and texts of each stand in the messages under `routines.<id>`. */
export const ROUTINE_IDS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

/** The history may name a routine that this version does not have. */
export function knownRoutine(id: string): RoutineId | null {
  return ROUTINE_IDS.find((known) => known === id) ?? null;
}

export type Side = 'left' | 'right' | 'both';
export type Leg = Exclude<Side, 'both'>;

export type StepPosture = 'seated' | 'standing' | 'floor';

/** What a step needs. `support` is anything to hold on to: a wall, a fixed desk, a rail. */
export type Equipment = 'wall' | 'support' | 'chair' | 'strap' | 'roller' | 'ball' | 'step';

/** What a step does to the body. A routine with a `pressure` step starts only behind the safety check. */
export type StepKind = 'move' | 'stretch' | 'pressure' | 'breathe' | 'walk';

/** One exercise of a routine. Texts: `routines.steps.<step>`; figure: `poses.ts` under the same name. */
export interface Step {
  readonly name: StepName;
  readonly kind: StepKind;
  readonly posture: StepPosture;
  readonly equipment: readonly Equipment[];
  /** `eachSide` makes two parts: left, then right. `chosenLeg`: the leg that the person has chosen. */
  readonly sides: 'both' | 'eachSide' | 'chosenLeg';
  /** Seconds of one part. */
  readonly seconds: number;
  /** Repetitions in one part, counted aloud at their tempo; 1 = a position that is held. */
  readonly repetitions: number;
  /** Own pace: the repetitions are how often the figure moves, and nobody counts them. */
  readonly ownPace?: true;
  /** What the knee of the working leg must look like, where the instruction says it. */
  readonly knee?: 'straight' | 'bent';
  /** Where time, repetitions and technique come from: ids of `sources.ts`, or `unsourced`: our choice. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Only when the person asks for it. */
  readonly optional?: true;
}

export const STEP_NAMES = [
  // R1
  'heelLifts',
  'toeLifts',
  'ankleCircles',
  // R2
  'quickHeelRaises',
  'seatedAnklePumps',
  'footTaps',
  'slowRaiseAndHold',
  // R3
  'ankleLetters',
  'strapPull',
  'footTuck',
  // R4
  'supportedWeightShifts',
  'deskLeanStraight',
  'deskLeanBent',
  'supportedHeelRaises',
  // R5
  'weightShifts',
  'smallKneeBends',
  'stepOnTheSpot',
  'toeRaises',
  'calfLean',
  'sitAndPump',
  // R6
  'loosenUp',
  'straightKneeWallStretch',
  'bentKneeWallStretch',
  'stepDrop',
  // R7
  'floorPumps',
  'searchRoll',
  'holdTheSpot',
  'flexOnTheSpot',
  'extraWeight',
  'fadeOut',
  'afterStraightStretch',
  'afterBentStretch',
  'easyWalk',
  // R8
  'warmUpPumps',
  'glideAlong',
  'pressAndWait',
  'flexUnderFingers',
  'easyStrapPull',
  // R9
  'risingMarch',
  'heelToToeRocks',
  'calfPedals',
  'heelWalk',
  'legSwings',
  'briskFinish',
  // R10
  'slowWalk',
  'coolStraightStretch',
  'coolBentStretch',
  'sitCircleSip',
] as const;
export type StepName = (typeof STEP_NAMES)[number];

/** When a routine is meant to be done: at a nudge to move, at a planned stretch, around a walk, or on a tender spot. */
export type RoutineUse = 'move' | 'stretch' | 'beforeWalk' | 'afterWalk' | 'tenderSpot';

/** Whether others would hardly notice it. */
export type Discreet = 'yes' | 'mostly' | 'fair' | 'no';

/** The sums that the evidence states, in seconds; a check compares them with the steps. */
export interface RoutineTotals {
  readonly exercise: number;
  /** With the get-ready before each part. */
  readonly withGetReady: number;
  /** What the optional steps add. */
  readonly optional?: number;
  readonly short?: number;
}

export interface Routine {
  readonly id: RoutineId;
  readonly use: RoutineUse;
  /** In the order in which they come. */
  readonly postures: readonly [StepPosture, ...StepPosture[]];
  readonly discreet: Discreet;
  /** What helps where there is some; the routine goes without it. */
  readonly helpful: readonly Equipment[];
  readonly totals: RoutineTotals;
  /** Where the length and the order of the whole come from. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The short form is so many of the first steps; without it there is none. */
  readonly shortSteps?: number;
  /** In the order they are done; a step of a second round stands here a second time. */
  readonly steps: readonly Step[];
}

/** What the player goes through one after the other: a step on one side, at the length that the form gives it. */
export interface Part {
  readonly step: Step;
  readonly side: Side;
  /** Seconds, without the get-ready before it. */
  readonly seconds: number;
  readonly repetitions: number;
}

/** A get-ready before each part takes time and is not credited. */
export const GET_READY_SECONDS = 5;
