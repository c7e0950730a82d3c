import * as z from 'zod';
import type { Upgrades } from '../versions.ts';
import { BACKGROUNDS, FLUID_REASONS, SUITABILITIES } from './safety-blocks.ts';

const instant = z.number();

/** What was ticked in a block, and when; an empty list is the answer "none of these". */
const answered = <const Sign extends string>(signs: readonly [Sign, ...Sign[]]) =>
  z.strictObject({ at: instant, ticked: z.array(z.enum(signs)) });

/**
 * The person's answers about their health. They stay in a file of their own: no policy can read or set them, no log and
 * no diagnostics names them. `null` = not answered, or nothing of the kind.
 */
export const healthAnswersSchema = z.strictObject({
  version: z.literal(2).default(2),
  /** Whether pressure and stretching suit them. Without an answer no pressure. */
  suitability: answered(SUITABILITIES)
    // A professional has cleared them for leg exercise since; pressure stays closed whatever they said.
    .extend({ cleared: z.boolean() })
    .nullable()
    .default(null),
  /** What limits their fluids. Without an answer no water prompts. */
  fluids: answered(FLUID_REASONS).nullable().default(null),
  /** Whether they can stand on one leg with a hand on a wall. */
  balance: z.boolean().nullable().default(null),
  /** What makes a sore calf a matter for a professional. */
  background: answered(BACKGROUNDS)
    // A professional has looked at the calf since.
    .extend({ cleared: z.boolean() })
    .nullable()
    .default(null),
  /** Since when a leg waits to be looked at by a professional. */
  legs: z
    .strictObject({ left: instant.nullable(), right: instant.nullable() })
    .default({ left: null, right: null }),
  /** People with a fluid limit may log what they drink against their clinician's number. */
  logsFluids: z.boolean().default(false),
});

export type HealthAnswers = z.infer<typeof healthAnswersSchema>;

export const unanswered: HealthAnswers = healthAnswersSchema.parse({});

/** Version 1 asked one question. When it was answered is not known, so that it is asked again soon. */
export const healthUpgrades: Upgrades = {
  1: ({ fluidLimit: limit = null, ...others }) => ({ ...others, version: 2, fluids: fluidsOf(limit) }),
};

/** What was no answer in version 1 is handed on as it is, for the schema to refuse. */
function fluidsOf(limit: unknown): unknown {
  return typeof limit === 'boolean' ? { at: 0, ticked: limit ? ['toldToLimit'] : [] } : limit;
}

/** `true`: something limits their fluids; `null`: not answered. */
export function fluidLimit({ fluids }: HealthAnswers): boolean | null {
  return fluids === null ? null : fluids.ticked.length > 0;
}
