import { BODY } from './figure.ts';
import type { Joints } from './figure.ts';
import { circle, joinOutlines, placeTransform } from './figure-shapes.ts';
import { turnOf } from './geometry.ts';
import type { Tool } from './step-figure.ts';

/*
 * A strap round the ball of the near foot: from each hand a taut end runs along the side of the foot to the sole, and what
 * is left over hangs from the near hand.
 */

/** From the ball of the foot to the wrist: a taut strap does not give. */
export const STRAP_LENGTH = 122;

const HALF_WIDTH = 3.5;

/** From the sole, just beyond the joint of the ball, into the fist. */
const TAUT = joinOutlines([circle(0, -6, HALF_WIDTH), circle(0, STRAP_LENGTH - 8, HALF_WIDTH)]);

/** Round the sole, in the frame of the foot. */
const SOLE = joinOutlines([
  circle(BODY.ball.x - 4, BODY.ball.y + 7.5, 2.5),
  circle(BODY.ball.x + 5, BODY.ball.y + 7.5, 2.5),
]);

const LOOSE_END = joinOutlines([circle(0, 0, HALF_WIDTH), circle(2, 34, HALF_WIDTH)]);

const towards = (arm: 'nearArm' | 'farArm') => (joints: Joints) =>
  placeTransform(joints.near.ball, turnOf(joints.near.ball, joints[arm].wrist));

export const strap: readonly Tool[] = [
  { name: 'strapFar', outline: TAUT, transform: towards('farArm'), layer: 'behind' },
  { name: 'strapNear', outline: TAUT, transform: towards('nearArm'), layer: 'front' },
  {
    name: 'strapSole',
    outline: SOLE,
    transform: ({ near }) => placeTransform(near.ankle, near.footTurn),
    layer: 'front',
  },
  {
    name: 'strapEnd',
    outline: LOOSE_END,
    transform: ({ nearArm }) => placeTransform(nearArm.wrist, 0),
    layer: 'front',
  },
];
