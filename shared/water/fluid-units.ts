import type { Settings } from '../settings/schema.ts';

/* Millilitres and US fluid ounces. Everything is kept in whole millilitres; ounces are only how they are shown and typed. */

export type Units = Settings['look']['units'];

/** Millilitres of a US fluid ounce. */
const FL_OZ = 29.5735;

/** A tenth of an ounce is a sip: from here on, about the largest bottle, whole ounces say enough. */
const WHOLE_FROM = 20;

/** An amount as a number of these units; `toATenth` where an ounce too many would matter. */
export function inUnits(ml: number, units: Units, toATenth = false): number {
  if (units === 'ml') return ml;
  const ounces = Math.round((ml / FL_OZ) * 10) / 10;
  return toATenth || ounces < WHOLE_FROM ? ounces : Math.round(ml / FL_OZ);
}

/** Least and most millilitres. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Whole millilitres, kept within the bounds: a bound that was rounded to be shown is still the bound. */
export function fromUnits(amount: number, units: Units, { least, most }: Bounds): number {
  const ml = Math.round(units === 'ml' ? amount : amount * FL_OZ);
  return Math.min(most, Math.max(least, ml));
}
