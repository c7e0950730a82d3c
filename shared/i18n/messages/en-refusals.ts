/** Why a command is refused, in windows and on the command line. `shared/refusal-sentence.ts` picks the sentence. */
export const refusals = {
  leg: 'You noted something that a professional should look at. Routines that use that leg are closed.',
  severeKnot:
    'You scored a knot 8 or more, or called it sharp or throbbing. Two questions come before that leg.',
  unread:
    'Some of your health answers could not be read. Until you answer again, only two gentle routines are open.',
  unanswered: 'The health questions are not answered yet. Until then, only two gentle routines are open.',
  injury:
    'You ticked heel cord pain, a calf tear or a new injury. Until a professional clears you, only two gentle routines are open.',
  soreKnot: 'A knot in that leg is too sore. Until it eases, only two gentle routines are open for that leg.',
  everything: 'Leg routines stay closed until you say that a professional has cleared you.',
  pressure: 'Your health answers keep routines with pressure closed.',
  stretches: 'With very loose joints, routines that hold a stretch stay closed.',
  seatedOnly: 'Your health answers leave only the seated routines open.',
  needsSafetyCheck: 'This routine begins with a safety check. Go through it in the window of Unknot.',
  nothingProposed: 'Your health answers keep the routines closed.',
  noEquipment: 'You said that you do not have what this routine needs.',
  holdTooLong: 'The score of this spot allows only a shorter hold.',
  routineRuns: 'A routine is running.',
  noRoutine: 'No routine is running.',
  noPrompt: 'No reminder is waiting.',
  noSnoozeLeft: 'This reminder has been put off twice. Start it or skip it.',
  pauseOver: 'That pause would be over at once.',
  notPaused: 'Unknot is not paused.',
  noMeeting: 'You are not in a meeting.',
  fluidsUnanswered:
    'Whether something limits your fluids is not answered yet. Answer that in the window of Unknot, then drinks can be logged.',
  fluidsLimited:
    'You have a limit on fluids. Set the number from your clinician first, then you can log drinks.',
  waterStopped: 'You ticked signs of too much water. Water is closed until a professional has checked you.',
  noDrink: 'There is no drink to take back.',
  nothingChanged: 'Nothing changed.',
  notNow: 'That is not possible now. Nothing was changed.',
} as const;
