import * as z from 'zod';

/* What windows learn about a backup: numbers and dates, never its contents. */

/** Why the app refuses a file as a backup. */
const refusals = [
  /** Not a backup of Unknot. */
  z.strictObject({ is: z.literal('notBackup') }),
  /** Written by a later version of the app. */
  z.strictObject({ is: z.literal('newer') }),
  /** A part is missing or unreadable; `entry` is the number of the first bad event, counted from 1. */
  z.strictObject({
    is: z.literal('damaged'),
    part: z.enum(['file', 'settings', 'health', 'history']),
    entry: z.int().min(1).nullable(),
  }),
] as const;

const refusalSchema = z.discriminatedUnion('is', refusals);
export type BackupRefusal = z.infer<typeof refusalSchema>;

/** Why the disk refused. */
export const diskReasonSchema = z.enum(['full', 'denied', 'missing', 'other']);
export type DiskReason = z.infer<typeof diskReasonSchema>;

/** Why a backup, a restore or an undo failed. */
export const backupProblemSchema = z.discriminatedUnion('is', [
  ...refusals,
  /** Too large for a backup; `most` is in megabytes. */
  z.strictObject({ is: z.literal('tooLarge'), most: z.int() }),
  z.strictObject({ is: z.literal('notRead'), why: diskReasonSchema }),
  z.strictObject({ is: z.literal('notWritten'), why: diskReasonSchema }),
  /** The disk refuses writes, so part of the history is only in memory. */
  z.strictObject({ is: z.literal('historyWaiting') }),
  /** Part of the history is unreadable, so the current data cannot be saved completely first. */
  z.strictObject({ is: z.literal('historyUnreadable') }),
  /** The current data could not be saved first, so nothing was replaced. */
  z.strictObject({ is: z.literal('notKept') }),
  /** The disk refused the restore, and the app rolled it back. */
  z.strictObject({ is: z.literal('putBack') }),
  /** The disk refused the restore and the rollback; the previous data is saved. */
  z.strictObject({ is: z.literal('notPutBack') }),
  /** The saved data is gone. */
  z.strictObject({ is: z.literal('nothingKept') }),
  /** No backup is chosen. */
  z.strictObject({ is: z.literal('nothingChosen') }),
]);
export type BackupProblem = z.infer<typeof backupProblemSchema>;

/** A summary of a backup. */
export const backupPreviewSchema = z.strictObject({
  /** Local date-time with offset. */
  at: z.string(),
  hasHealth: z.boolean(),
  /** Events, and the days that have any: `first` and `last`, `2026-03-06`, are `null` without any. */
  events: z.int().min(0),
  days: z.int().min(0),
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type BackupPreview = z.infer<typeof backupPreviewSchema>;

/** The outcome of a backup, a restore or an undo. */
export const backupOutcomeSchema = z.discriminatedUnion('is', [
  /** The file's name without its folder. */
  z.strictObject({ is: z.literal('saved'), file: z.string() }),
  z.strictObject({ is: z.enum(['chosen', 'restored', 'undone', 'cancelled']) }),
  z.strictObject({ is: z.literal('refused'), problem: backupProblemSchema }),
]);
export type BackupOutcome = z.infer<typeof backupOutcomeSchema>;

/** The outcome of an export of the knot log. */
export const exportOutcomeSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('saved'), file: z.string() }),
  z.strictObject({ is: z.literal('cancelled') }),
  z.strictObject({ is: z.literal('notWritten'), why: diskReasonSchema }),
]);
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>;

/** What the page shows: the chosen backup, and when the previous data was last saved. */
export const backupViewSchema = z.strictObject({
  /** How often this run of the app has replaced the data. When it goes up, windows must ask again for derived data. */
  replaced: z.int().min(0),
  chosen: backupPreviewSchema.nullable(),
  undo: z.strictObject({ at: z.string() }).nullable(),
});
