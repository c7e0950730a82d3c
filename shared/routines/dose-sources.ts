import type { SourceId } from './sources.ts';

/**
 * What each sentence about a dose rests on, by its name in `routines.doses`. `unsourced` next to another id: the source has
 * the rule, and its figure, or a part of it, is our choice.
 */
export const DOSE_SOURCES = {
  hold: ['SEED-A', 'unsourced'],
  extraWeight: ['SEED-A', 'FR7', 'FR12'],
  tooMuch: ['RF12', 'unsourced'],
  shortHold: ['RF12', 'SEED-A', 'unsourced'],
} as const satisfies Readonly<Record<string, readonly [SourceId, ...SourceId[]]>>;
