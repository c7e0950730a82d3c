import * as z from 'zod';
import { backupOutcomeSchema, exportOutcomeSchema } from './backup/outcome.ts';
import { commandOutcomeSchema } from './command-outcome.ts';
import { firstAnswersSchema } from './safety/first-answers.ts';
import { knotsViewSchema } from './knots/knot-view.ts';
import { KNOT_SIGNS, knotSignSchema } from './safety/knot-signs.ts';
import { NEXT_DAYS, knotIdSchema, notedEntrySchema } from './history/knot-entry.ts';
import {
  cardSchema,
  checkedSchema,
  gatedRoutineSchema,
  legSchema,
  purposeSchema,
  safetyAnswerSchema,
} from './safety/safety-view.ts';
import { postureSchema, snoozeMinutesSchema } from './kinds.ts';
import { meetingMinutesSchema } from './engine/quiet-reasons.ts';
import { pauseChoiceSchema } from './engine/pause-choice.ts';
import { spotScoreSchema } from './routines/after-hold.ts';
import { PLAYER_COMMANDS } from './routines/player.ts';
import { yearSchema } from './history/years.ts';
import { holdSchema, routineFormSchema } from './routines/routine-form.ts';
import { ROUTINE_IDS } from './routines/routine.ts';
import { settingsPatchSchema } from './settings/patch.ts';
import { loggedMlSchema } from './water/water.ts';
import { ANSWERS, windowViewSchemas } from './view.ts';

/*
 * The contract between the windows and main: every call with the schemas of its argument and its result. The preload
 * passes names and values through unread; main checks the sender, the name and the argument, in that order.
 */

const nothing = z.undefined();

/** Whether main did what the call asks, and if not, why: a refused snooze, for example. */
const outcome = commandOutcomeSchema;

export const PAGES = ['today', 'knots', 'settings'] as const;
export type Page = (typeof PAGES)[number];

/** The page that the fragment of an address names: `#settings`, or `#settings-health` for a place on that page. */
export function pageIn(fragment: string): Page {
  const named = PAGES.find((page) => fragment === `#${page}` || fragment.startsWith(`#${page}-`));
  return named ?? PAGES[0];
}

/** Most characters of an error that a window reports. */
export const FAILURE_LENGTHS = { message: 300, stack: 2_000 } as const;

