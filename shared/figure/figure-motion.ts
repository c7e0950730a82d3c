import { blended, flowing, settling } from './figure-blend.ts';
import { jointsOf } from './figure.ts';
import type { Joints } from './figure.ts';
import { plus, rotate } from './geometry.ts';
import type { StepFigure } from './step-figure.ts';
import type { Part } from '../routines/routine.ts';

const BLENDS = { flowing, settling } as const;

/** The joints at a point of the cycle; `phase` counts repetitions, so only its fraction matters. */
export function jointsAt({ poses, motion }: StepFigure, phase: number): Joints {
  return jointsOf(blended<StepFigure['poses'][0]>(poses, BLENDS[motion](poses.length, phase)));
}

/**
 * The repetitions done after this many milliseconds of a part; negative before its start. A hold, which is one
 * repetition, waits in its first pose for the start; any other step already moves.
 */
export function phaseAfter(
  { seconds, repetitions }: Pick<Part, 'seconds' | 'repetitions'>,
  elapsedMs: number,
): number {
  const ms = repetitions === 1 ? Math.max(0, elapsedMs) : elapsedMs;
  return (ms / 1_000) * (repetitions / seconds);
}

/** The two poses that show the step without motion: its start, and halfway through a repetition. */
export const STILL_PHASES = [0, 0.5] as const;

const PATH_POINTS = 32;

/** How far the tip of the shoe is beyond the end of the toes. */
export const TOE_TIP = 8;

/** SVG path of the working foot's tip over one cycle, or `null` if the step shows none. */
export function toePath(figure: StepFigure): string | null {
  if (!figure.showsPath) return null;
  const points = Array.from({ length: PATH_POINTS }, (_, index) => {
    const { toe, toesTurn, footStretch } = jointsAt(figure, index / PATH_POINTS).near;
    return plus(toe, rotate({ x: TOE_TIP * footStretch, y: 0 }, toesTurn));
  });
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}
