import { MEASURES, MEASURE_TEXTS } from './measures.ts';
import type { Aim, Figures, Measure } from './measures.ts';
import { median, ratio } from './statistics.ts';

/** What a product of two fractions may lack: 200 × 1.15 is a little less than 230. */
const ROUNDING = 1e-6;

/** The medians of a measure beside each other. */
export interface Row {
  readonly measure: Measure;
  readonly unknot: number | null;
  readonly empty: number | null;
  readonly ratio: number | null;
  /** Null where there is no aim, or nothing to hold against it. */
  readonly met: boolean | null;
}

/** Medians of all runs of both apps, and how they stand to the aims. */
export function compare(unknotRuns: readonly Figures[], emptyRuns: readonly Figures[]): Row[] {
  return MEASURES.map((measure) => {
    const unknot = medianOf(unknotRuns, measure);
    const empty = medianOf(emptyRuns, measure);
    return {
      measure,
      unknot,
      empty,
      ratio: unknot === null ? null : ratio(unknot, empty),
      met: isMet(MEASURE_TEXTS[measure].aim, unknot, empty),
    };
  });
}

function medianOf(runs: readonly Figures[], measure: Measure): number | null {
  const values = runs.map((run) => run[measure]).filter((value) => value !== null);
  return values.length === 0 ? null : median(values);
}

function isMet(aim: Aim | undefined, unknot: number | null, empty: number | null): boolean | null {
  if (aim === undefined || unknot === null) return null;
  if (aim.kind === 'at most') return unknot <= aim.value;
  if (empty === null) return null;
  const limit = aim.kind === 'times the empty app' ? empty * aim.value : empty + aim.value;
  return unknot <= limit + ROUNDING;
}
