import type { Settings } from '../settings/schema.ts';

/* Millilitres and US fluid ounces. All amounts are stored in whole millilitres; ounces are only displayed and typed. */

export type Units = Settings['look']['units'];

/** Millilitres in a US fluid ounce. */
const FL_OZ = 29.5735;

/** From this many ounces, about the largest bottle, whole ounces are precise enough. */
const WHOLE_FROM = 20;

/** Converts millilitres to these units; `toATenth` where rounding by an ounce would matter. */
export function inUnits(ml: number, units: Units, toATenth = false): number {
  if (units === 'ml') return ml;
  const ounces = Math.round((ml / FL_OZ) * 10) / 10;
  return toATenth || ounces < WHOLE_FROM ? ounces : Math.round(ml / FL_OZ);
}

/** Digits behind the decimal sign of amounts that are as large as this or larger. */
export function digitsIn(leastMl: number, units: Units, toATenth = false): 0 | 1 {
  if (units === 'ml') return 0;
  return toATenth || inUnits(leastMl, units) < WHOLE_FROM ? 1 : 0;
}

/** Least and most millilitres. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Converts to whole millilitres and clamps them, so that a bound rounded for display still reads back as the bound. */
export function fromUnits(amount: number, units: Units, { least, most }: Bounds): number {
  const ml = Math.round(units === 'ml' ? amount : amount * FL_OZ);
  return Math.min(most, Math.max(least, ml));
}
