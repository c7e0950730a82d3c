import { knotsUi } from './en-knots-ui.ts';

/** The knot log in English. `shared/knots/knot-sources.ts` has the source of each rule. */
export const knots = {
  ...knotsUi,
  spots: {
    upperInner: 'Upper calf, inner side',
    upperOuter: 'Upper calf, outer side',
    middle: 'Middle of the calf',
    lower: 'Lower calf',
    behindKnee: 'Behind the knee',
    heelCord: 'Heel cord',
    shin: 'Front of the leg, on the shin',
  },
  feelings: {
    tenderLump: 'A tender lump',
    tightBand: 'A tight band',
    cramp: 'A cramp',
    sharp: 'Sharp',
    throbbing: 'Throbbing',
  },
  triggers: {
    satLong: 'Sat for a long time',
    stoodLong: 'Stood for a long time',
    moreWalking: 'Walked more than usual',
    shoes: 'New shoes or heels',
    notSure: 'Not sure',
  },
  /** Where the last entry leads. */
  branches: {
    pressure:
      'At this score you may try a short session of pressure. Keep soreness at 5 of 10 or less, and stop if it gets worse.',
    gentlePressure:
      'At this score you may try pressure with a shorter hold of 30 seconds. Keep soreness at 5 of 10 or less, and stop if it gets worse.',
    movement:
      'At this score there is no pressure: only move your feet, seated and with ease. Contact a professional if it stays this high tomorrow.',
    stop: 'Stop here. Do not press, roll or stretch this leg. Answer the questions of the safety check now.',
    neverPressed:
      'This spot is never pressed or rolled. Move your feet, seated and with ease, and ask a professional if it does not go away.',
  },
  /** Advice to see a professional. */
  advice: {
    limitsDailyLife:
      'You have said on two days that this spot limits your daily life. A physiotherapist or a doctor can look at it.',
    worseTwice:
      'Twice it was worse on the day after pressure. Ask a physiotherapist or a doctor before you press on it again.',
    scoreUp:
      'Your score has gone up by 2 points or more in 3 days. A physiotherapist or a doctor can look at it.',
    sameSpot:
      'This is the third time in 30 days that this spot is sore. A physiotherapist or a doctor can look at it.',
    overAWeekDespiteCare:
      'This spot has lasted more than a week despite regular care. It is time to have someone look at it. A doctor, physiotherapist or massage professional can do that.',
    overAWeek:
      'This spot has lasted more than a week. It is time to have someone look at it. A doctor, physiotherapist or massage professional can do that.',
  },
  /** Why pressure is not allowed now. */
  noPressure: {
    locked:
      'Your answers about your health keep pressure closed. Ask a professional whether it is right for you.',
    branch: 'Going by what you last said about this leg, there is no pressure on it now.',
    askFirst:
      'This knot is new, in one leg, and has no clear cause. Ask a professional before you press on it.',
    overAWeek: 'This knot has lasted more than a week. Pressure waits until a professional has checked it.',
    worseTwice:
      'It was worse after pressure on two days. Pressure waits until a professional has checked it.',
    backgroundOpen: 'A few questions come before pressure on a new knot.',
    nextDayOpen: 'First say how it was after the last pressure: better, the same or worse.',
    notScoredToday: 'Score the spot first. Whether to press depends on how it is today.',
    onceADay: 'This leg has had its session for today. Once a day is the most.',
    restDay:
      'It is worse than before, so this leg rests from pressure today. The next session is half as long.',
  },
  /** The rules of every session with pressure. */
  limits: 'One spot on one leg, once a day, and never more than 3 minutes of pressure.',
  halved: 'It was worse after pressure, so each part now takes half the time.',
  under18: 'If you are under 18, ask an adult or a clinician first.',
  day: {
    firstWeek: 'Day {{day}} of 7: keep care gentle.',
    later: 'Day {{day}}',
  },
  nextDay: {
    question: 'Since your last session with pressure on this leg, is this spot better, the same or worse?',
    better: 'Better',
    same: 'Same',
    worse: 'Worse',
  },
  /** The exported table and page for a clinician. */
  export: {
    title: 'Log of tender spots in the calves',
    ownLog: 'This is the person’s own log. It is no medical finding.',
    scale: 'Scores go from 0 to 10, where 0 is nothing and 10 is the worst.',
    asOf: 'As of {{date}}',
    spots: 'Spots',
    entries: 'Day by day',
    nothing: 'Nothing has been noted.',
    stillOpen: 'still open',
    notesOfOwnLog: 'Notes (own log, no medical finding)',
    headings: {
      date: 'Date',
      leg: 'Leg',
      spot: 'Spot',
      day: 'Day of the spot',
      atRest: 'Score at rest, before',
      whenPressed: 'Score when pressed, before',
      after: 'Score after',
      routine: 'Routine',
      seconds: 'Seconds',
      note: 'Notes',
      from: 'First noticed',
      until: 'Ended',
      daysOpen: 'Days open',
    },
  },
} as const;
