import * as z from 'zod';

/** What makes the app keep quiet, in the order in which it is named. */
export const QUIET_REASONS = ['meeting', 'cameraOrMicrophone', 'fullScreen', 'doNotDisturb'] as const;
export const quietReasonSchema = z.enum(QUIET_REASONS);
export type QuietReason = z.infer<typeof quietReasonSchema>;

/** How long a meeting can be said to last; `null` = until the person says that it is over. */
export const meetingMinutesSchema = z.literal([30, 60, null]);
export type MeetingMinutes = z.infer<typeof meetingMinutesSchema>;
