import * as z from 'zod';
import { ROUTINE_IDS } from '../routines/routine.ts';
import { BLOCKS } from './safety-blocks.ts';
import type { Block, Sign } from './safety-blocks.ts';

/* The safety check as windows see it, and the answers that they send. */

export const PURPOSES = [
  /** "Something feels wrong", from anywhere. */
  'feelsWrong',
  /** Before each routine with pressure. */
  'beforePressure',
  /** After the first entry about a knot. */
  'knot',
  /** One of the log's three ticks says that it may be more than a knot. */
  'knotSigns',
  /** A knot scored 8 to 10, or sharp or throbbing. */
  'severePain',
  /** The first time. */
  'first',
  /** After 30 days, or when something has changed. */
  'again',
  /** Symptoms after a great deal of water. */
  'overdrinking',
] as const;
export const purposeSchema = z.enum(PURPOSES);
export type Purpose = z.infer<typeof purposeSchema>;

const blocks = Object.keys(BLOCKS) as [Block, ...Block[]];
const blockSchema = z.enum(blocks);
const signs = [...new Set(Object.values(BLOCKS).flat())] as [Sign, ...Sign[]];
const signSchema = z.enum(signs);

export const legSchema = z.enum(['left', 'right']);

/** The cards that a check can end with, most serious first. Words: `safety.cards.<card>`. */
export const CARDS = [
  'emergency',
  /** The same after a lot of water; not about legs. */
  'waterEmergency',
  'sameDay',
  'severePain',
  'askFirst',
  'askFirstNoReason',
  'legsLocked',
  'injuryLocked',
  'pressureLocked',
  'stretchesLocked',
  'seatedOnly',
  'walkingPain',
  'bookVisit',
  'fluidLimit',
  'nothingTicked',
  'waterNothingTicked',
] as const;
export const cardSchema = z.enum(CARDS);
export type SafetyCard = z.infer<typeof cardSchema>;

/** The person must call for help at once. Such a card stands alone. */
export function isEmergency(card: SafetyCard): boolean {
  return card === 'emergency' || card === 'waterEmergency';
}

/** The routines that a check gates; a card offers Start only when nothing was ticked. */
export const gatedRoutineSchema = z.enum(['R7', 'R8']);
export type GatedRoutine = z.infer<typeof gatedRoutineSchema>;

/** What another answer or a deletion would open. */
const openingsSchema = z.strictObject({
  routines: z.array(z.enum(ROUTINE_IDS)).max(ROUTINE_IDS.length),
  water: z.boolean(),
});
export type Openings = Readonly<z.infer<typeof openingsSchema>>;

export const safetyViewSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('question'),
    purpose: purposeSchema,
    block: blockSchema,
    /** The leg that it concerns, if known. Same-day signs may be in either leg, so that block always asks. */
    leg: legSchema.nullable(),
    /** The ticks of the block's last answer, for a person who changes it. */
    ticked: z.array(signSchema),
    /** The answer took ticks back and would open this: it is stored once the person has read and confirmed it. */
    opens: openingsSchema.nullable(),
    number: z.int().min(1),
    of: z.int().min(1),
  }),
  z.strictObject({
    is: z.literal('cards'),
    /** Most serious first. */
    cards: z.array(cardSchema).min(1),
    leg: legSchema.nullable(),
    /** What may start now. */
    start: z.strictObject({ routine: gatedRoutineSchema, leg: legSchema }).nullable(),
  }),
]);
export type SafetyView = z.infer<typeof safetyViewSchema>;

/** The answer to one block. Nothing ticked and `notSure` false means "none of these". */
export const safetyAnswerSchema = z.strictObject({
  block: blockSchema,
  ticked: z.array(signSchema),
  notSure: z.boolean(),
  /** The leg with the same-day sign; `both` also when the person cannot tell. `null` counts as both. */
  leg: z.enum(['left', 'right', 'both']).nullable(),
  /** The person has read what this answer opens by taking ticks back. */
  confirmed: z.boolean(),
});
export type SafetyAnswer = z.infer<typeof safetyAnswerSchema>;

/** What a professional has examined. */
export const checkedSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('leg'), leg: legSchema }),
  z.strictObject({ what: z.enum(['background', 'suitability', 'water']) }),
]);
export type Checked = z.infer<typeof checkedSchema>;
