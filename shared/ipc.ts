import * as z from 'zod';
import { backupOutcomeSchema, exportOutcomeSchema } from './backup/outcome.ts';
import { firstAnswersSchema } from './safety/first-answers.ts';
import { knotsViewSchema } from './knots/knot-view.ts';
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
import { PLAYER_COMMANDS } from './routines/player.ts';
import { yearSchema } from './history/years.ts';
import { routineFormSchema } from './routines/routine-form.ts';
import { ROUTINE_IDS } from './routines/routine.ts';
import { settingsPatchSchema } from './settings/patch.ts';
import { loggedMlSchema } from './water/water.ts';
import { ANSWERS, appViewSchema } from './view.ts';

/*
 * The one contract between the windows and main: every call with the schema of its argument and of its result. The
 * preload passes names and values through and knows none of them; main checks the sender, the name and the argument.
 */

const nothing = z.undefined();

/** Whether the call changed anything; a refused snooze, for one, does not. */
const accepted = z.strictObject({ accepted: z.boolean() });

export const PAGES = ['today', 'knots', 'settings'] as const;
export type Page = (typeof PAGES)[number];

export const calls = {
  'view.get': { argument: nothing, result: appViewSchema },
  /** Start: answers an open or snoozed prompt, or begins of the person's own accord. Opens the player. */
  'routine.start': {
    argument: z.strictObject({ routine: z.enum(ROUTINE_IDS), form: routineFormSchema }),
    result: accepted,
  },
  'player.command': { argument: z.strictObject({ command: z.enum(PLAYER_COMMANDS) }), result: accepted },
  /** Ends the routine where it is; closing the player window does the same. */
  'player.leave': { argument: nothing, result: accepted },
  /** How sore a calf is after the routine that has just ended. */
  'comfort.note': {
    argument: z.strictObject({ leg: legSchema, score: z.int().min(0).max(10) }),
    result: accepted,
  },
  'prompt.snooze': { argument: z.strictObject({ minutes: snoozeMinutesSchema }), result: accepted },
  'prompt.skip': { argument: nothing, result: accepted },
  /** The person has moved without a routine. */
  'moved.note': { argument: nothing, result: accepted },
  'water.log': { argument: z.strictObject({ ml: loggedMlSchema }), result: accepted },
  'water.undo': { argument: nothing, result: accepted },
  'pause.start': { argument: pauseChoiceSchema, result: accepted },
  'meeting.start': { argument: z.strictObject({ minutes: meetingMinutesSchema }), result: accepted },
  'meeting.end': { argument: nothing, result: accepted },
  'posture.state': { argument: z.strictObject({ is: postureSchema }), result: accepted },
  /** The answer to the offer of a gentler plan. */
  'offer.answer': { argument: z.strictObject({ accept: z.boolean() }), result: accepted },
  'pause.end': { argument: nothing, result: accepted },
  /** Lays a patch over the settings; `error` says what is wrong with it, and then nothing changed. */
  'settings.change': {
    argument: settingsPatchSchema,
    result: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true) }),
      z.strictObject({ ok: z.literal(false), error: z.string() }),
    ]),
  },
  /** Every setting as it was in the beginning. History and health stay, and so does the clinician's number. */
  'settings.reset': { argument: nothing, result: accepted },
  /** The settings as they were before the last reset of this run of the app. */
  'settings.undoReset': { argument: nothing, result: accepted },
  /** Shows a notification that asks for nothing; by which display method, or `null` when none could. */
  'notification.test': { argument: nothing, result: z.strictObject({ shownBy: z.string().nullable() }) },
  /** What helps to mend the app, in English, without anything about the person. */
  'diagnostics.get': { argument: nothing, result: z.strictObject({ text: z.string() }) },
  /** Opens the log file in the program that the person reads text with. */
  'log.open': { argument: nothing, result: accepted },
  /** Where the files of this person lie: paths of folders, which can be the same. */
  'about.get': {
    argument: nothing,
    result: z.strictObject({
      folders: z.strictObject({ config: z.string(), data: z.string(), state: z.string() }),
    }),
  },
  /** Puts a text that the window shows on the clipboard: windows themselves have no right to. */
  'text.copy': { argument: z.strictObject({ text: z.string().max(1_000_000) }), result: accepted },
  /** The licences of what the app is built with, in full. */
  'licences.get': { argument: nothing, result: z.strictObject({ text: z.string() }) },
  /** Begins a safety check; the main window shows it. `leg` and `routine` where the check is about them. */
  'safety.begin': {
    argument: z.strictObject({
      purpose: purposeSchema,
      leg: legSchema.nullable(),
      routine: gatedRoutineSchema.nullable(),
    }),
    result: accepted,
  },
  'safety.answer': { argument: safetyAnswerSchema, result: accepted },
  /**
   * All questions of the first check at once. Gives the cards that the answers come to. An emergency is shown by the main
   * window, like that of any other check; all else is the caller's to show.
   */
  'safety.answerAll': {
    argument: firstAnswersSchema,
    result: z.strictObject({ cards: z.array(cardSchema) }),
  },
  /** One question back. */
  'safety.back': { argument: nothing, result: accepted },
  'safety.close': { argument: nothing, result: accepted },
  /** Begins the routine that the check stood before, if nothing was ticked. */
  'safety.start': { argument: nothing, result: accepted },
  /** A professional has looked at it. */
  'health.checked': { argument: checkedSchema, result: accepted },
  /** Log drinks against the clinician's number, in millilitres; `null` ends it. */
  'health.logFluids': {
    argument: z.strictObject({ ceilingMl: z.int().min(100).max(5_000).nullable() }),
    result: accepted,
  },
  'health.delete': { argument: nothing, result: accepted },
  'knots.get': { argument: nothing, result: knotsViewSchema },
  /**
   * What is noted at once: an entry, or one for each leg. `signs`: one of the three ticks, which begins the safety check
   * instead.
   */
  'knots.note': {
    argument: z.strictObject({ entries: z.array(notedEntrySchema).min(1).max(2), signs: z.boolean() }),
    result: accepted,
  },
  'knots.nextDay': {
    argument: z.strictObject({ knot: knotIdSchema, is: z.enum(NEXT_DAYS) }),
    result: accepted,
  },
  'knots.gone': { argument: z.strictObject({ knot: knotIdSchema }), result: accepted },
  /** The last event about this knot was a mistake. */
  'knots.takeBack': { argument: z.strictObject({ knot: knotIdSchema }), result: accepted },
  'knots.readAdvice': { argument: z.strictObject({ knot: knotIdSchema }), result: accepted },
  /** Has the person choose where, and writes the log there: a table, or a page to print. */
  'knots.export': { argument: z.strictObject({ as: z.enum(['csv', 'page']) }), result: exportOutcomeSchema },
  'notice.dismiss': { argument: z.strictObject({ id: z.string() }), result: accepted },
  /** Has the person choose where, and writes a backup there. */
  'backup.save': { argument: z.strictObject({ withHealth: z.boolean() }), result: backupOutcomeSchema },
  /** Has the person choose a backup and looks into it; the view tells what is in it. */
  'backup.choose': { argument: nothing, result: backupOutcomeSchema },
  /** Puts the chosen backup in the place of what stands. */
  'backup.restore': { argument: nothing, result: backupOutcomeSchema },
  'backup.cancel': { argument: nothing, result: accepted },
  /** Goes back to what stood before the last restore or undo. */
  'backup.undo': { argument: nothing, result: backupOutcomeSchema },
  /** What each year of the history adds up to, newest first; of what is on disk. */
  'history.summary': { argument: nothing, result: z.array(yearSchema) },
  /** The first run is over, gone through or skipped. */
  'firstRun.finish': { argument: nothing, result: accepted },
  /** What the corner window shows is drawn, so many pixels high: now it can be seen. */
  'nudge.ready': { argument: z.strictObject({ height: z.int().min(1).max(10_000) }), result: accepted },
  /** What the person answers in the corner window; `open` leads to the window that has more to say. */
  'nudge.answer': { argument: z.strictObject({ answer: z.enum([...ANSWERS, 'open']) }), result: accepted },
  'window.openMain': { argument: z.strictObject({ page: z.enum(PAGES) }), result: accepted },
  /** Closes the window that asks. */
  'window.close': { argument: nothing, result: accepted },
} as const;

export type CallName = keyof typeof calls;
export type CallArgument<Name extends CallName> = z.infer<(typeof calls)[Name]['argument']>;
export type CallResult<Name extends CallName> = z.infer<(typeof calls)[Name]['result']>;

/** What comes back over the channel: the result, or why the call was refused. */
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: z.string() }),
]);
export type Reply = z.infer<typeof replySchema>;
