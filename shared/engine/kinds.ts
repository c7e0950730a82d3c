import * as z from 'zod';

/** What the app nudges for, in the order in which a prompt names them. */
export const REMINDER_KINDS = ['move', 'water'] as const;
export const reminderKindSchema = z.enum(REMINDER_KINDS);
export type ReminderKind = z.infer<typeof reminderKindSchema>;

export const SNOOZE_MINUTES = [5, 10] as const;
export const snoozeMinutesSchema = z.union([z.literal(5), z.literal(10)]);
export type SnoozeMinutes = z.infer<typeof snoozeMinutesSchema>;

/** A prompt can be put off twice; its second return takes only Start or Skip. */
export const MOST_SNOOZES = 2;
