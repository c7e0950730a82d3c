import * as z from 'zod';
import { postureSchema, snoozeMinutesSchema } from './engine/kinds.ts';
import { meetingMinutesSchema } from './engine/quiet-reasons.ts';
import { pauseChoiceSchema } from './engine/pause-choice.ts';
import { PLAYER_COMMANDS } from './routines/player.ts';
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
  'routine.start': { argument: z.strictObject({ routine: z.enum(ROUTINE_IDS) }), result: accepted },
  'player.command': { argument: z.strictObject({ command: z.enum(PLAYER_COMMANDS) }), result: accepted },
  /** Ends the routine where it is; closing the player window does the same. */
  'player.leave': { argument: nothing, result: accepted },
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
