import * as z from 'zod';
import { backupViewSchema, diskReasonSchema } from './backup/outcome.ts';
import { postureSchema, reminderKindSchema } from './kinds.ts';
import { WATER_MODES } from './water/fluids.ts';
import { waterWarningSchema } from './water/water.ts';
import { VARIANT_LABELS } from './engine/routine-variants.ts';
import { healthAnswersSchema } from './safety/answers.ts';
import { legSchema, safetyViewSchema } from './safety/safety-view.ts';
import { historyEventSchema } from './history/events.ts';
import { holdSchema, routineFormSchema } from './routines/routine-form.ts';
import { playerStateSchema } from './routines/player.ts';
import { ROUTINE_IDS } from './routines/routine.ts';
import { lookSchema, settingsSchema, soundSchema, waterSchema } from './settings/schema.ts';
import { shortcutRefusalSchema } from './settings/shortcuts.ts';

/*
 * What the windows draw. Whenever something changes, main builds one view of the whole app and sends each window only the
 * part that it shows. Windows hold no state of the app, only what the person is typing.
 */

/** The app or a window's process crashed and has been restored. The notice stays until the window that shows it closes. */
const cameBackNoticeSchema = z.strictObject({
  id: z.string(),
  kind: z.literal('cameBack'),
  what: z.enum(['app', 'main', 'player']),
});

/** What the windows tell the person until they dismiss it. */
export const noticeSchema = z.discriminatedUnion('kind', [
  /** A file could not be read; it was kept under another name and defaults are in use. */
  z.strictObject({ id: z.string(), kind: z.literal('fileSetAside'), file: z.string(), keptAs: z.string() }),
  /** Some of a file did not fit; that was left out, the rest counts, and the file as it was is kept under another name. */
  z.strictObject({
    id: z.string(),
    kind: z.literal('partLeftOut'),
    file: z.string(),
    keptAs: z.string(),
    /** Settings that do not have the value of the file, such as `hours.fri`, and names that the app does not know. */
    fields: z.array(z.string()).readonly(),
    unknown: z.array(z.string()).readonly(),
  }),
  /** The disk does not let the file be read; it is left alone, and the app tries again. */
  z.strictObject({ id: z.string(), kind: z.literal('fileUnread'), file: z.string() }),
  /** The same for a month of the history, `2026-03`, or for the whole folder, `history`. */
  z.strictObject({ id: z.string(), kind: z.literal('historyUnread'), file: z.string() }),
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
  /** The computer refused to change start at login, so the setting has the computer's value. `file` is the login entry. */
  z.strictObject({
    id: z.string(),
    kind: z.literal('startAtLogin'),
    file: z.string(),
    why: diskReasonSchema,
  }),
  /** The computer has a time zone that the app does not know; `unknown` is empty if it names none. The app uses `used`. */
  z.strictObject({ id: z.string(), kind: z.literal('timeZone'), unknown: z.string(), used: z.string() }),
  cameBackNoticeSchema,
]);
export type Notice = z.infer<typeof noticeSchema>;

