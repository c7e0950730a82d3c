/** The timeline of the day in English: past events, the plan, and the person's present state. */
export const day = {
  title: 'Your day',
  dayOff: 'You have set no hours for today.',
  toCome: 'Still to come',
  moves: 'These times move with what you do.',
  nothingToCome: 'Nothing more is planned today.',
  pausedToCome: 'Nothing is planned until you resume.',
  quietToCome: 'All of it waits while it is quiet. These are the times if that ended now.',
  showAll_one: 'Show all {{count}}',
  showAll_other: 'Show all {{count}}',
  showFewer: 'Show fewer',
  /** The legend of the plan. */
  signs: {
    breakPlanned: 'Calf break',
    stretchPlanned: 'Calf stretch',
    waterPlanned: 'Glass of water',
    posturePlanned: 'Change of posture',
  },
  nothingPlanned: 'No reminders on this day.',
  iAm: 'I am',
  postures: { sitting: 'sitting', standing: 'standing' },
  openLeg: {
    left: 'The left leg is still open',
    right: 'The right leg is still open',
  },
  startLeg: {
    left: 'Start the left leg',
    right: 'Start the right leg',
  },
} as const;
