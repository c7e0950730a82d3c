import * as z from 'zod';

/* What the windows are told about a backup. Numbers and dates only: nothing of what is in it. */

/** Why a file is not taken for a backup. */
const refusals = [
  /** Something else than a backup of Unknot. */
  z.strictObject({ is: z.literal('notBackup') }),
  /** Written by a later version of the app. */
  z.strictObject({ is: z.literal('newer') }),
  /** A part is missing or cannot be read; `entry` is the number of the first bad event, counted from 1. */
  z.strictObject({
    is: z.literal('damaged'),
    part: z.enum(['file', 'settings', 'health', 'history']),
    entry: z.int().min(1).nullable(),
  }),
] as const;

const refusalSchema = z.discriminatedUnion('is', refusals);
export type BackupRefusal = z.infer<typeof refusalSchema>;

/** What a disk says no with. */
export const diskReasonSchema = z.enum(['full', 'denied', 'missing', 'other']);
export type DiskReason = z.infer<typeof diskReasonSchema>;

/** Why nothing came of a backup, a restore or an undo. */
export const backupProblemSchema = z.discriminatedUnion('is', [
  ...refusals,
  /** Larger than any backup; `most` is in megabytes. */
  z.strictObject({ is: z.literal('tooLarge'), most: z.int() }),
  z.strictObject({ is: z.literal('notRead'), why: diskReasonSchema }),
  z.strictObject({ is: z.literal('notWritten'), why: diskReasonSchema }),
  /** Some of the history is in memory only, because the disk refuses it. */
  z.strictObject({ is: z.literal('historyWaiting') }),
  /** Some of the history cannot be read, so what stands cannot be kept whole. */
  z.strictObject({ is: z.literal('historyUnreadable') }),
  /** What stands could not be kept first, so nothing was replaced. */
  z.strictObject({ is: z.literal('notKept') }),
  /** The disk refused the restore, and everything is as it was. */
  z.strictObject({ is: z.literal('putBack') }),
  /** The disk refused the restore and also its way back; what stood is kept. */
  z.strictObject({ is: z.literal('notPutBack') }),
  /** What was kept is not there any more. */
  z.strictObject({ is: z.literal('nothingKept') }),
  /** No backup is chosen any more. */
  z.strictObject({ is: z.literal('nothingChosen') }),
]);
export type BackupProblem = z.infer<typeof backupProblemSchema>;

/** What is in a backup. */
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

/** What came of something that the person wanted. */
export const backupOutcomeSchema = z.discriminatedUnion('is', [
  /** The file's name without its folder. */
  z.strictObject({ is: z.literal('saved'), file: z.string() }),
  z.strictObject({ is: z.enum(['chosen', 'restored', 'undone', 'cancelled']) }),
  z.strictObject({ is: z.literal('refused'), problem: backupProblemSchema }),
]);
export type BackupOutcome = z.infer<typeof backupOutcomeSchema>;

/** What came of an export of the log of knots. */
export const exportOutcomeSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('saved'), file: z.string() }),
  z.strictObject({ is: z.literal('cancelled') }),
  z.strictObject({ is: z.literal('notWritten'), why: diskReasonSchema }),
]);
export type ExportOutcome = z.infer<typeof exportOutcomeSchema>;

/** What the page shows of backups: the one that is chosen to be restored, and when what stood was last kept. */
export const backupViewSchema = z.strictObject({
  /** How often this run of the app has replaced the data. What was derived from them is to be asked for anew. */
  replaced: z.int().min(0),
  chosen: backupPreviewSchema.nullable(),
  undo: z.strictObject({ at: z.string() }).nullable(),
});
