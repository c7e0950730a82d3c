import { BODY } from './figure.ts';
import type { LegPose } from './figure.ts';
import { minus, plus, rotate } from './geometry.ts';
import type { Point } from './geometry.ts';

/* What the seated figures share: how a person sits, and where their feet stand, rest or hang. */

/** A foot that is flat on the floor, told by the height of its pivot above it. */
export const onBall = (x: number, pitch: number): LegPose => ({
  pivot: 'ball',
  at: { x, y: -6 },
  pitch,
  yaw: 0,
});
export const onHeel = (x: number, pitch: number, yaw = 0): LegPose => ({
  pivot: 'heel',
  at: { x, y: -9 },
  pitch,
  yaw,
});

/** A foot off the floor. */
export const inTheAir = (at: Point, pitch: number, yaw = 0): LegPose => ({ pivot: 'ankle', at, pitch, yaw });

export const seated = {
  hip: { x: 0, y: -112 },
  torso: 1,
  head: 2,
  nearArm: { hand: 'thigh', along: 0.6 },
  farArm: { hand: 'thigh', along: 0.72 },
} as const;

/** On one leg's step, a hand holds the seat and the other foot stays flat. */
export const holdingTheSeat = {
  ...seated,
  torso: -3,
  far: onHeel(86, 0),
  nearArm: { hand: 'held', at: { x: 14, y: -92 } },
} as const;

/**
 * The vector from hip to ankle of a leg whose thigh points `below` degrees under the horizontal, with a knee bent by `knee`
 * degrees.
 */
export function reachOf(below: number, knee: number): Point {
  const thighTurn = below - 90;
  return plus(rotate({ x: 0, y: BODY.thigh }, thighTurn), rotate({ x: 0, y: BODY.shin }, thighTurn + knee));
}

/** Where the hip is, at its height above the floor, when a leg ahead of it with this knee stands on this heel. */
export function hipBehind({ at, pitch }: LegPose, height: number, knee: number): Point {
  const ankle = minus(at, rotate(BODY.heel, -pitch));
  const reach = 2 * BODY.thigh * Math.cos((knee * Math.PI) / 360);
  return { x: ankle.x - Math.sqrt(reach ** 2 - (ankle.y + height) ** 2), y: -height };
}