export const calls = {
  /** The view of the window that asks. */
  'view.get': { argument: nothing, result: z.union(Object.values(windowViewSchemas)) },
  /** Start: answers an open or snoozed prompt, or begins of the person's own accord. Opens the player. */
  'routine.start': {
    argument: z.strictObject({ routine: z.enum(ROUTINE_IDS), form: routineFormSchema }),
    result: outcome,
  },
  'player.command': { argument: z.strictObject({ command: z.enum(PLAYER_COMMANDS) }), result: outcome },
  /** How sore the spot is after its hold, while the player asks. */
  'player.scoreSpot': { argument: z.strictObject({ score: spotScoreSchema }), result: outcome },
  /** Takes the offer of the extra weight. */
  'player.addWeight': { argument: nothing, result: outcome },
  /** Ends the routine where it is, as closing the player's window does. */
  'player.leave': { argument: nothing, result: outcome },
  /** How sore a calf is after the routine that just ended. */
  'comfort.note': {
    argument: z.strictObject({ leg: legSchema, score: z.int().min(0).max(10) }),
    result: outcome,
  },
  'prompt.snooze': { argument: z.strictObject({ minutes: snoozeMinutesSchema }), result: outcome },
  'prompt.skip': { argument: nothing, result: outcome },
  /** The person moved without a routine. */
  'moved.note': { argument: nothing, result: outcome },
  'water.log': { argument: z.strictObject({ ml: loggedMlSchema }), result: outcome },
  'water.undo': { argument: nothing, result: outcome },
  'pause.start': { argument: pauseChoiceSchema, result: outcome },
  'meeting.start': { argument: z.strictObject({ minutes: meetingMinutesSchema }), result: outcome },
  'meeting.end': { argument: nothing, result: outcome },
  'posture.state': { argument: z.strictObject({ is: postureSchema }), result: outcome },
  /** The answer to the offer of a gentler plan. */
  'offer.answer': { argument: z.strictObject({ accept: z.boolean() }), result: outcome },
  'pause.end': { argument: nothing, result: outcome },
  /** Applies a patch to the settings; with an `error`, nothing changed. */
  'settings.change': {
    argument: settingsPatchSchema,
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true) }),
      z.strictObject({ ok: z.literal(false), error: z.string() }),
    ]),
  },
  /** Restores all defaults. History, health answers and the clinician's limit stay. */
  'settings.reset': { argument: nothing, result: outcome },
  /** Restores the settings from before the last reset of this run of the app. */
  'settings.undoReset': { argument: nothing, result: outcome },
  /** Shows a sample notification. Returns the display method that showed it, or `null` if all failed. */
  'notification.test': { argument: nothing, result: z.strictObject({ shownBy: z.string().nullable() }) },
  /** Technical details for fixing problems, in English, without personal data. */
  'diagnostics.get': { argument: nothing, result: z.strictObject({ text: z.string() }) },
  /** Opens the log file in the person's text viewer. */
  'log.open': { argument: nothing, result: outcome },
  /** The folders with the person's files; they can be the same folder. */
  'about.get': {
    argument: nothing,
    result: z.strictObject({
      folders: z.strictObject({ config: z.string(), data: z.string(), state: z.string() }),
    }),
  },
  /** Copies a text to the clipboard, because windows have no permission to. */
  'text.copy': { argument: z.strictObject({ text: z.string().max(1_000_000) }), result: outcome },
  /** The full licence texts of the bundled software. */
  'licences.get': { argument: nothing, result: z.strictObject({ text: z.string() }) },
  /** Begins a safety check in the main window, for `leg` and `routine` if it concerns them. */
  'safety.begin': {
    argument: z.strictObject({
      purpose: purposeSchema,
      leg: legSchema.nullable(),
      routine: gatedRoutineSchema.nullable(),
    }),
    result: outcome,
  },
  'safety.answer': { argument: safetyAnswerSchema, result: outcome },
  /**
   * Answers all questions of the first check at once and returns the cards. The main window shows an emergency, as in any
   * other check; the caller shows all other cards.
   */
  'safety.answerAll': {
    argument: firstAnswersSchema,
    result: z.strictObject({ cards: z.array(cardSchema) }),
  },
  /** Goes one question back. */
  'safety.back': { argument: nothing, result: outcome },
  'safety.close': { argument: nothing, result: outcome },
  /** Starts the routine that the check gates, if nothing was ticked. `hold: null`: as long as is usual for the knot. */
  'safety.start': { argument: z.strictObject({ hold: holdSchema.nullable() }), result: outcome },
  /** A professional has examined it. */
  'health.checked': { argument: checkedSchema, result: outcome },
  /** Logs drinks against the clinician's limit in millilitres; `null` stops it. */
  'health.logFluids': {
    argument: z.strictObject({ ceilingMl: z.int().min(100).max(5_000).nullable() }),
    result: outcome,
  },
  /** `alsoWhatWaits`: also what waits for a professional; otherwise that stays. */
  'health.delete': { argument: z.strictObject({ alsoWhatWaits: z.boolean() }), result: outcome },
  'knots.get': { argument: nothing, result: knotsViewSchema },
  /** Notes one entry, or one for each leg. */
  'knots.note': {
    argument: z.strictObject({ entries: z.array(notedEntrySchema).min(1).max(2) }),
    result: outcome,
  },
  /** Ticks that may be more than a knot: the leg (`null` = both) is closed at once, and the safety check begins. */
  'knots.signs': {
    argument: z.strictObject({
      signs: z.array(knotSignSchema).min(1).max(KNOT_SIGNS.length),
      leg: legSchema.nullable(),
    }),
    result: outcome,
  },
  /** Begins the check about an open knot whose background was not asked yet. */
  'knots.ask': { argument: z.strictObject({ knot: knotIdSchema }), result: outcome },
  /** A professional has checked this knot. */
  'knots.checked': { argument: z.strictObject({ knot: knotIdSchema }), result: outcome },
  'knots.nextDay': {
    argument: z.strictObject({ knot: knotIdSchema, is: z.enum(NEXT_DAYS) }),
    result: outcome,
  },
  'knots.gone': { argument: z.strictObject({ knot: knotIdSchema }), result: outcome },
  /** Undoes the last event about this knot. */
  'knots.takeBack': { argument: z.strictObject({ knot: knotIdSchema }), result: outcome },
  'knots.readAdvice': { argument: z.strictObject({ knot: knotIdSchema }), result: outcome },
  /** Asks the person for a file and writes the log to it, as a table or a printable page. */
  'knots.export': { argument: z.strictObject({ as: z.enum(['csv', 'page']) }), result: exportOutcomeSchema },
  'notice.dismiss': { argument: z.strictObject({ id: z.string() }), result: outcome },
  /** Asks the person for a file and writes a backup to it. */
  'backup.save': { argument: z.strictObject({ withHealth: z.boolean() }), result: backupOutcomeSchema },
  /** Asks the person for a backup and reads it; the view has its summary. */
  'backup.choose': { argument: nothing, result: backupOutcomeSchema },
  /** Replaces the current data by the chosen backup. */
  'backup.restore': { argument: nothing, result: backupOutcomeSchema },
  'backup.cancel': { argument: nothing, result: outcome },
  /** Restores the data from before the last restore or undo. */
  'backup.undo': { argument: nothing, result: backupOutcomeSchema },
  /** Totals of each year of the history on disk, newest first. */
  'history.summary': { argument: nothing, result: z.array(yearSchema) },
  /** The person finished or skipped the first run. */
  'firstRun.finish': { argument: nothing, result: outcome },
  /** The corner window has drawn its content, this many pixels high, and can be shown. */
  'nudge.ready': { argument: z.strictObject({ height: z.int().min(1).max(10_000) }), result: outcome },
  /** The person's answer in the corner window; `open` opens the window with more details. */
  'nudge.answer': { argument: z.strictObject({ answer: z.enum([...ANSWERS, 'open']) }), result: outcome },
  'window.openMain': { argument: z.strictObject({ page: z.enum(PAGES) }), result: outcome },
  /** An error of the window that asks, for the log: what it says, and in which components it happened. */
  'window.failed': {
    argument: z.strictObject({
      message: z.string().max(FAILURE_LENGTHS.message),
      stack: z.string().max(FAILURE_LENGTHS.stack),
    }),
    result: outcome,
  },
  /** Closes the window that asks. */
  'window.close': { argument: nothing, result: outcome },
} as const;

export type CallName = keyof typeof calls;
export type CallArgument<Name extends CallName> = z.infer<(typeof calls)[Name]['argument']>;
export type CallResult<Name extends CallName> = z.infer<(typeof calls)[Name]['result']>;

/** The reply to a call: its result, or why main refused it. */
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: z.string() }),
]);
export type Reply = z.infer<typeof replySchema>;
