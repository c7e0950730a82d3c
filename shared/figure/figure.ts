import { middleJoint, minus, plus, turnOf, rotate } from './geometry.ts';
import type { Point } from './geometry.ts';

/*
 * The figure is joints, not drawings. A pose says where the hip is, how the torso leans, where each foot stands or hangs
 * and where each hand rests; knees and elbows follow by inverse kinematics, so whatever is planted stays put. Angles are
 * in degrees, lengths in scene units: the person would stand about 380 tall.
 */

/** Lengths between joints. The points of the foot are relative to the ankle of a foot that is flat on the floor. */
export const BODY = {
  torso: 104,
  shoulder: 94,
  thigh: 92,
  shin: 92,
  upperArm: 66,
  forearm: 56,
  heel: { x: -9, y: 8 },
  ball: { x: 27, y: 11 },
  toes: 14,
  /** The far limbs appear slightly ahead of the near ones, as if the viewer stood a little in front. */
  farHip: { x: 5, y: -3 },
  farShoulder: { x: 8, y: 1 },
} as const;

/** Degrees that the viewer stands in front of the side view, so that a circling foot looks like one. */
const VIEW_FROM_FRONT = 28;

/**
 * A foot turns about one point: its ball (the toes stay flat on the floor, the heel rises), its heel (the front rises)
 * or, off the floor, its ankle. `at` is where that point is. A foot on its sole rolls: toes down it rises over the ball,
 * toes up over the heel; `at` is where the ankle is while the foot is flat.
 */
export interface LegPose {
  readonly pivot: 'ball' | 'heel' | 'ankle' | 'sole';
  readonly at: Point;
  /** Toes up is positive; 0 is flat. */
  readonly pitch: number;
  /** Toes turned outwards, towards the viewer. */
  readonly yaw: number;
}

/**
 * A hand rests on the thigh, at a part of its length, holds on to a place, lies flat on a wall with its fingers up, on a
 * table with its fingers forwards or on the floor with its fingers backwards; or the arm swings: the upper arm turned
 * backwards from hanging straight down, the elbow bent. Two go where the near leg goes, whichever arm it is: a hand on the
 * calf, its wrist at a part of the shin's length and so far in front of the bone, its fingers turned backwards from
 * pointing down the shin; and a hand that holds a taut strap, which runs from the ball of the foot and is turned like a limb.
 */
export type ArmPose =
  | { readonly hand: 'thigh'; readonly along: number }
  | { readonly hand: 'held' | 'wall' | 'table' | 'floor'; readonly at: Point }
  | { readonly hand: 'calf'; readonly along: number; readonly ahead: number; readonly turn: number }
  | { readonly hand: 'strap'; readonly length: number; readonly turn: number }
  | { readonly hand: 'swinging'; readonly back: number; readonly elbow: number };

export interface Pose {
  readonly hip: Point;
  /** Leaning forwards is positive. */
  readonly torso: number;
  readonly head: number;
  readonly near: LegPose;
  readonly far: LegPose;
  readonly nearArm: ArmPose;
  readonly farArm: ArmPose;
}

export interface LegJoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly ball: Point;
  readonly toe: Point;
  /** Clockwise turn of foot and toes, and how long the foot looks when it is turned in or out: 1 = as from the side. */
  readonly footTurn: number;
  readonly toesTurn: number;
  readonly footStretch: number;
}

export interface ArmJoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Clockwise turn of a hand that would hang straight down. */
  readonly handTurn: number;
}

export interface Joints {
  readonly hip: Point;
  readonly neck: Point;
  readonly torsoTurn: number;
  readonly headTurn: number;
  readonly near: LegJoints;
  readonly far: LegJoints;
  readonly nearArm: ArmJoints;
  readonly farArm: ArmJoints;
}

export function jointsOf(pose: Pose): Joints {
  const { hip, torso } = pose;
  const shoulder = plus(hip, rotate({ x: 0, y: -BODY.shoulder }, torso));
  const near = legJoints(hip, pose.near);
  const far = legJoints(plus(hip, BODY.farHip), pose.far);
  return {
    hip,
    neck: plus(hip, rotate({ x: 0, y: -BODY.torso }, torso)),
    torsoTurn: torso,
    headTurn: pose.head,
    near,
    far,
    nearArm: armJoints(shoulder, pose.nearArm, near, near),
    farArm: armJoints(plus(shoulder, BODY.farShoulder), pose.farArm, far, near),
  };
}

