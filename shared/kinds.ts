import * as z from 'zod';

/** What the app nudges for, in the order in which a prompt names them. */
export const REMINDER_KINDS = ['move', 'stretch', 'water', 'posture'] as const;
export const reminderKindSchema = z.enum(REMINDER_KINDS);
export type ReminderKind = z.infer<typeof reminderKindSchema>;

/** All kinds of these lists, each once and in order. */
export function together(...lists: readonly (readonly ReminderKind[])[]): readonly ReminderKind[] {
  return REMINDER_KINDS.filter((kind) => lists.some((kinds) => kinds.includes(kind)));
}

/** The kinds whose time runs as an interval; a stretch comes at times of the clock. */
export const INTERVAL_KINDS = ['move', 'water', 'posture'] as const;
export type IntervalKind = (typeof INTERVAL_KINDS)[number];

/** How the person works at the moment. */
export const POSTURES = ['sitting', 'standing'] as const;
export const postureSchema = z.enum(POSTURES);
export type Posture = z.infer<typeof postureSchema>;

/** What a change of posture leads to. */
export function otherThan(posture: Posture): Posture {
  return posture === 'sitting' ? 'standing' : 'sitting';
}

export const SNOOZE_MINUTES = [5, 10] as const;
export const snoozeMinutesSchema = z.union([z.literal(5), z.literal(10)]);
export type SnoozeMinutes = z.infer<typeof snoozeMinutesSchema>;

/** A prompt can be put off twice; its second return takes only Start or Skip. */
export const MOST_SNOOZES = 2;
