import type { SourceId } from './sources.ts';

/** The routines of the catalogue. The messages have their names and texts under `routines.<id>`. */
export const ROUTINE_IDS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const;
export type RoutineId = (typeof ROUTINE_IDS)[number];

/** Narrows an id to a routine of this version; the history may name one that it does not have. */
export function knownRoutine(id: string): RoutineId | null {
  return ROUTINE_IDS.find((known) => known === id) ?? null;
}

export type Side = 'left' | 'right' | 'both';
export type Leg = Exclude<Side, 'both'>;

export type StepPosture = 'seated' | 'standing' | 'floor';

/** What a step needs. `support` is anything to hold on to: a wall, a fixed desk, a rail. */
export type Equipment = 'wall' | 'support' | 'chair' | 'strap' | 'roller' | 'ball' | 'step';

/** What a step does to the body. A routine with a `pressure` step starts only after the safety check. */
export type StepKind = 'move' | 'stretch' | 'pressure' | 'breathe' | 'walk';

/** One exercise of a routine. Texts: `routines.steps.<step>`; figure: `poses.ts` under the same name. */
export interface Step {
  readonly name: StepName;
  readonly kind: StepKind;
  readonly posture: StepPosture;
  readonly equipment: readonly Equipment[];
  /** `eachSide` makes two parts: left, then right. `chosenLeg`: the leg that the person chose. */
  readonly sides: 'both' | 'eachSide' | 'chosenLeg';
  /** Seconds of one part. */
  readonly seconds: number;
  /** Repetitions in one part, counted aloud at their tempo; 1 = a position that is held. */
  readonly repetitions: number;
  /** Own pace: the repetitions are how often the figure moves; the player does not count them. */
  readonly ownPace?: true;
  /** The knee of the working leg, if the instruction mentions it. */
  readonly knee?: 'straight' | 'bent';
  /** Sources of time, repetitions and technique: ids of `sources.ts`, or `unsourced` for our choice. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Included only when the person asks for it. */
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

/** What a routine is for: a nudge to move, a planned stretch, before or after a walk, or a tender spot. */
export type RoutineUse = 'move' | 'stretch' | 'beforeWalk' | 'afterWalk' | 'tenderSpot';

/** How little others would notice it. */
export type Discreet = 'yes' | 'mostly' | 'fair' | 'no';

/** The totals that the evidence states, in seconds; a test compares them with the steps. */
export interface RoutineTotals {
  readonly exercise: number;
  /** With the get-ready before each part. */
  readonly withGetReady: number;
  /** The seconds that the optional steps add. */
  readonly optional?: number;
  readonly short?: number;
}

export interface Routine {
  readonly id: RoutineId;
  readonly use: RoutineUse;
  /** In the order in which they come. */
  readonly postures: readonly [StepPosture, ...StepPosture[]];
  readonly discreet: Discreet;
  /** Useful, but the routine works without it. */
  readonly helpful: readonly Equipment[];
  readonly totals: RoutineTotals;
  /** Sources of the total length and the order. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** The short form is this many of the first steps; absent if there is no short form. */
  readonly shortSteps?: number;
  /** In order; a step of a second round is listed twice. */
  readonly steps: readonly Step[];
}

/** A part: one step on one side, with the length that the form gives it. The player goes through parts in order. */
export interface Part {
  readonly step: Step;
  readonly side: Side;
  /** Seconds without the get-ready. */
  readonly seconds: number;
  readonly repetitions: number;
}

/** The get-ready before each part, which earns no credit. */
export const GET_READY_SECONDS = 5;
