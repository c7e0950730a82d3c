import * as z from 'zod';
import type { Upgrades } from '../versions.ts';
import { BACKGROUNDS, FLUID_REASONS, SUITABILITIES } from './safety-blocks.ts';

const instant = z.number();

/** The ticked signs of a block and when the person answered; an empty list means "none of these". */
const blockAnswer = <const Sign extends string>(signs: readonly [Sign, ...Sign[]]) =>
  z.strictObject({ at: instant, ticked: z.array(z.enum(signs)) });

/**
 * The person's answers about their health. They are stored in their own file: no policy can read or set them, and no log
 * or diagnostics mentions them. `null` = not answered, or does not apply.
 */
export const healthAnswersSchema = z.strictObject({
  version: z.literal(2).default(2),
  /** Whether pressure and stretching suit them. Until answered, pressure is locked. */
  suitability: blockAnswer(SUITABILITIES)
    // A professional has cleared them for leg exercise since then. Pressure stays locked regardless.
    .extend({ cleared: z.boolean() })
    .nullable()
    .default(null),
  /** What limits their fluids. Until answered, there are no water prompts. */
  fluids: blockAnswer(FLUID_REASONS).nullable().default(null),
  /** Whether they can stand on one leg with a hand on a wall. */
  balance: z.boolean().nullable().default(null),
  /** Conditions that make a sore calf a case for a professional. */
  background: blockAnswer(BACKGROUNDS)
    // A professional has looked at the calf since.
    .extend({ cleared: z.boolean() })
    .nullable()
    .default(null),
  /** When each leg was flagged for a professional to examine; `null` = not flagged. */
  legs: z
    .strictObject({ left: instant.nullable(), right: instant.nullable() })
    .default({ left: null, right: null }),
  /** People with a fluid limit may log what they drink against their clinician's number. */
  logsFluids: z.boolean().default(false),
});

export type HealthAnswers = z.infer<typeof healthAnswersSchema>;

export const unanswered: HealthAnswers = healthAnswersSchema.parse({});

/** Version 1 asked one question and stored no date. The upgrade dates the answer to 1970, so that the app asks again. */
export const healthUpgrades: Upgrades = {
  1: ({ fluidLimit: limit = null, ...others }) => ({ ...others, version: 2, fluids: fluidsOf(limit) }),
};

/** A value that version 1 did not allow passes through unchanged, for the schema to refuse. */
function fluidsOf(limit: unknown): unknown {
  return typeof limit === 'boolean' ? { at: 0, ticked: limit ? ['toldToLimit'] : [] } : limit;
}

/** `true`: something limits the person's fluids; `null`: not answered. */
export function fluidLimit({ fluids }: HealthAnswers): boolean | null {
  return fluids === null ? null : fluids.ticked.length > 0;
}
