/*
 * Interpolates between the evenly spaced poses of a cycle. `phase` counts cycles, so only its fraction matters.
 */

/** Interpolates one number: takes its values in the poses and returns the current one. */
export type Blend = (values: readonly number[]) => number;

/**
 * A periodic cosine through all poses: two swing like a pendulum, four move round a circle without stopping. With more
 * than two poses it may overshoot them slightly.
 */
export function flowing(count: number, phase: number): Blend {
  const weights = weightsAt(count, phase);
  return (values) => values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

/**
 * A monotone cubic from pose to pose, without overshoot. A value that is equal in two successive poses stays constant
 * between them, as a planted foot must; one that changes slows down towards its turning points.
 */
export function settling(count: number, phase: number): Blend {
  const place = (phase - Math.floor(phase)) * count;
  const index = Math.floor(place);
  return (values) => {
    const at = (offset: number) => values[(index + offset + count) % count] ?? 0;
    const [before, from, to, after] = [at(-1), at(0), at(1), at(2)];
    const slopes = [slope(from - before, to - from), slope(to - from, after - to)] as const;
    return hermite(from, to, slopes, place - index);
  };
}

/** The slope at a pose, from the rises before and after it: 0 at a turning point. */
function slope(before: number, after: number): number {
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

/** Evaluates the cubic with these slopes at its ends, at `t` from 0 to 1. */
function hermite(from: number, to: number, [atFrom, atTo]: readonly [number, number], t: number): number {
  const left = 1 - t;
  const toShare = t * t * (1 + 2 * left);
  return from + (to - from) * toShare + atFrom * t * left * left - atTo * t * t * left;
}

/** The weight of each of `count` evenly spaced poses in a flowing cycle; the weights add up to 1. */
export function weightsAt(count: number, phase: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = 2 * Math.PI * (phase - index / count);
    const half = Math.sin(angle / 2);
    if (Math.abs(half) < 1e-9) return 1;
    const sum = Math.sin((count * angle) / 2) / (count * half);
    return count % 2 === 0 ? sum * Math.cos(angle / 2) : sum;
  });
}

/** Blends values of the same shape: numbers with `blend`, objects member by member; any other value is equal in all. */
export function blended<Value>(values: readonly Value[], blend: Blend): Value;
export function blended(values: readonly unknown[], blend: Blend): unknown {
  const [first] = values;
  if (typeof first === 'number') return blend(values.map(Number));
  if (!isRecord(first)) return first;
  const records = values.filter(isRecord);
  return Object.fromEntries(
    Object.keys(first).map((name) => [
      name,
      blended(
        records.map((record) => record[name]),
        blend,
      ),
    ]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
