import * as z from 'zod';
import { BLOCKS } from './safety-blocks.ts';
import type { Block, Sign } from './safety-blocks.ts';

/* The safety check as windows see it, and what they may say to it. */

export const PURPOSES = [
  /** "Something feels wrong", from anywhere. */
  'feelsWrong',
  /** Before each routine with pressure in it. */
  'beforePressure',
  /** After a first entry about a knot. */
  'knot',
  /** One of the three ticks of the log says that it may be more than a knot. */
  'knotSigns',
  /** A knot that is scored 8 to 10, sharp or throbbing. */
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

/** How a check ends, the weightiest first. Words: `safety.cards.<card>`. */
export const CARDS = [
  'emergency',
  /** The same after a great deal of water, where it is no matter of legs. */
  'waterEmergency',
  'sameDay',
  'severePain',
  'askFirst',
  'askFirstNoReason',
  'legsLocked',
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
export type Card = z.infer<typeof cardSchema>;

/** Help is to be called at once; nothing else stands beside such a card. */
export function isEmergency(card: Card): boolean {
  return card === 'emergency' || card === 'waterEmergency';
}

/** The routine that a check stands before; it can be started from a card only when nothing was ticked. */
export const gatedRoutineSchema = z.enum(['R7', 'R8']);
export type GatedRoutine = z.infer<typeof gatedRoutineSchema>;

export const safetyViewSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('question'),
    purpose: purposeSchema,
    block: blockSchema,
    /** The leg that it is about, where that is known. Signs of today may be in either, so there it is always asked. */
    leg: legSchema.nullable(),
    /** What was ticked when the block was answered last, for who changes an answer. */
    ticked: z.array(signSchema),
    number: z.int().min(1),
    of: z.int().min(1),
  }),
  z.strictObject({
    is: z.literal('cards'),
    /** The weightiest first. */
    cards: z.array(cardSchema).min(1),
    leg: legSchema.nullable(),
    /** What may be started now. */
    start: z.strictObject({ routine: gatedRoutineSchema, leg: legSchema }).nullable(),
  }),
]);
export type SafetyView = z.infer<typeof safetyViewSchema>;

/** The answer to one block. Nothing ticked and no doubt means "none of these". */
export const safetyAnswerSchema = z.strictObject({
  block: blockSchema,
  ticked: z.array(signSchema),
  notSure: z.boolean(),
  /** Which leg a sign of today is in; `both` also when the person cannot tell. No leg is taken as both. */
  leg: z.enum(['left', 'right', 'both']).nullable(),
});
export type SafetyAnswer = z.infer<typeof safetyAnswerSchema>;

/** What a professional has looked at. */
export const checkedSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('leg'), leg: legSchema }),
  z.strictObject({ what: z.enum(['background', 'suitability']) }),
]);
export type Checked = z.infer<typeof checkedSchema>;
