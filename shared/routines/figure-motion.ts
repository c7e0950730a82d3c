import { jointsOf } from './figure.ts';
import type { Joints } from './figure.ts';
import { plus, turned } from './geometry.ts';
import type { StepFigure } from './poses.ts';
import type { Step } from './routine.ts';

/** The joints at a moment of the cycle; `phase` counts repetitions, so only its fraction matters. */
export function jointsAt(figure: StepFigure, phase: number): Joints {
  return jointsOf(mix(figure.poses, weightsAt(figure.poses.length, phase)));
}

/** Repetitions done after so many milliseconds of a step. */
export function phaseAfter(step: Step, elapsedMs: number): number {
  return (elapsedMs / 1_000) * (step.repetitions / step.seconds);
}

/** The two poses that tell the step without motion: where it begins, and halfway through a repetition. */
export const STILL_PHASES = [0, 0.5] as const;

const PATH_POINTS = 32;

/** The tip of the shoe is this far beyond the end of the toes. */
const TIP = 8;

/** SVG path of the way that the tip of the working foot takes through one cycle, or `null` if the step shows none. */
export function toePath(figure: StepFigure): string | null {
  if (!figure.showsPath) return null;
  const points = Array.from({ length: PATH_POINTS }, (_, index) => {
    const { toe, toesTurn, footStretch } = jointsAt(figure, index / PATH_POINTS).near;
    return plus(toe, turned({ x: TIP * footStretch, y: 0 }, toesTurn));
  });
  return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/**
 * How much of each of `count` evenly spread poses is in the moment: the periodic cosine through all of them. Two poses
 * swing as a pendulum does; four go round as on a circle, without a halt at any of them. The weights add up to 1.
 */
export function weightsAt(count: number, phase: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = 2 * Math.PI * (phase - index / count);
    const half = Math.sin(angle / 2);
    if (Math.abs(half) < 1e-9) return 1;
    const sum = Math.sin((count * angle) / 2) / (count * half);
    return count % 2 === 0 ? sum * Math.cos(angle / 2) : sum;
  });
}

/** Mixes values of one shape: numbers by weight, objects member by member; what is no number is alike in all. */
function mix<Value>(values: readonly Value[], weights: readonly number[]): Value;
function mix(values: readonly unknown[], weights: readonly number[]): unknown {
  const [first] = values;
  if (typeof first === 'number') {
    return values.reduce<number>((sum, value, index) => sum + Number(value) * (weights[index] ?? 0), 0);
  }
  if (!isRecord(first)) return first;
  const records = values.filter(isRecord);
  return Object.fromEntries(
    Object.keys(first).map((name) => [
      name,
      mix(
        records.map((record) => record[name]),
        weights,
      ),
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
