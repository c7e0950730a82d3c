import * as z from 'zod';
import { backupViewSchema, diskReasonSchema } from './backup/outcome.ts';
import { postureSchema, reminderKindSchema } from './kinds.ts';
import { waterWarningSchema } from './water/water.ts';
import { VARIANT_LABELS } from './engine/routine-variants.ts';
import { healthAnswersSchema } from './safety/answers.ts';
import { legSchema, safetyViewSchema } from './safety/safety-view.ts';
import { historyEventSchema } from './history/events.ts';
import { routineFormSchema } from './routines/routine-form.ts';
import { playerStateSchema } from './routines/player.ts';
import { ROUTINE_IDS } from './routines/routine.ts';
import { lookSchema, settingsSchema, soundSchema, waterSchema } from './settings/schema.ts';
import { shortcutRefusalSchema } from './settings/shortcuts.ts';

/*
 * What the windows draw. Main makes one view of the whole app whenever something changes and sends each window its own
 * part of it: a window gets no more than it shows. Windows hold no state of the app, only what the person is typing.
 */

/** The app or the process of a window crashed and is back where it was. Shown until the window that shows it is closed. */
const cameBackNoticeSchema = z.strictObject({
  id: z.string(),
  kind: z.literal('cameBack'),
  what: z.enum(['app', 'main', 'player']),
});

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
  /** What starts at login could not be changed, so that setting is as the computer has it. `file` is its entry. */
  z.strictObject({
    id: z.string(),
    kind: z.literal('startAtLogin'),
    file: z.string(),
    why: diskReasonSchema,
  }),
  cameBackNoticeSchema,
]);
export type Notice = z.infer<typeof noticeSchema>;

export const ANSWERS = ['start', 'snooze', 'skip', 'water', 'switched'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a display method shows: a prompt, or something else that the person should know. */
const nudgeSchema = z.strictObject({
  title: z.string(),
  /** Buttons, where the method has them. */
  buttons: z.array(z.strictObject({ answer: z.enum(ANSWERS), label: z.string() })).readonly(),
});
export type Nudge = Readonly<z.infer<typeof nudgeSchema>>;

/** How sore a calf is. */
const soreSchema = z.int().min(0).max(10);

const proposedSchema = z.strictObject({ routine: z.enum(ROUTINE_IDS), form: routineFormSchema });

/** The routine that Start begins. */
const proposalViewSchema = proposedSchema.extend({
  /** Why it is this one, in a sentence; empty when there is nothing to say. */
  because: z.string(),
});
export type Proposal = z.infer<typeof proposalViewSchema>;

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

const appViewSchema = z.strictObject({
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
  /** The first run has not been finished or skipped yet. */
  firstRun: z.boolean(),
  prompt: promptViewSchema.nullable(),
  /** What the corner window shows. */
  nudge: nudgeSchema.nullable(),
  /** `null` while the answers about health keep all of them closed. */
  proposal: proposalViewSchema.nullable(),
  /** Other forms in which the proposed routine can be done now. Words: `player.<label>`. */
  variants: z.array(proposedSchema.extend({ label: z.enum(VARIANT_LABELS) })),
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
  /** What the closing screen asks and offers. */
  afterRoutine: z.strictObject({
    /** The calves to ask about. */
    legs: z.array(legSchema),
    /** How sore the person said each calf is, 0–10. */
    noted: z.strictObject({ left: soreSchema.optional(), right: soreSchema.optional() }),
    /** A glass of water was due with the routine and is not logged yet. */
    glassIsDue: z.boolean(),
  }),
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
    /** A very large amount in a day: a word about it, once. */
    longDay: z.boolean(),
    /** Only for who logs against their clinician's number: so much of it is reached. */
    ceiling: z.enum(['near', 'reached']).nullable(),
  }),
  /** The events of the person's present day, oldest first. */
  today: z.array(historyEventSchema),
  /** The working time of that day, and what is still to come in it if nothing comes between; instants, in order. */
  day: z.strictObject({
    ranges: z.array(z.strictObject({ from: z.number(), to: z.number() })),
    planned: z.array(z.strictObject({ at: z.number(), kinds: z.array(reminderKindSchema).min(1) })),
  }),
  settings: settingsSchema,
  health: healthAnswersSchema,
  /** The safety check that is being answered. */
  safety: safetyViewSchema.nullable(),
  /** The answers about health are older than 30 days. */
  asksHealthAgain: z.boolean(),
  /** Goes up with whatever changes the log of knots, so that windows ask for it again. */
  knots: z.strictObject({ revision: z.int().min(0) }),
  backup: backupViewSchema,
  notices: z.array(noticeSchema),
  /** Shortcuts of the settings that do not work, and why. */
  shortcutsRefused: z.array(shortcutRefusalSchema),
  /** Which reasons to keep quiet this computer tells of; the settings of the others change nothing here. */
  quietSources: z.strictObject({
    doNotDisturb: z.boolean(),
    fullScreen: z.boolean(),
    cameraOrMicrophone: z.boolean(),
  }),
  /** The settings before the last reset are still known. */
  canUndoReset: z.boolean(),
  about: z.strictObject({ version: z.string() }),
});

/** The whole. It stays in main. */
export type AppView = z.infer<typeof appViewSchema>;

/** What every window needs: the time and the language. */
const COMMON = { clock: true, timeZone: true, language: true } as const;

/** All but what only the other windows show. */
const mainViewSchema = appViewSchema.omit({
  nudge: true,
  variants: true,
  lastRoutine: true,
  afterRoutine: true,
});

/** No answers about health, no log, and of the settings only those that change what the player shows and plays. */
const playerViewSchema = appViewSchema
  .pick({
    ...COMMON,
    prompt: true,
    proposal: true,
    variants: true,
    player: true,
    lastRoutine: true,
    afterRoutine: true,
    posture: true,
    quiet: true,
  })
  .extend({
    water: appViewSchema.shape.water.pick({ todayMl: true }),
    settings: z.strictObject({
      sound: soundSchema,
      look: lookSchema.pick({ units: true }),
      reminders: z.strictObject({ water: waterSchema.pick({ glassMl: true, goalMl: true }) }),
    }),
    notices: z.array(cameBackNoticeSchema),
  });

const nudgeViewSchema = appViewSchema.pick({ ...COMMON, nudge: true });

/** The view of each window, by the window's name. */
export const windowViewSchemas = {
  main: mainViewSchema,
  player: playerViewSchema,
  nudge: nudgeViewSchema,
} as const;

export type WindowViews = {
  readonly [Name in keyof typeof windowViewSchemas]: z.infer<(typeof windowViewSchemas)[Name]>;
};
