import { circle, joined, placed } from './figure-shapes.ts';
import { plus, turned } from './geometry.ts';
import type { Tool } from './step-figure.ts';

/** A glass that stays upright in the near hand. */
export const glass: Tool = {
  name: 'glass',
  outline: joined([circle(-8.5, -24, 1.5), circle(8.5, -24, 1.5), circle(6, 12, 2.5), circle(-6, 12, 2.5)]),
  transform: ({ nearArm }) => placed(plus(nearArm.wrist, turned({ x: 0, y: 12 }, nearArm.handTurn)), 0),
  layer: 'front',
};
