import type { Joints } from './figure.ts';
import { rotate } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { Tool } from './step-figure.ts';

/* A firm roller on the floor, seen from its end, and its motion under a calf. */

export const ROLLER_RADIUS = 15;

/** How far the calf gives way where it lies on the roller. */
const GIVE = 4;

/** Distances from the line between knee and ankle to the back of the shin, as `figure-shapes.ts` draws it. */
const CALF = { thickest: { along: 27, depth: 18.5 }, ankle: { along: 92, depth: 7 } } as const;

/** How far the middle of the roller is below a line through knee and ankle, `along` units below the knee. */
export function rollerDepth(along: number): number {
  const { thickest, ankle } = CALF;
  const share = Math.max(0, along - thickest.along) / (ankle.along - thickest.along);
  return thickest.depth + share * (ankle.depth - thickest.depth) - GIVE + ROLLER_RADIUS;
}

/** Full circles; an anticlockwise one cuts a hole into a clockwise one. */
function ring({ x, y }: Point, radius: number, sweep: 0 | 1): string {
  const half = (to: number) => `A${radius} ${radius} 0 1 ${sweep} ${to.toFixed(2)} ${y.toFixed(2)}`;
  return `M${(x - radius).toFixed(2)} ${y.toFixed(2)}${half(x + radius)}${half(x - radius)}Z`;
}

const WHOLE = ring({ x: 0, y: 0 }, ROLLER_RADIUS, 1);

/** The hollow core, and grooves that make the turning visible. */
const OUTLINE = [
  WHOLE,
  ring({ x: 0, y: 0 }, 5, 0),
  ...[0, 60, 120, 180, 240, 300].map((turn) => ring(rotate({ x: 0, y: -10 }, turn), 1.8, 0)),
].join('');

function rollerTool(placeOf: (joints: Joints) => { readonly x: number; readonly turn: number }): Tool {
  return {
    name: 'roller',
    outline: OUTLINE,
    rim: WHOLE,
    transform: (joints) => {
      const { x, turn } = placeOf(joints);
      return `translate(${x.toFixed(2)} ${-ROLLER_RADIUS}) rotate(${turn.toFixed(2)})`;
    },
    layer: 'between',
  };
}

/** A roller that lies still. */
export const rollerAt = (x: number): Tool => rollerTool(() => ({ x, turn: 0 }));

/**
 * A roller between the floor and a calf that moves back and forth. It slips on neither, so it moves half as far as the
 * leg. `from` is a position of both at the same moment.
 */
export function rollerUnder(from: { readonly ankleX: number; readonly rollerX: number }): Tool {
  return rollerTool(({ near }) => {
    const way = (near.ankle.x - from.ankleX) / 2;
    return { x: from.rollerX + way, turn: (way / ROLLER_RADIUS) * (180 / Math.PI) };
  });
}
