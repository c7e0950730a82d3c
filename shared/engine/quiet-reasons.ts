import * as z from 'zod';

/** What keeps the app quiet. If several do, the first of this list is the one to name. */
export const QUIET_REASONS = ['meeting', 'cameraOrMicrophone', 'fullScreen', 'doNotDisturb'] as const;
export const quietReasonSchema = z.enum(QUIET_REASONS);
export type QuietReason = z.infer<typeof quietReasonSchema>;

/** How long a meeting may last; `null` = until the person ends it. */
export const meetingMinutesSchema = z.literal([30, 60, null]);
export type MeetingMinutes = z.infer<typeof meetingMinutesSchema>;
