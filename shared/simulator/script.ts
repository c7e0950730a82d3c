import * as z from 'zod';
import { postureSchema, snoozeMinutesSchema } from '../kinds.ts';
import type { PauseChoice } from '../engine/pause-choice.ts';
import { pauseFromWord, pauseWordSchema } from '../engine/pause-words.ts';
import { quietReasonSchema } from '../engine/quiet-reasons.ts';
import { ROUTINE_IDS } from '../routines/routine.ts';
import { settingsPatchSchema } from '../settings/patch.ts';
import { clockTimeSchema } from '../settings/schema.ts';
import { HOUR, MINUTE, SECOND, isTimeZone } from '../time.ts';
import { loggedMlSchema } from '../water/water.ts';

/* What can stand in the script of a scenario. */

export const timeZoneSchema = z.string().refine(isTimeZone, { error: 'This time zone is not known.' });
const atSchema = z.string().regex(/^(\d{4}-\d{2}-\d{2}T)?([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/);
const durationSchema = z.string().regex(/^\d{2,6}:[0-5]\d:[0-5]\d$/);
const clockJumpSchema = z.string().regex(/^[+-]\d{2,6}:[0-5]\d:[0-5]\d$/);

const pauseUntilSchema = z.union([pauseWordSchema, clockTimeSchema, z.iso.date()]);

const userEntrySchema = z.discriminatedUnion('user', [
  z.strictObject({ at: atSchema, user: z.literal('start'), routine: z.enum(ROUTINE_IDS).optional() }),
  /** Leaves the routine when it has taken this many seconds, at once without the number; starts one if none runs. */
  z.strictObject({ at: atSchema, user: z.literal('leave'), seconds: z.number().min(0).optional() }),
  z.strictObject({ at: atSchema, user: z.literal('snooze'), minutes: snoozeMinutesSchema.optional() }),
  z.strictObject({ at: atSchema, user: z.literal('skip') }),
  z.strictObject({ at: atSchema, user: z.literal('moved') }),
  z.strictObject({ at: atSchema, user: z.literal('water'), ml: loggedMlSchema }),
  z.strictObject({ at: atSchema, user: z.literal('posture'), is: postureSchema }),
  z.strictObject({ at: atSchema, user: z.literal('pause'), until: pauseUntilSchema }),
  z.strictObject({ at: atSchema, user: z.literal('resume') }),
  /** Without `minutes` until the person says that it is over, which is `"minutes": 0`. */
  z.strictObject({ at: atSchema, user: z.literal('meeting'), minutes: z.int().min(0).max(1_440).optional() }),
]);

const signalEntrySchema = z.discriminatedUnion('signal', [
  z.strictObject({
    at: atSchema,
    signal: z.enum([
      'idle',
      'active',
      'suspend',
      'resume',
      'lock',
      'unlock',
      'notifierFails',
      'notifierWorks',
    ]),
  }),
  /** Without `why` it begins with a meeting, and ends all reasons together. */
  z.strictObject({
    at: atSchema,
    signal: z.literal('quiet'),
    on: z.boolean(),
    why: quietReasonSchema.optional(),
  }),
  /** The computer says that nothing was touched for so long, true or not. From 0 on it keeps saying 0. */
  z.strictObject({ at: atSchema, signal: z.literal('idleReading'), seconds: z.number().min(0) }),
]);

/** The schema of an entry by the name that tells its kind, so that a mistake in it is named and not just that there is one. */
export const entrySchemas = {
  user: userEntrySchema,
  signal: signalEntrySchema,
  /** The wall clock jumps by this much. */
  clock: z.strictObject({ at: atSchema, clock: clockJumpSchema }),
  /** From now on the person types without a pause, or pauses again. */
  typing: z.strictObject({ at: atSchema, typing: z.boolean() }),
  timeZone: z.strictObject({ at: atSchema, timeZone: timeZoneSchema }),
  settings: z.strictObject({ at: atSchema, settings: settingsPatchSchema }),
  /** The app is not running for this long. */
  down: z.strictObject({ at: atSchema, down: durationSchema }),
} as const;

export type ScriptEntry = z.infer<(typeof entrySchemas)[keyof typeof entrySchemas]>;
export type UserEntry = z.infer<typeof userEntrySchema>;
export type SignalEntry = z.infer<typeof signalEntrySchema>;

/** `00:20:00`, or with a sign before it, in milliseconds. */
export function durationMs(duration: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = duration.replace(/^[+-]/, '').split(':').map(Number);
  const ms = hours * HOUR + minutes * MINUTE + seconds * SECOND;
  return duration.startsWith('-') ? -ms : ms;
}

export function pauseChoiceOf({ until }: Extract<UserEntry, { user: 'pause' }>): PauseChoice {
  const choice = pauseFromWord(until);
  if (choice !== null) return choice;
  return until.includes('-') ? { for: 'date', date: until } : { for: 'clock', time: until };
}
