import { middleJoint, minus, plus, turnOf, turned } from './geometry.ts';
import type { Point } from './geometry.ts';

/*
 * The figure is joints, not drawings. A pose says where the hip is, how the torso leans, where each foot stands or hangs
 * and where each hand rests; knees and elbows follow by inverse kinematics, so whatever is planted stays put. Angles are
 * in degrees, lengths in scene units: the person would stand about 380 tall.
 */

/** Lengths between joints. The points of the foot are seen from the ankle of a foot that stands flat. */
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
  /** The far limbs are seen a little ahead of the near ones, as if the viewer stood slightly in front. */
  farHip: { x: 5, y: -3 },
  farShoulder: { x: 8, y: 1 },
} as const;

/** How far the viewer stands in front of straight from the side: what makes a circling foot look like one. */
const VIEW_FROM_FRONT = 28;

/**
 * A foot turns about one point: its ball (the toes stay flat on the floor, the heel rises), its heel (the front rises)
 * or, off the floor, its ankle. `at` is where that point is.
 */
export interface LegPose {
  readonly pivot: 'ball' | 'heel' | 'ankle';
  readonly at: Point;
  /** Toes up is positive; 0 is flat. */
  readonly pitch: number;
  /** Toes turned outwards, towards the viewer. */
  readonly yaw: number;
}

/**
 * A hand rests on the thigh, at a part of its length, holds on to a place or lies flat on a wall with its fingers up; or
 * the arm swings: the upper arm turned backwards from hanging straight down, the elbow bent.
 */
export type ArmPose =
  | { readonly hand: 'thigh'; readonly along: number }
  | { readonly hand: 'held' | 'wall'; readonly at: Point }
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
  const shoulder = plus(hip, turned({ x: 0, y: -BODY.shoulder }, torso));
  const near = legJoints(hip, pose.near);
  const far = legJoints(plus(hip, BODY.farHip), pose.far);
  return {
    hip,
    neck: plus(hip, turned({ x: 0, y: -BODY.torso }, torso)),
    torsoTurn: torso,
    headTurn: pose.head,
    near,
    far,
    nearArm: armJoints(shoulder, pose.nearArm, near),
    farArm: armJoints(plus(shoulder, BODY.farShoulder), pose.farArm, far),
  };
}

function legJoints(hip: Point, { pivot, at, pitch, yaw }: LegPose): LegJoints {
  const footStretch = stretchOf(yaw);
  const onFoot = (point: Point) => turned({ x: point.x * footStretch, y: point.y }, -pitch);
  const ankle = pivot === 'ankle' ? at : minus(at, onFoot(BODY[pivot]));
  const ball = plus(ankle, onFoot(BODY.ball));
  const toesTurn = pivot === 'ball' ? 0 : -pitch;
  return {
    hip,
    knee: middleJoint(hip, ankle, BODY.thigh, BODY.shin, true),
    ankle,
    heel: plus(ankle, onFoot(BODY.heel)),
    ball,
    toe: plus(ball, turned({ x: BODY.toes * footStretch, y: 0 }, toesTurn)),
    footTurn: -pitch,
    toesTurn,
    footStretch,
  };
}

/** The share of a foot's length that is seen when its toes turn outwards by `yaw`. */
function stretchOf(yaw: number): number {
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  return cosine(yaw - VIEW_FROM_FRONT) / cosine(VIEW_FROM_FRONT);
}

/** How high the wrist lies above the middle of the thigh. */
const WRIST_ABOVE_THIGH = 21;

/** Turn of a hand whose fingers point up. */
const FINGERS_UP = 180;

function armJoints(shoulder: Point, pose: ArmPose, leg: LegJoints): ArmJoints {
  if (pose.hand === 'swinging') return swingingArm(shoulder, pose.back, pose.elbow);
  const thighTurn = turnOf(leg.hip, leg.knee);
  const wrist =
    pose.hand === 'thigh'
      ? plus(leg.hip, turned({ x: WRIST_ABOVE_THIGH, y: pose.along * BODY.thigh }, thighTurn))
      : pose.at;
  const elbow = middleJoint(shoulder, wrist, BODY.upperArm, BODY.forearm, false);
  const handTurns = { thigh: thighTurn + 8, held: turnOf(elbow, wrist), wall: FINGERS_UP };
  return { shoulder, elbow, wrist, handTurn: handTurns[pose.hand] };
}

function swingingArm(shoulder: Point, back: number, bend: number): ArmJoints {
  const elbow = plus(shoulder, turned({ x: 0, y: BODY.upperArm }, back));
  const forearmTurn = back - bend;
  const wrist = plus(elbow, turned({ x: 0, y: BODY.forearm }, forearmTurn));
  return { shoulder, elbow, wrist, handTurn: forearmTurn };
}
