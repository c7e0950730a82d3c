import * as z from 'zod';

/* The knot log's fields; `docs/evidence.md` has their sources. */

export const SPOTS = [
  'upperInner',
  'upperOuter',
  'middle',
  'lower',
  'behindKnee',
  'heelCord',
  'shin',
] as const;
export const FEELINGS = ['tenderLump', 'tightBand', 'cramp', 'sharp', 'throbbing'] as const;
export const TRIGGERS = ['satLong', 'stoodLong', 'moreWalking', 'shoes', 'notSure'] as const;
export const NEXT_DAYS = ['better', 'same', 'worse'] as const;

export type Spot = (typeof SPOTS)[number];
export type Feeling = (typeof FEELINGS)[number];
export type Trigger = (typeof TRIGGERS)[number];
export type NextDay = (typeof NEXT_DAYS)[number];

const score = z.int().min(0).max(10);

/** Identifies a knot: all entries about it carry the same id. */
export const knotIdSchema = z.string().min(1).max(64);

/** Local day, `2026-03-06`. */
export const daySchema = z.iso.date();

/** What the person notes about a knot on one day. */
export const knotEntrySchema = z.strictObject({
  leg: z.enum(['left', 'right']),
  spot: z.enum(SPOTS),
  firstNoticed: daySchema,
  feels: z.enum(FEELINGS),
  /** From 0 to 10. */
  atRest: score,
  whenPressed: score,
  /** It limits daily life. */
  limits: z.boolean(),
  trigger: z.enum(TRIGGERS),
  note: z.string().max(200),
});
export type KnotEntry = z.infer<typeof knotEntrySchema>;

/** An entry and the knot that it belongs to; `null` for a new knot. */
export const notedEntrySchema = z.strictObject({ knot: knotIdSchema.nullable(), entry: knotEntrySchema });
export type NotedEntry = z.infer<typeof notedEntrySchema>;

/** The history's records about knots. */
export const knotRecordSchemas = [
  z.strictObject({ what: z.literal('knotNoted'), knot: knotIdSchema, ...knotEntrySchema.shape }),
  /** How the knot is on the day after pressure, compared with the day before. */
  z.strictObject({ what: z.literal('knotNextDay'), knot: knotIdSchema, is: z.enum(NEXT_DAYS) }),
  z.strictObject({ what: z.literal('knotGone'), knot: knotIdSchema }),
  /** A professional has checked this knot. */
  z.strictObject({ what: z.literal('knotChecked'), knot: knotIdSchema }),
  /** Undoes the last record about this knot. */
  z.strictObject({ what: z.literal('knotTakenBack'), knot: knotIdSchema }),
  /** The person dismissed the advice to see a professional; it stays hidden for three days. */
  z.strictObject({ what: z.literal('knotAdviceRead'), knot: knotIdSchema }),
] as const;
