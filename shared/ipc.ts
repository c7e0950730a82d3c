import * as z from 'zod';
import { backupOutcomeSchema } from './backup/outcome.ts';
import { postureSchema, snoozeMinutesSchema } from './engine/kinds.ts';
import { meetingMinutesSchema } from './engine/quiet-reasons.ts';
import { pauseChoiceSchema } from './engine/pause-choice.ts';
import { PLAYER_COMMANDS } from './routines/player.ts';
import { yearSchema } from './history/years.ts';
import { routineFormSchema } from './routines/routine-form.ts';
import { ROUTINE_IDS } from './routines/routine.ts';
import { settingsPatchSchema } from './settings/patch.ts';
import { appViewSchema } from './view.ts';

/*
 * The one contract between the windows and main: every call with the schema of its argument and of its result. The
 * preload passes names and values through and knows none of them; main checks the sender, the name and the argument.
 */

const nothing = z.undefined();

/** Whether the call changed anything; a refused snooze, for one, does not. */
const accepted = z.strictObject({ accepted: z.boolean() });

export const PAGES = ['today', 'settings'] as const;
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
    argument: z.strictObject({ leg: z.enum(['left', 'right']), score: z.int().min(0).max(10) }),
    result: accepted,
  },
  'prompt.snooze': { argument: z.strictObject({ minutes: snoozeMinutesSchema }), result: accepted },
  'prompt.skip': { argument: nothing, result: accepted },
  'water.log': { argument: z.strictObject({ ml: z.int().min(1).max(2_000) }), result: accepted },
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
  'health.answer': { argument: z.strictObject({ fluidLimit: z.boolean() }), result: accepted },
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
