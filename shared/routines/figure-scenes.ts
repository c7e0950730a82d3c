import { outlineAround } from './geometry.ts';
import type { Circle } from './geometry.ts';

/** Where a step is done, and how much of the place is shown. */
export interface Scene {
  /** Left, top, width and height. */
  readonly view: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
  readonly props: readonly Prop[];
}

/** A thing around the person, the hindmost first. */
export interface Prop {
  readonly name: string;
  /** SVG path. */
  readonly outline: string;
}

export type SceneName = 'chair' | 'floor' | 'wall';

/** The side of the wall that the hands lie on. */
export const WALL_X = 214;

const circle = (x: number, y: number, r: number): Circle => ({ x, y, r });

const prop = (name: string, ...circles: readonly Circle[]): Prop => ({
  name,
  outline: outlineAround(circles),
});

const SEAT_TOP = -91;

/** A standing person is as tall in every scene, so that they do not grow or shrink from one step to the next. */
const STANDING_VIEW = { y: -380, width: 312, height: 392 } as const;

/** Top, and the two corners at the floor, of a wall of this thickness. */
const WALL = { top: -362, thickness: 13, corner: 2.5 } as const;

export const SCENES: Readonly<Record<SceneName, Scene>> = {
  chair: {
    view: { x: -96, y: -286, width: 320, height: 298 },
    props: [
      prop('floor', circle(-88, 5, 2.5), circle(216, 5, 2.5)),
      prop('chairBackLeg', circle(-28, SEAT_TOP + 8, 4.5), circle(-42, -2, 4)),
      prop('chairFrontLeg', circle(44, SEAT_TOP + 8, 4.5), circle(52, -2, 4)),
      prop('chairPost', circle(-31, SEAT_TOP + 6, 4.5), circle(-45, -192, 4.5)),
      prop('chairBack', circle(-39, -150, 6), circle(-47, -204, 6)),
      prop('chairSeat', circle(-28, SEAT_TOP + 7, 7), circle(52, SEAT_TOP + 7, 7)),
    ],
  },
  floor: {
    view: { x: -144, ...STANDING_VIEW },
    props: [prop('floor', circle(-96, 5, 2.5), circle(120, 5, 2.5))],
  },
  wall: {
    view: { x: -76, ...STANDING_VIEW },
    props: [
      prop('floor', circle(-66, 5, 2.5), circle(WALL_X + WALL.thickness - WALL.corner, 5, 2.5)),
      prop(
        'wall',
        circle(WALL_X + WALL.corner, WALL.top, WALL.corner),
        circle(WALL_X + WALL.thickness - WALL.corner, WALL.top, WALL.corner),
        circle(WALL_X + WALL.thickness - WALL.corner, 5, WALL.corner),
        circle(WALL_X + WALL.corner, 5, WALL.corner),
      ),
    ],
  },
};
