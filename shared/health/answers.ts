import * as z from 'zod';
import type { Upgrades } from '../versions.ts';

/** None yet; `settingsUpgrades` tells how a step is added. */
export const healthUpgrades: Upgrades = {};

/** The person's answers about their health. They stay in a file of their own and no policy can read or set them. */
export const healthAnswersSchema = z.strictObject({
  version: z.literal(1).default(1),
  /** Does anybody or anything limit how much the person may drink? `null` = not answered: no water prompts. */
  fluidLimit: z.boolean().nullable().default(null),
});

export type HealthAnswers = z.infer<typeof healthAnswersSchema>;

export const unanswered: HealthAnswers = healthAnswersSchema.parse({});
