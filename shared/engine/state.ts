import * as z from 'zod';
import { drinkSchema } from '../health/water.ts';
import { playerStateSchema } from '../routines/player.ts';
import type { Instant } from '../time.ts';
import { MOST_SNOOZES, REMINDER_KINDS, reminderKindSchema } from './kinds.ts';
import type { ReminderKind } from './kinds.ts';

/*
 * The life of a prompt:
 *
 *   (none) ──due──▶ open ──Start──▶ started ──routine ends──▶ (none)
 *                   │ ▲                └─ stopped early: as a snooze
 *            snooze │ │ returns
 *                   ▼ │
 *                 snoozed
 *
 *   open, snoozed ──Skip · end of hours · pause · answered by hand──▶ (none);  open ──lapse──▶ (none)
 */
const anyPrompt = {
  /** Counts up; tells one prompt from the next. */
  id: z.int().min(1),
  kinds: z.array(reminderKindSchema).min(1),
  snoozes: z.int().min(0).max(MOST_SNOOZES),
};

/** Minutes that each kind's interval had run when the prompt was shown: why it shows. */
const waitedSchema = z.partialRecord(reminderKindSchema, z.int().min(0));
export type Waited = z.infer<typeof waitedSchema>;

const promptSchema = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('open'), ...anyPrompt, shownAt: z.number(), waited: waitedSchema }),
  z.strictObject({ phase: z.literal('snoozed'), ...anyPrompt, returnsAt: z.number() }),
  z.strictObject({ phase: z.literal('started'), ...anyPrompt }),
]);
export type Prompt = z.infer<typeof promptSchema>;

const kindStateSchema = z.strictObject({
  /** The instant that the interval runs from, unless working hours began later. */
  freshStart: z.number(),
  /** After a change of settings: not due before this instant. */
  notBefore: z.number().nullable(),
});

/** All that the engine remembers, saved on every change. Only instants, so that a restart continues where it was. */
export const engineStateSchema = z.strictObject({
  version: z.literal(1),
  kinds: z.strictObject({ move: kindStateSchema, water: kindStateSchema }),
  prompt: promptSchema.nullable(),
  promptsSoFar: z.int().min(0),
  lastPromptEndedAt: z.number().nullable(),
  player: playerStateSchema.nullable(),
  pause: z.strictObject({ until: z.number().nullable() }).nullable(),
  drinks: z.array(drinkSchema),
});

export type EngineState = z.infer<typeof engineStateSchema>;

/** The state at the first start of the app. */
export function initialState(now: Instant): EngineState {
  const fresh = { freshStart: now, notBefore: null };
  return {
    version: 1,
    kinds: { move: fresh, water: fresh },
    prompt: null,
    promptsSoFar: 0,
    lastPromptEndedAt: null,
    player: null,
    pause: null,
    drinks: [],
  };
}

/** Starts the intervals of these kinds anew. */
export function freshKinds(
  kinds: EngineState['kinds'],
  which: readonly ReminderKind[],
  at: Instant,
): EngineState['kinds'] {
  const fresh = { freshStart: at, notBefore: null };
  return Object.fromEntries(
    REMINDER_KINDS.map((kind) => [kind, which.includes(kind) ? fresh : kinds[kind]]),
  ) as EngineState['kinds'];
}
