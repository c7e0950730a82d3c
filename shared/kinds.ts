import * as z from 'zod';

/** What the app reminds of, in the order in which a prompt names them. */
export const REMINDER_KINDS = ['move', 'stretch', 'water', 'posture'] as const;
export const reminderKindSchema = z.enum(REMINDER_KINDS);
export type ReminderKind = z.infer<typeof reminderKindSchema>;

/** The union of these lists, in order. */
export function together(...lists: readonly (readonly ReminderKind[])[]): readonly ReminderKind[] {
  return REMINDER_KINDS.filter((kind) => lists.some((kinds) => kinds.includes(kind)));
}

/** The kinds that are due after an interval; a stretch is due at clock times. */
export const INTERVAL_KINDS = ['move', 'water', 'posture'] as const;
export type IntervalKind = (typeof INTERVAL_KINDS)[number];

/** The person's present posture. */
export const POSTURES = ['sitting', 'standing'] as const;
export const postureSchema = z.enum(POSTURES);
export type Posture = z.infer<typeof postureSchema>;

/** The posture after a switch. */
export function otherThan(posture: Posture): Posture {
  return posture === 'sitting' ? 'standing' : 'sitting';
}

export const SNOOZE_MINUTES = [5, 10] as const;
export const snoozeMinutesSchema = z.union([z.literal(5), z.literal(10)]);
export type SnoozeMinutes = z.infer<typeof snoozeMinutesSchema>;

/** A prompt can be snoozed twice; its second return takes only Start or Skip. */
export const MOST_SNOOZES = 2;