export const ANSWERS = ['start', 'snooze', 'skip', 'water', 'switched'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What a display method shows: a prompt, or something else that the person should know. */
const nudgeSchema = z.strictObject({
  title: z.string(),
  /** Shown only by display methods that have buttons. */
  buttons: z.array(z.strictObject({ answer: z.enum(ANSWERS), label: z.string() })).readonly(),
});
export type Nudge = Readonly<z.infer<typeof nudgeSchema>>;

/** How sore a calf is. */
const soreSchema = z.int().min(0).max(10);

const proposedSchema = z.strictObject({ routine: z.enum(ROUTINE_IDS), form: routineFormSchema });

/** The routine that Start starts. */
const proposalViewSchema = proposedSchema.extend({
  /** Why this routine is proposed, in a sentence; empty when there is no special reason. */
  because: z.string(),
});
export type Proposal = z.infer<typeof proposalViewSchema>;

export const promptViewSchema = z.strictObject({
  /** `open`: shown and not answered yet. `snoozed`, `held`: it shows again by itself. */
  phase: z.enum(['open', 'snoozed', 'held']),
  kinds: z.array(reminderKindSchema),
  /** "Time for a calf break" */
  title: z.string(),
  /** "30 min at the desk" */
  why: z.string(),
  /** `false` after the second snooze: only Start and Skip are left. */
  canSnooze: z.boolean(),
});
export type PromptView = z.infer<typeof promptViewSchema>;

const appViewSchema = z.strictObject({
  /**
   * The app's clock when the view was built, in milliseconds. `rate` is its speed: 1, except in tests of an unpackaged
   * build.
   */
  clock: z.strictObject({ at: z.number(), rate: z.number().positive() }),
  timeZone: z.string(),
  /** A language that has messages, for example `en`. */
  language: z.string(),
  /** The reason line: why a prompt shows, or why none does. */
  reason: z.string(),
  /** Whether the person still has to finish or skip the first run. */
  firstRun: z.boolean(),
  prompt: promptViewSchema.nullable(),
  /** What the corner window shows. */
  nudge: nudgeSchema.nullable(),
  /** `null` while the locks of health allow no routine. */
  proposal: proposalViewSchema.nullable(),
  /** Other forms in which the proposed routine can be done now. Words: `player.<label>`. */
  variants: z.array(proposedSchema.extend({ label: z.enum(VARIANT_LABELS) })),
  player: playerStateSchema.nullable(),
  /** How the last routine since the app started ended, for the closing screen of the player. */
  lastRoutine: z
    .strictObject({
      routine: z.string(),
      outcome: z.enum(['done', 'partial', 'stopped']),
      seconds: z.number(),
      ofSeconds: z.number(),
    })
    .nullable(),
  /** What the closing screen asks about and offers. */
  afterRoutine: z.strictObject({
    /** The legs whose calf it asks about. */
    legs: z.array(legSchema),
    /** The soreness that the person has noted for each calf, 0–10. */
    noted: z.strictObject({ left: soreSchema.optional(), right: soreSchema.optional() }),
    /** Whether a glass of water was due with the routine and is not logged yet. */
    glassIsDue: z.boolean(),
  }),
  /** `until` is an instant; `null` = until resumed. */
  pause: z.strictObject({ until: z.number().nullable() }).nullable(),
  /** The posture that the app assumes now. */
  posture: postureSchema,
  /** The meeting that the person told the app about; `until: null` = until they end it. */
  meeting: z.strictObject({ until: z.number().nullable() }).nullable(),
  /** Whether sound is off because of a meeting or another reason to be quiet. */
  quiet: z.boolean(),
  /** Whether the person has stood for long today. */
  standingLong: z.boolean(),
  /** Whether the app offers a gentler plan. */
  offer: z.boolean(),
  water: z.strictObject({
    /** What is offered, and whether drinks can be logged. */
    mode: z.enum(WATER_MODES),
    todayMl: z.number(),
    warning: waterWarningSchema.nullable(),
    canUndo: z.boolean(),
    /** Whether to warn of a very large amount of water in a day. */
    longDay: z.boolean(),
    /** For people who log against a clinician's limit: whether today's amount is near it or has reached it. */
    ceiling: z.enum(['near', 'reached']).nullable(),
  }),
  /** The events of the person's current day, oldest first. */
  today: z.array(historyEventSchema),
  /** The working hours of that day, and the prompts that are still planned if nothing intervenes; instants, in order. */
  day: z.strictObject({
    ranges: z.array(z.strictObject({ from: z.number(), to: z.number() })),
    planned: z.array(z.strictObject({ at: z.number(), kinds: z.array(reminderKindSchema).min(1) })),
  }),
  settings: settingsSchema,
  health: healthAnswersSchema,
  /** The safety check that the person is answering. */
  safety: safetyViewSchema.nullable(),
  /** How long the routine that the check gates may hold a tender spot; `null` where it holds none. */
  holdChoice: z
    .strictObject({
      holds: z.array(holdSchema).min(1),
      usual: holdSchema,
      /** What each hold takes of its time in this session. */
      timeShare: routineFormSchema.shape.timeShare,
    })
    .nullable(),
  /** Whether the health answers are older than 30 days. */
  asksHealthAgain: z.boolean(),
  /** Grows with every change of the log of knots, so that windows know when to fetch it again. */
  knots: z.strictObject({ revision: z.int().min(0) }),
  backup: backupViewSchema,
  notices: z.array(noticeSchema),
  /** The chosen shortcuts that do not work, and why. */
  shortcutsRefused: z.array(shortcutRefusalSchema),
  /** Which reasons to be quiet this computer reports. The settings of the others have no effect on it. */
  quietSources: z.strictObject({
    doNotDisturb: z.boolean(),
    fullScreen: z.boolean(),
    cameraOrMicrophone: z.boolean(),
  }),
  /** Whether the settings from before the last reset can be restored. */
  canUndoReset: z.boolean(),
  about: z.strictObject({ version: z.string() }),
});

/** The view of the whole app. It never leaves main. */
export type AppView = z.infer<typeof appViewSchema>;

/** The fields that every window needs: the time and the language. */
const COMMON = { clock: true, timeZone: true, language: true } as const;

/** All fields except those that only the other windows show. */
const mainViewSchema = appViewSchema.omit({
  nudge: true,
  variants: true,
  lastRoutine: true,
  afterRoutine: true,
});

/** No health answers, no log, and only the settings that change what the player shows and plays. */
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
