import { outlineAround } from './geometry.ts';
import type { Circle } from './geometry.ts';

/** The place where a step is done, and the visible part of it. */
export interface Scene {
  /** Left, top, width and height. */
  readonly view: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
  readonly props: readonly Prop[];
}

/** An object around the person; a scene lists them from back to front. */
export interface Prop {
  readonly name: string;
  /** SVG path. */
  readonly outline: string;
}

export type SceneName =
  'chair' | 'chairLegsOut' | 'floor' | 'wall' | 'desk' | 'counter' | 'rail' | 'step' | 'ground';

/** The side of the wall that the hands lie on. */
export const WALL_X = 214;

const circle = (x: number, y: number, r: number): Circle => ({ x, y, r });

const prop = (name: string, ...circles: readonly Circle[]): Prop => ({
  name,
  outline: outlineAround(circles),
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const CORNER = 2.5;

const box = (name: string, { left, top, right, bottom }: Box): Prop =>
  prop(
    name,
    circle(left + CORNER, top + CORNER, CORNER),
    circle(right - CORNER, top + CORNER, CORNER),
    circle(right - CORNER, bottom - CORNER, CORNER),
    circle(left + CORNER, bottom - CORNER, CORNER),
  );

const SEAT_TOP = -91;

const CHAIR: readonly Prop[] = [
  prop('chairBackLeg', circle(-28, SEAT_TOP + 8, 4.5), circle(-42, -2, 4)),
  prop('chairFrontLeg', circle(44, SEAT_TOP + 8, 4.5), circle(52, -2, 4)),
  prop('chairPost', circle(-31, SEAT_TOP + 6, 4.5), circle(-45, -192, 4.5)),
  prop('chairBack', circle(-39, -150, 6), circle(-47, -204, 6)),
  prop('chairSeat', circle(-28, SEAT_TOP + 7, 7), circle(52, SEAT_TOP + 7, 7)),
];

/** A seated person has the same size in every scene; with outstretched legs they sit farther back in the picture. */
const SEATED_VIEW = { y: -286, width: 320, height: 298 } as const;

/** A standing person has the same height in every scene, so that the figure does not change size between steps. */
const STANDING_VIEW = { y: -388, width: 312, height: 400 } as const;

/** A desk or a counter: where its edge is, and the height of its top, which the hands lie on. */
export const TABLE = { edge: 84, top: -206 } as const;

/** The top of a rail that stands beside the person. */
export const RAIL_TOP = -206;

/** The edge and the height of a step. */
export const STEP = { edge: 0, height: 36 } as const;

const WALL = { top: -364.5, thickness: 13 } as const;

export const SCENES: Readonly<Record<SceneName, Scene>> = {
  chair: {
    view: { x: -96, ...SEATED_VIEW },
    props: [prop('floor', circle(-88, 5, 2.5), circle(216, 5, 2.5)), ...CHAIR],
  },
  chairLegsOut: {
    view: { x: -66, ...SEATED_VIEW },
    props: [prop('floor', circle(-58, 5, 2.5), circle(246, 5, 2.5)), ...CHAIR],
  },
  floor: {
    view: { x: -144, ...STANDING_VIEW },
    props: [prop('floor', circle(-96, 5, 2.5), circle(120, 5, 2.5))],
  },
  wall: {
    view: { x: -76, ...STANDING_VIEW },
    props: [
      prop('floor', circle(-66, 5, 2.5), circle(WALL_X + WALL.thickness - CORNER, 5, 2.5)),
      box('wall', { left: WALL_X, top: WALL.top, right: WALL_X + WALL.thickness, bottom: 7.5 }),
    ],
  },
  desk: {
    view: { x: -150, ...STANDING_VIEW },
    props: [
      prop('floor', circle(-140, 5, 2.5), circle(152, 5, 2.5)),
      prop('deskFarLeg', circle(102, TABLE.top + 6, 4), circle(102, -1, 4)),
      prop('deskNearLeg', circle(144, TABLE.top + 6, 4), circle(144, -1, 4)),
      prop('deskTop', circle(TABLE.edge + 4, TABLE.top + 4, 4), circle(150, TABLE.top + 4, 4)),
      prop('screenFoot', circle(132, TABLE.top - 8, 3), circle(134, TABLE.top, 3)),
      prop('screen', circle(126, -262, 3), circle(133, TABLE.top - 12, 3)),
    ],
  },
  counter: {
    view: { x: -150, ...STANDING_VIEW },
    props: [
      prop('floor', circle(-140, 5, 2.5), circle(152, 5, 2.5)),
      box('counterFront', { left: TABLE.edge + 12, top: TABLE.top, right: 150, bottom: 7.5 }),
      prop('counterTop', circle(TABLE.edge + 5, TABLE.top + 5, 5), circle(149, TABLE.top + 5, 5)),
    ],
  },
  rail: {
    view: { x: -144, ...STANDING_VIEW },
    props: [
      prop('floor', circle(-130, 5, 2.5), circle(154, 5, 2.5)),
      prop('railBackPost', circle(-86, RAIL_TOP + 4, 4), circle(-86, 1, 4)),
      prop('railFrontPost', circle(110, RAIL_TOP + 4, 4), circle(110, 1, 4)),
      prop('rail', circle(-112, RAIL_TOP + 5, 5), circle(136, RAIL_TOP + 5, 5)),
    ],
  },
  step: {
    view: { x: -150, y: -408, width: 328, height: 420 },
    props: [
      prop('floor', circle(-140, 5, 2.5), circle(166, 5, 2.5)),
      box('lowerStep', { left: STEP.edge, top: -STEP.height, right: 168, bottom: 7.5 }),
      box('upperStep', { left: STEP.edge + 108, top: -2 * STEP.height, right: 168, bottom: 7.5 }),
      prop('railLowerPost', circle(94, -255, 4), circle(94, -STEP.height, 4)),
      prop('railUpperPost', circle(154, -275, 4), circle(154, -2 * STEP.height, 4)),
      prop('rail', circle(16, -229, 5), circle(163, -278, 5)),
    ],
  },
  ground: {
    view: { x: -172, y: -200, width: 396, height: 212 },
    props: [prop('floor', circle(-164, 5, 2.5), circle(216, 5, 2.5))],
  },
};
