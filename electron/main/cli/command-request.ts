import * as z from 'zod';
import { pauseChoiceSchema } from '../../../shared/engine/pause-choice.ts';
import { meetingMinutesSchema } from '../../../shared/engine/quiet-reasons.ts';
import { postureSchema, snoozeMinutesSchema } from '../../../shared/kinds.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import { loggedMlSchema } from '../../../shared/water/water.ts';

/** A command on its way to the running app. `null`: what the app proposes, or what the person has set. */
export const commandRequestSchema = z.discriminatedUnion('run', [
  z.strictObject({ run: z.literal('start'), routine: z.enum(ROUTINE_IDS).nullable() }),
  z.strictObject({ run: z.literal('snooze'), minutes: snoozeMinutesSchema.nullable() }),
  z.strictObject({ run: z.literal('skip') }),
  z.strictObject({ run: z.literal('pause'), choice: pauseChoiceSchema }),
  z.strictObject({ run: z.literal('resume') }),
  z.strictObject({ run: z.literal('water'), ml: loggedMlSchema }),
  z.strictObject({ run: z.literal('undoWater') }),
  z.strictObject({ run: z.literal('posture'), is: postureSchema }),
  z.strictObject({ run: z.literal('meeting'), minutes: meetingMinutesSchema }),
  z.strictObject({ run: z.literal('endMeeting') }),
  z.strictObject({ run: z.literal('moved') }),
]);
export type CommandRequest = z.infer<typeof commandRequestSchema>;
