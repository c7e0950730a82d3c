import * as z from 'zod';
import { routineFormSchema } from '../routines/routine-form.ts';
import { daySchema, knotEntrySchema, knotIdSchema } from '../history/knot-entry.ts';
import { gatedRoutineSchema } from '../safety/safety-view.ts';

/* The knot log as windows see it. Days are local, `2026-03-06`. */

/** Where the last entry's higher score leads. Words: `knots.branches.<branch>`. */
export const BRANCHES = [
  /** 0–3. */
  'pressure',
  /** 4–5: a shorter hold. */
  'gentlePressure',
  /** 6–7: movement only. */
  'movement',
  /** 8–10, sharp or throbbing. */
  'stop',
  /** A spot that is never pressed: movement, and a professional if it persists. */
  'neverPressed',
] as const;
export const branchSchema = z.enum(BRANCHES);
export type Branch = z.infer<typeof branchSchema>;

/** Advice to see a professional, most serious first. Words: `knots.advice.<advice>`. */
export const ADVICE = [
  'limitsDailyLife',
  'worseTwice',
  'scoreUp',
  'sameSpot',
  'overAWeekDespiteCare',
  'overAWeek',
] as const;
export const adviceSchema = z.enum(ADVICE);
export type Advice = z.infer<typeof adviceSchema>;

/** Why pressure is not allowed now. Words: `knots.noPressure.<why>`. */
export const NO_PRESSURE = [
  /** A health answer locks it, or a leg is flagged for a professional. */
  'locked',
  'branch',
  /** It is new, in one leg and without a cause: a professional first. */
  'askFirst',
  /** It is there for more than a week, and nobody has checked it. */
  'overAWeek',
  /** It was worse on the day after pressure twice, and nobody has checked it since. */
  'worseTwice',
  /** The background was not asked since this knot came. */
  'backgroundOpen',
  /** How it is on the day after pressure was not answered yet. */
  'nextDayOpen',
  /** No entry today yet. */
  'notScoredToday',
  /** This leg already had its session today. */
  'onceADay',
  /** It was worse the day after. */
  'restDay',
] as const;
export type NoPressure = (typeof NO_PRESSURE)[number];

const pressureSchema = z.discriminatedUnion('allowed', [
  z.strictObject({
    allowed: z.literal(true),
    routines: z.array(gatedRoutineSchema),
    form: routineFormSchema,
  }),
  z.strictObject({
    allowed: z.literal(false),
    why: z.enum(NO_PRESSURE),
    /** The knot on whose account: this one, or another on the same leg. `null`: the leg has none. */
    knot: knotIdSchema.nullable(),
  }),
]);
export type Pressure = z.infer<typeof pressureSchema>;

const knotViewSchema = z.strictObject({
  id: knotIdSchema,
  /** The last entry and its day. */
  entry: knotEntrySchema,
  notedOn: daySchema,
  /** 1 on the day it was first noticed. */
  day: z.int().min(1),
  branch: branchSchema,
  advice: z.array(adviceSchema),
  /** Asks whether it is better, the same or worse after pressure. */
  asksNextDay: z.boolean(),
  pressure: pressureSchema,
});
export type KnotView = z.infer<typeof knotViewSchema>;

/** The higher score of a day. */
const pointSchema = z.strictObject({ day: daySchema, score: z.int().min(0).max(10) });

export const knotsViewSchema = z.strictObject({
  today: daySchema,
  open: z.array(knotViewSchema),
  /** Ended knots, newest first. */
  past: z.array(
    z.strictObject({ id: knotIdSchema, entry: knotEntrySchema, from: daySchema, until: daySchema }),
  ),
  trend: z.strictObject({ left: z.array(pointSchema), right: z.array(pointSchema) }),
});
export type KnotsView = z.infer<typeof knotsViewSchema>;
