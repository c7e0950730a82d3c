/** The safety check's buttons and headings, and the health card of the settings, in English. */
export const safetyUi = {
  feelsWrong: 'Something feels wrong',
  titles: {
    feelsWrong: 'Something feels wrong',
    beforePressure: 'Before you press on a calf',
    knot: 'About your calf',
    knotSigns: 'About your calf',
    severePain: 'About your calf',
    first: 'Health questions',
    again: 'Health questions',
    overdrinking: 'After a lot to drink',
  },
  title: 'Safety check',
  windowTitle: '{{title}} – Unknot',
  progress: 'Question {{number}} of {{of}}',
  none: 'None of these',
  next: 'Continue',
  back: 'Back',
  close: 'Close',
  notSure: 'I am not sure',
  can: 'Yes, I can',
  cannot: 'No, or I am not sure',
  whichLeg: 'Which leg is it?',
  legs: {
    left: 'Left leg',
    right: 'Right leg',
    both: 'Both, or I cannot tell',
  },
  about: {
    left: 'Left leg',
    right: 'Right leg',
    both: 'Both legs',
  },
  calling: 'I am calling',
  upNext: {
    left: 'Next: {{routine}}, left leg',
    right: 'Next: {{routine}}, right leg',
  },
  hold: {
    question: 'How long do you want to hold the spot?',
    seconds_one: '{{count}} second',
    seconds_other: '{{count}} seconds',
    fixed_one: 'Hold on the spot: {{count}} second.',
    fixed_other: 'Hold on the spot: {{count}} seconds.',
  },
  untilChecked: 'Has a professional checked it? Then say so in Settings, under Health.',
  ask: {
    first: {
      title: 'A few health questions',
      body: 'They tell Unknot what to leave out for you. Until you answer, there is no water reminder and no pressure on a calf.',
      button: 'Answer the health questions',
    },
    again: {
      title: 'Has anything changed?',
      body: 'You answered the health questions more than 30 days ago.',
      button: 'Look through my answers',
    },
  },
  health: {
    about:
      'Your answers stay on this computer. No log and no report has them. A backup has them only if you say so.',
    none: 'Nothing is answered yet.',
    answer: 'Answer the health questions',
    changed: 'Something changed',
    all: 'Answer all questions again',
    answers: 'What you have answered',
    notAnswered: 'Not answered',
    nothingTicked: 'Nothing ticked',
    canStand: 'You can stand on one leg with a hand on a wall.',
    cannotStand: 'You cannot stand on one leg with a hand on a wall, or are not sure.',
    cleared: {
      suitability: 'You said that a professional has cleared you for leg exercise.',
      background: 'You said that a professional has looked at your calf with this background.',
    },
    answeredOn: 'Answered on {{day}}',
    answeredBefore: 'Answered some time ago',
    closed: 'What is closed now, and why',
    locks: {
      left: {
        what: 'Left leg',
        why: 'You noted something on {{day}} that a professional should look at. Routines that use this leg are closed, and reminders to move and to stretch wait.',
      },
      right: {
        what: 'Right leg',
        why: 'You noted something on {{day}} that a professional should look at. Routines that use this leg are closed, and reminders to move and to stretch wait.',
      },
      everything: {
        what: 'All leg routines',
        why: 'You ticked a blood clot, or a broken bone, surgery, a wound or a skin infection. They stay closed until a professional has cleared you.',
      },
      injury: {
        what: 'All but the two gentle seated routines',
        why: 'You ticked heel cord pain, a calf tear or a new leg injury. They stay closed until a professional has checked it.',
      },
      pressureAsk: {
        what: 'Pressure on a calf',
        why: 'This is because of what you ticked. Ask a professional whether pressure is right for you.',
      },
      pressureBackground: {
        what: 'Pressure on a calf',
        why: 'This is because of your background. A sore calf deserves a call to a professional first.',
      },
      pressureUnanswered: {
        what: 'Pressure on a calf',
        why: 'The questions about it are not answered yet.',
      },
      stretches: {
        what: 'Routines that hold a stretch',
        why: 'You ticked very loose joints.',
      },
      seatedOnly: {
        what: 'All but the seated routines',
        why: 'You cannot stand on one leg with a hand on a wall, or are not sure.',
      },
      fluids: {
        what: 'Water reminders and the goal',
        why: 'You ticked something that limits what you drink. Your own clinician’s number comes first.',
      },
      fluidsUnanswered: {
        what: 'Water reminders and the goal',
        why: 'The questions about what you drink are not answered yet.',
      },
    },
    checked: 'A professional has checked this',
    checkedOf: {
      left: 'A professional has checked this: left leg',
      right: 'A professional has checked this: right leg',
      suitability: 'A professional has checked this: all leg routines',
      background: 'A professional has checked this: my calf, with this background',
      water: 'A professional has checked this: too much water',
    },
    sure: {
      left: 'Has a professional, such as a doctor, looked at your left leg?',
      right: 'Has a professional, such as a doctor, looked at your right leg?',
      suitability:
        'Have you asked a professional, such as a doctor? Have they said that leg exercise is right for you?',
      background: 'Has a professional, such as a doctor, looked at your calf with this background in mind?',
      water: 'You had a sign of too much water. Has a professional, such as a doctor, checked you since?',
    },
    yes: 'Yes, they have',
    no: 'Not yet',
    noted: 'Noted.',
    delete: 'Delete my health answers',
    deleteSure: 'Delete all that you have answered here? This cannot be undone.',
    deleteSureWaiting:
      'Delete all that you have answered here? This cannot be undone. Unknot will also forget which leg a professional should look at. Please still have that done.',
    deleteYes: 'Delete my answers',
    deleteNo: 'Keep my answers',
    deleted: 'Your health answers are deleted.',
  },
} as const;
