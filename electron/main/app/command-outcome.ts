import type { Lock } from '../../../shared/safety/locks.ts';

/** Why a command was refused: a lock of health, or what it needs and does not find. Words: `refusals.<refusal>`. */
export type Refusal =
  | Lock
  | 'needsSafetyCheck'
  | 'nothingProposed'
  | 'routineRuns'
  | 'noPrompt'
  | 'noSnoozeLeft'
  | 'pauseOver'
  | 'notPaused'
  | 'noMeeting'
  | 'fluidsUnanswered'
  | 'fluidsLimited'
  | 'noDrink'
  | 'nothingChanged';

/** What became of a command. A refused one changed nothing. */
export type CommandOutcome =
  { readonly accepted: true } | { readonly accepted: false; readonly why: Refusal };

export const DONE: CommandOutcome = { accepted: true };

export function refused(why: Refusal): CommandOutcome {
  return { accepted: false, why };
}
