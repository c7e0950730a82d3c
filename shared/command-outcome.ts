import * as z from 'zod';
import { NO_PRESSURE } from './knots/knot-view.ts';
import { LOCKS } from './safety/locks.ts';

/** Why a command is refused: a lock of health, or what it needs and does not find. `refusalSentence` puts it into words. */
export const REFUSALS = [
  ...LOCKS,
  ...NO_PRESSURE,
  'needsSafetyCheck',
  'nothingProposed',
  'noEquipment',
  /** The score of the spot allows only a shorter hold. */
  'holdTooLong',
  'routineRuns',
  'noRoutine',
  'noPrompt',
  'noSnoozeLeft',
  'pauseOver',
  'notPaused',
  'noMeeting',
  'fluidsUnanswered',
  'fluidsLimited',
  'waterStopped',
  'noDrink',
  'nothingChanged',
  /** For everything else that a window offers only while it is possible. */
  'notNow',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What became of a command. A refused one changed nothing. */
export const commandOutcomeSchema = z.discriminatedUnion('accepted', [
  z.strictObject({ accepted: z.literal(true) }),
  z.strictObject({ accepted: z.literal(false), why: z.enum(REFUSALS) }),
]);
export type CommandOutcome = Readonly<z.infer<typeof commandOutcomeSchema>>;

export const DONE: CommandOutcome = { accepted: true };

export function refused(why: Refusal): CommandOutcome {
  return { accepted: false, why };
}

/** `why` counts only if the command was refused. */
export function outcomeOf(isAccepted: boolean, why: Refusal): CommandOutcome {
  return isAccepted ? DONE : refused(why);
}
