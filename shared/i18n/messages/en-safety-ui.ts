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
  confirm: {
    title: 'Change your answer?',
    unticked: 'You no longer tick this:',
    routines_one: 'With the new answer, this routine opens:',
    routines_other: 'With the new answer, these routines open:',
    water: 'With the new answer, there can be water reminders and a goal again.',
    note: 'Change it only if it is no longer true for you.',
    yes: 'Yes, change my answer',
    no: 'Keep my answer',
  },
  /** The one card about health on Today: why it is there, until when, and the way on. */
  card: {
    toHealth: 'Open Settings, Health',
    toKnots: 'Open the log of knots',
    waterStopped: {
      title: 'Water waits for a check',
      why: 'On {{day}} you ticked a sign of too much water. If you have one now, call your local emergency number (for example 112, 911 or 999).',
      until:
        'There are no water reminders, no goal and no log. This ends when you say that a professional has checked you.',
    },
    legWaits: {
      left: {
        title: 'Your left leg waits for a check',
        why: 'On {{day}} you noted something that a professional should look at.',
        until:
          'Routines that use this leg stay closed. This ends when you say that a professional has checked it.',
      },
      right: {
        title: 'Your right leg waits for a check',
        why: 'On {{day}} you noted something that a professional should look at.',
        until:
          'Routines that use this leg stay closed. This ends when you say that a professional has checked it.',
      },
      both: {
        title: 'Both of your legs wait for a check',
        why: 'On {{day}} you noted something that a professional should look at.',
        until:
          'Leg routines stay closed. This ends when you say of each leg that a professional has checked it.',
      },
    },
    severeKnot: {
      begin: 'Answer the questions',
      left: {
        title: 'Questions about your left leg are open',
        why: 'You noted a spot on it that is very sore, sharp or throbbing.',
        until: 'Routines that use this leg stay closed until you have answered them and ticked nothing.',
      },
      right: {
        title: 'Questions about your right leg are open',
        why: 'You noted a spot on it that is very sore, sharp or throbbing.',
        until: 'Routines that use this leg stay closed until you have answered them and ticked nothing.',
      },
      both: {
        title: 'Questions about both of your legs are open',
        why: 'You noted a spot on each that is very sore, sharp or throbbing.',
        until: 'Leg routines stay closed until you have answered them and ticked nothing.',
      },
    },
    unread: {
      begin: 'Answer again',
      title: 'Please answer the health questions again',
      why: 'Some of your answers could not be read.',
      until:
        'Until you answer again, only “{{gentle}}” and “{{gentler}}” are open. There is no pressure on a calf, and there are no water reminders.',
    },
    unanswered: {
      begin: 'Answer the health questions',
      all: {
        title: 'A few health questions',
        why: 'They tell Unknot what to leave out for you.',
        until:
          'Until you answer, only “{{gentle}}” and “{{gentler}}” are open. There is no pressure on a calf, and there are no water reminders.',
      },
      some: {
        title: 'A few more health questions',
        why: 'They tell Unknot what to leave out for you. Not all of them are answered yet.',
        until: 'What they are about stays off until you answer.',
      },
    },
    advice: {
      title: 'Get this spot looked at',
      why: '{{place}}. {{advice}}',
      until: 'This stays here until you say in the log that you have read it.',
    },
    knotQuestion: {
      backgroundOpen: {
        title: 'A few questions about a new spot',
        why: '{{place}}. A new spot comes with questions about your background.',
        until: 'There is no pressure on this leg until you have answered them.',
      },
      nextDayOpen: {
        title: 'How is it since the last pressure?',
        why: '{{place}}. Is it better, the same or worse?',
        until: 'There is no pressure on this leg until you have answered.',
      },
    },
    gentleLeg: {
      left: {
        title: 'Only gentle routines for your left leg',
        why: 'A spot on it is too sore for more, or lies where nobody should press.',
        until:
          'For this leg only “{{gentle}}” and “{{gentler}}” are open. This ends when you note a lower score on a later day, or that the spot is gone.',
      },
      right: {
        title: 'Only gentle routines for your right leg',
        why: 'A spot on it is too sore for more, or lies where nobody should press.',
        until:
          'For this leg only “{{gentle}}” and “{{gentler}}” are open. This ends when you note a lower score on a later day, or that the spot is gone.',
      },
      both: {
        title: 'Only gentle routines for your legs',
        why: 'A spot on each of them is too sore for more, or lies where nobody should press.',
        until:
          'Only “{{gentle}}” and “{{gentler}}” are open. This ends when you note lower scores on a later day, or that the spots are gone.',
      },
    },
    everything: {
      title: 'Leg routines are closed',
      why: 'You ticked a blood clot, or a broken bone, surgery, a wound or a skin infection.',
      until: 'They stay closed until you say that a professional has cleared you.',
    },
    injury: {
      title: 'Only gentle routines are open',
      why: 'You ticked pain in the heel cord, a calf tear or a new leg injury.',
      until:
        'Only “{{gentle}}” and “{{gentler}}” are open. This ends when you say that a professional has cleared you.',
    },
    again: {
      begin: 'Look through my answers',
      month: {
        title: 'Has anything changed?',
        why: 'You answered the health questions more than 30 days ago.',
        until: 'Your answers count as they are until you change them.',
      },
      long: {
        title: 'Has anything changed?',
        why: 'You answered the health questions more than 200 days ago.',
        until: 'There are no water reminders until you have looked through your answers.',
      },
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
    toKnots: 'Open the log of knots',
    locks: {
      waterStopped: {
        what: 'Water reminders, the goal and the log',
        why: 'On {{day}} you ticked a sign of too much water.',
        until: 'This ends when you say here that a professional has checked you.',
      },
      left: {
        what: 'Left leg',
        why: 'You noted something on {{day}} that a professional should look at. Routines that use this leg are closed, and reminders to move and to stretch wait.',
        until: 'This ends when you say here that a professional has checked this leg.',
      },
      right: {
        what: 'Right leg',
        why: 'You noted something on {{day}} that a professional should look at. Routines that use this leg are closed, and reminders to move and to stretch wait.',
        until: 'This ends when you say here that a professional has checked this leg.',
      },
      severeLeft: {
        what: 'Left leg, very sore spot',
        why: 'You noted a spot on {{day}} that is very sore, sharp or throbbing. Routines that use this leg are closed.',
        until: 'This ends when you have answered the questions about this leg and ticked nothing.',
      },
      severeRight: {
        what: 'Right leg, very sore spot',
        why: 'You noted a spot on {{day}} that is very sore, sharp or throbbing. Routines that use this leg are closed.',
        until: 'This ends when you have answered the questions about this leg and ticked nothing.',
      },
      everything: {
        what: 'All leg routines',
        why: 'You ticked a blood clot, or a broken bone, surgery, a wound or a skin infection.',
        until: 'This ends when you say here that a professional has cleared you.',
      },
      unread: {
        what: 'All but the gentlest routines, and water reminders',
        why: 'Some of your answers could not be read, so they may have closed something. Only “{{gentle}}” and “{{gentler}}” are open.',
        until: 'This ends when you answer the questions again.',
      },
      unanswered: {
        what: 'All but the gentlest routines',
        why: 'The questions about pressure and stretching are not answered yet. Only “{{gentle}}” and “{{gentler}}” are open.',
        until: 'This ends when you answer them.',
      },
      injury: {
        what: 'All but the gentlest routines',
        why: 'You ticked pain in the heel cord, a calf tear or a new leg injury. Only “{{gentle}}” and “{{gentler}}” are open.',
        until: 'This ends when you say here that a professional has cleared you.',
      },
      soreLeft: {
        what: 'Left leg, all but the gentlest routines',
        why: 'A spot on this leg is too sore for more. For this leg only “{{gentle}}” and “{{gentler}}” are open.',
        until: 'This ends when you note a lower score on a later day, or that the spot is gone.',
      },
      soreRight: {
        what: 'Right leg, all but the gentlest routines',
        why: 'A spot on this leg is too sore for more. For this leg only “{{gentle}}” and “{{gentler}}” are open.',
        until: 'This ends when you note a lower score on a later day, or that the spot is gone.',
      },
      spotLeft: {
        what: 'Left leg, all but the gentlest routines',
        why: 'A spot on this leg lies where nobody should press. For this leg only “{{gentle}}” and “{{gentler}}” are open.',
        until: 'This ends when you note that the spot is gone. A spot on the heel cord can also be checked.',
      },
      spotRight: {
        what: 'Right leg, all but the gentlest routines',
        why: 'A spot on this leg lies where nobody should press. For this leg only “{{gentle}}” and “{{gentler}}” are open.',
        until: 'This ends when you note that the spot is gone. A spot on the heel cord can also be checked.',
      },
      pressureAsk: {
        what: 'Pressure on a calf',
        why: 'This is because of what you ticked. Ask a professional whether pressure is right for you.',
        until: 'This ends when your answer changes.',
      },
      pressureBackground: {
        what: 'Pressure on a calf',
        why: 'This is because of your background. A sore calf deserves a call to a professional first.',
        until: 'This ends when you say here that a professional has looked, or when your answer changes.',
      },
      pressureUnanswered: {
        what: 'Pressure on a calf',
        why: 'The questions about your background come before it.',
        until: 'This ends when you answer them. The check before pressure asks them.',
      },
      stretches: {
        what: 'Routines that hold a stretch',
        why: 'You ticked very loose joints.',
        until: 'This ends when your answer changes.',
      },
      seatedOnly: {
        what: 'All but the seated routines',
        why: 'You cannot stand on one leg with a hand on a wall, or are not sure.',
        until: 'This ends when your answer changes.',
      },
      fluids: {
        what: 'Water reminders and the goal',
        why: 'You ticked something that limits what you drink. Your own clinician’s number comes first.',
        until: 'This ends when your answer changes.',
      },
      fluidsUnanswered: {
        what: 'Water reminders and the goal',
        why: 'The questions about what you drink are not answered yet.',
        until: 'This ends when you answer them.',
      },
      fluidsOld: {
        what: 'Water reminders and the goal',
        why: 'You answered the questions about what you drink more than 200 days ago.',
        until: 'This ends when you answer them again.',
      },
    },
    ask: {
      left: 'Answer the questions about my left leg',
      right: 'Answer the questions about my right leg',
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
    deleteRoutines_one: 'Without your answers, this routine opens:',
    deleteRoutines_other: 'Without your answers, these routines open:',
    deleteWater: 'Without your answers, there can be water reminders and a goal again.',
    deleteNothing: 'No routine opens by this. Until you answer again, all but the gentlest stay closed.',
    /** What waits for a check, and stays when the answers are deleted. */
    waits: {
      title: 'This waits, and stays when your answers are gone:',
      left: 'Your left leg waits for a professional.',
      right: 'Your right leg waits for a professional.',
      severeLeft: 'Your left leg waits for your answers about a very sore spot.',
      severeRight: 'Your right leg waits for your answers about a very sore spot.',
      water: 'Water waits for a professional.',
      unread: 'Something that Unknot could not read may wait too.',
    },
    alsoForget: {
      left: 'Also forget that my left leg waits for a check',
      right: 'Also forget that my right leg waits for a check',
      severeLeft: 'Also forget that my left leg waits for my answers',
      severeRight: 'Also forget that my right leg waits for my answers',
      water: 'Also forget that water waits for a check',
      unread: 'Also forget what could not be read',
      all: 'Also forget all that waits',
    },
    alsoForgetHelp: 'Please still have it checked.',
    deleteYes: 'Delete my answers',
    deleteNo: 'Keep my answers',
    deleted: 'Your health answers are deleted.',
  },
} as const;
