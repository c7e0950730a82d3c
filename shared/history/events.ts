import * as z from 'zod';
import { knotRecordSchemas } from './knot-entry.ts';
import { postureSchema, reminderKindSchema, snoozeMinutesSchema } from '../kinds.ts';
import type { Upgrades } from '../versions.ts';

/*
 * The history: one event a line. The log is append-only, so undoing a drink is an event too. Totals are derived from the
 * events; the events are the truth.
 */

/** The reminder kinds that the event answers; none when the person started without a prompt. */
const kinds = z.array(reminderKindSchema);
const seconds = z.number().min(0);
const millilitres = z.int().min(1).max(5_000);

/** The routine's id, which may be unknown to this version. */
const routine = z.string().min(1).max(64);

const routineOver = {
  routine,
  kinds,
  /** Seconds of exercise credited, in total and by side, and the seconds of the whole routine. */
  seconds,
  ofSeconds: seconds,
  sides: z.strictObject({ left: seconds, right: seconds, both: seconds }),
};

export const historyRecordSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('done'), ...routineOver }),
  z.strictObject({ what: z.literal('partial'), ...routineOver }),
  z.strictObject({ what: z.literal('stopped'), ...routineOver }),
  /** How sore a calf was after a routine, from 0 to 10. */
  z.strictObject({
    what: z.literal('comfort'),
    routine,
    leg: z.enum(['left', 'right']),
    score: z.int().min(0).max(10),
  }),
  z.strictObject({ what: z.literal('skipped'), kinds }),
  z.strictObject({ what: z.literal('missed'), kinds }),
  /** The app withdrew the prompt, because of a pause or because its reminder was switched off. */
  z.strictObject({ what: z.literal('withdrawn'), kinds }),
  /** A planned stretch that the app did not show. */
  z.strictObject({
    what: z.literal('dropped'),
    kinds,
    why: z.enum(['outsideHours', 'paused', 'hoursEnded']),
  }),
  /** A natural break: minutes away within working hours, and the kinds of a prompt that it answered. */
  z.strictObject({ what: z.literal('natural'), kinds, minutes: z.int().min(0) }),
  z.strictObject({ what: z.literal('posture'), is: postureSchema }),
  z.strictObject({ what: z.literal('snoozed'), kinds, minutes: snoozeMinutesSchema }),
  z.strictObject({ what: z.literal('moved'), kinds }),
  z.strictObject({ what: z.literal('water'), kinds, ml: millilitres }),
  z.strictObject({ what: z.literal('waterUndone'), ml: millilitres }),
  /** `until` is an instant; `null` = until resumed. */
  z.strictObject({ what: z.literal('paused'), until: z.number().nullable() }),
  z.strictObject({ what: z.literal('resumed') }),
  ...knotRecordSchemas,
]);

export type HistoryRecord = z.infer<typeof historyRecordSchema>;

/** An event of the history. `at` is a local date-time with offset, so it gives both the instant and the person's day. */
export const historyEventSchema = z.strictObject({
  version: z.literal(2),
  /**
   * Increases with every event, so the order holds even if the clock was set back. 0 for events of version 1, which had
   * no number; they come first, in the order of their files.
   */
  sequence: z.int().min(0),
  at: z.iso.datetime({ offset: true }),
  record: historyRecordSchema,
});

export type HistoryEvent = z.infer<typeof historyEventSchema>;

/** Version 1 had no sequence number. */
export const historyUpgrades: Upgrades = { 1: (old) => ({ ...old, version: 2, sequence: 0 }) };