function legJoints(hip: Point, { pivot, at, pitch, yaw }: LegPose): LegJoints {
  const footStretch = stretchOf(yaw);
  const onFoot = (point: Point, turn = -pitch) => rotate({ x: point.x * footStretch, y: point.y }, turn);
  const standsOn = pivot === 'sole' ? (pitch < 0 ? 'ball' : 'heel') : pivot;
  const pivotAt = pivot === 'sole' ? plus(at, onFoot(BODY[pitch < 0 ? 'ball' : 'heel'], 0)) : at;
  const ankle = standsOn === 'ankle' ? at : minus(pivotAt, onFoot(BODY[standsOn]));
  const ball = plus(ankle, onFoot(BODY.ball));
  const toesTurn = standsOn === 'ball' ? 0 : -pitch;
  return {
    hip,
    knee: middleJoint(hip, ankle, BODY.thigh, BODY.shin, true),
    ankle,
    heel: plus(ankle, onFoot(BODY.heel)),
    ball,
    toe: plus(ball, rotate({ x: BODY.toes * footStretch, y: 0 }, toesTurn)),
    footTurn: -pitch,
    toesTurn,
    footStretch,
  };
}

const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);

/** The visible share of a foot's length when its toes turn outwards by `yaw`. */
function stretchOf(yaw: number): number {
  return cosine(yaw - VIEW_FROM_FRONT) / cosine(VIEW_FROM_FRONT);
}

/** The inverse of `stretchOf`, for a foot that has not yet turned past the viewer. */
export function yawFor(stretch: number): number {
  return VIEW_FROM_FRONT - (Math.acos(stretch * cosine(VIEW_FROM_FRONT)) * 180) / Math.PI;
}

/** How high the wrist lies above the middle of the thigh. */
const WRIST_ABOVE_THIGH = 21;

/** Turn of a hand whose fingers point up, forwards, and backwards: those lie on the floor to their thin tips. */
const FINGERS_UP = 180;
const FINGERS_FORWARDS = -90;
const FINGERS_BACKWARDS = 85;

/** `own` is the leg on the side of the arm. */
function armJoints(shoulder: Point, pose: ArmPose, own: LegJoints, near: LegJoints): ArmJoints {
  if (pose.hand === 'swinging') return swingingArm(shoulder, pose.back, pose.elbow);
  const { wrist, turn } = handOf(pose, own, near);
  const elbow = middleJoint(shoulder, wrist, BODY.upperArm, BODY.forearm, false);
  return { shoulder, elbow, wrist, handTurn: turn ?? turnOf(elbow, wrist) };
}

type PlacedHand = Exclude<ArmPose, { readonly hand: 'swinging' }>;

/** A hand without a turn continues the forearm. */
function handOf(pose: PlacedHand, own: LegJoints, near: LegJoints): { wrist: Point; turn?: number } {
  switch (pose.hand) {
    case 'thigh': {
      const turn = turnOf(own.hip, own.knee);
      const onThigh = { x: WRIST_ABOVE_THIGH, y: pose.along * BODY.thigh };
      return { wrist: plus(own.hip, rotate(onThigh, turn)), turn: turn + 8 };
    }
    case 'calf': {
      const turn = turnOf(near.knee, near.ankle);
      const onShin = { x: pose.ahead, y: pose.along * BODY.shin };
      return { wrist: plus(near.knee, rotate(onShin, turn)), turn: turn + pose.turn };
    }
    case 'strap': {
      const wrist = plus(near.ball, rotate({ x: 0, y: pose.length }, pose.turn));
      return { wrist, turn: turnOf(wrist, near.ball) };
    }
    case 'held':
      return { wrist: pose.at };
    case 'wall':
      return { wrist: pose.at, turn: FINGERS_UP };
    case 'table':
      return { wrist: pose.at, turn: FINGERS_FORWARDS };
    case 'floor':
      return { wrist: pose.at, turn: FINGERS_BACKWARDS };
  }
}

function swingingArm(shoulder: Point, back: number, bend: number): ArmJoints {
  const elbow = plus(shoulder, rotate({ x: 0, y: BODY.upperArm }, back));
  const forearmTurn = back - bend;
  const wrist = plus(elbow, rotate({ x: 0, y: BODY.forearm }, forearmTurn));
  return { shoulder, elbow, wrist, handTurn: forearmTurn };
}
