import * as z from 'zod';
import type { Sign } from './safety-blocks.ts';

/* The three ticks of the log of knots. Each says that it may be more than a knot, and begins the safety check. */

export const KNOT_SIGNS = ['changed', 'sudden', 'weight'] as const;
export const knotSignSchema = z.enum(KNOT_SIGNS);
export type KnotSign = z.infer<typeof knotSignSchema>;

/** The same-day signs that the check finds ticked already. */
export const SIGNS_OF: Readonly<Record<KnotSign, readonly Sign[]>> = {
  changed: ['swelling', 'warmth', 'colour'],
  sudden: ['snap'],
  weight: ['noWeight', 'noTiptoe'],
};
