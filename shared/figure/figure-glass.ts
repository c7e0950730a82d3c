import { circle, joinOutlines, placeTransform } from './figure-shapes.ts';
import { plus, rotate } from './geometry.ts';
import type { Tool } from './step-figure.ts';

/** A glass that stays upright in the near hand. */
export const glass: Tool = {
  name: 'glass',
  outline: joinOutlines([
    circle(-8.5, -24, 1.5),
    circle(8.5, -24, 1.5),
    circle(6, 12, 2.5),
    circle(-6, 12, 2.5),
  ]),
  transform: ({ nearArm }) =>
    placeTransform(plus(nearArm.wrist, rotate({ x: 0, y: 12 }, nearArm.handTurn)), 0),
  layer: 'front',
};
