import * as z from 'zod';
import { backupViewSchema } from './backup/outcome.ts';
import { postureSchema, reminderKindSchema } from './engine/kinds.ts';
import { waterWarningSchema } from './health/water.ts';
import { healthAnswersSchema } from './health/answers.ts';
import { historyEventSchema } from './history/events.ts';
import { routineFormSchema } from './routines/routine-form.ts';
import { playerStateSchema } from './routines/player.ts';
import { ROUTINE_IDS } from './routines/routine.ts';
import { settingsSchema } from './settings/schema.ts';

/*
 * All that a window needs to draw itself, in one snapshot. Main makes a new one whenever something changed; windows hold
 * no state of the app, only what the person is typing.
 */

/** What the person must be told once, until they dismiss it. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** A file could not be read; it was kept under another name and defaults are in use. */
  z.strictObject({ id: z.string(), kind: z.literal('fileSetAside'), file: z.string(), keptAs: z.string() }),
  /** Lines of a month of the history, `2026-03`, could not be read; they were taken out and kept in another file. */
  z.strictObject({
    id: z.string(),
    kind: z.literal('linesSetAside'),
    file: z.string(),
    keptAs: z.string(),
    lines: z.int().min(1),
  }),
  /** A file could not be written (full disk, no permission); the app goes on and tries again. */
  z.strictObject({ id: z.string(), kind: z.literal('notSaved'), file: z.string() }),
]);
export type Notice = z.infer<typeof noticeSchema>;

const proposedSchema = z.strictObject({ routine: z.enum(ROUTINE_IDS), form: routineFormSchema });

/** The routine that Start begins. */
const proposalViewSchema = proposedSchema.extend({
  /** Why it is this one, in a sentence; empty when there is nothing to say. */
  because: z.string(),
  /** It is gentler than usual; this would be the usual one. */
  insteadOf: proposedSchema.nullable(),
  /** How often the routine has counted so far. */
  counted: z.int().min(0),
});

export const promptViewSchema = z.strictObject({
  /** `open`: shown and not answered. `snoozed`, `held`: comes back by itself. */
  phase: z.enum(['open', 'snoozed', 'held']),
  kinds: z.array(reminderKindSchema),
  /** "Time for a calf break" */
  title: z.string(),
  /** "30 min at the desk" */
  why: z.string(),
  /** `false` on the second return: only Start or Skip. */
  canSnooze: z.boolean(),
});
export type PromptView = z.infer<typeof promptViewSchema>;

export const appViewSchema = z.strictObject({
  /**
   * The app's clock at the moment of the snapshot, in milliseconds. `rate` tells how fast it runs: 1, except in tests of
   * an unpackaged build.
   */
  clock: z.strictObject({ at: z.number(), rate: z.number().positive() }),
  timeZone: z.string(),
  /** A language that there are messages for, for example `en`. */
  language: z.string(),
  /** The reason line: why something shows, or why nothing does. */
  reason: z.string(),
  prompt: promptViewSchema.nullable(),
  proposal: proposalViewSchema,
  player: playerStateSchema.nullable(),
  /** How the last routine of this run of the app ended, for the closing screen of the player. */
  lastRoutine: z
    .strictObject({
      routine: z.string(),
      outcome: z.enum(['done', 'partial', 'stopped']),
      seconds: z.number(),
      ofSeconds: z.number(),
    })
    .nullable(),
  /** `until` is an instant; `null` = until resumed. */
  pause: z.strictObject({ until: z.number().nullable() }).nullable(),
  /** How the person works at the moment, as far as the app knows. */
  posture: postureSchema,
  /** The person's own meeting; `until: null` = until they say that it is over. */
  meeting: z.strictObject({ until: z.number().nullable() }).nullable(),
  /** Nothing may be heard: a meeting, or another reason to keep quiet. */
  quiet: z.boolean(),
  /** The day's standing has been long. */
  standingLong: z.boolean(),
  /** A gentler plan is offered. */
  offer: z.boolean(),
  water: z.strictObject({
    todayMl: z.number(),
    warning: waterWarningSchema.nullable(),
    canUndo: z.boolean(),
  }),
  /** The events of the person's present day, oldest first. */
  today: z.array(historyEventSchema),
  settings: settingsSchema,
  health: healthAnswersSchema,
  backup: backupViewSchema,
  notices: z.array(noticeSchema),
  about: z.strictObject({ version: z.string() }),
});

export type AppView = z.infer<typeof appViewSchema>;
