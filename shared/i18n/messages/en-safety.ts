import { safetyUi } from './en-safety-ui.ts';

/**
 * The safety check in English. `shared/safety/safety-blocks.ts` and `safety-cards.ts` have the source of each statement. The
 * check never says that all is well or how likely anything is.
 */
export const safety = {
  blocks: {
    emergency: {
      title: 'Signs of an emergency',
      question: 'Right now, do you have any of these?',
    },
    sameDay: {
      title: 'Signs that need advice today',
      question: 'In one leg, rarely both, new or unexplained: do you notice any of these?',
    },
    background: {
      title: 'Your background',
      question: 'Is any of this true for you?',
    },
    suitability: {
      title: 'Pressure and stretching',
      question: 'Some people should ask before they press or stretch a leg. Is any of this true for you?',
    },
    fluids: {
      title: 'What you drink',
      question: 'Some people have a limit on what they drink. Is any of this true for you?',
    },
    balance: {
      title: 'Balance',
      question: 'Can you stand on one leg with a hand on a wall?',
    },
    soon: {
      title: 'Reasons for a visit',
      question: 'Have you had any of these?',
    },
    overdrinking: {
      title: 'After a lot of water',
      question: 'You have had a lot to drink. Do you have any of these now?',
    },
  },
  signs: {
    breathless: 'Breathlessness that is sudden or severe',
    chestPain: 'Chest pain, or pain when you breathe in',
    coughingBlood: 'Coughing up blood',
    fainting: 'Fainting, or a racing heart that makes you light-headed',
    severeLegPain: 'Sudden, severe leg pain that makes it hard to think, talk or move',
    coldLeg: 'A leg that is suddenly cold, pale or numb',
    rednessWithFever: 'Hot, red skin that spreads, with fever, confusion or fast breathing',
    saddleNumbness:
      'Numbness between the legs, or new trouble with bladder or bowel, with back pain or weak legs',

    swelling: 'Swelling',
    warmth: 'Warmth',
    colour: 'Skin that has turned red or darker (this is harder to see on brown or black skin)',
    throbbing: 'Throbbing or cramping pain that stays, or that gets worse when you walk or stand',
    hardVeins: 'Hard, sore veins',
    snap: 'A snap or pop, a sudden sharp pain, or a big bruise',
    noWeight: 'You cannot put weight on it',
    noTiptoe: 'You cannot rise on tiptoe',
    numbness: 'Numbness, pins and needles, or a tight muscle that bulges',
    spreadingSkin: 'Hot, sore skin that spreads',
    longCramps: 'A cramp that lasts over 10 minutes and does not ease',

    pastClot: 'A blood clot in the past',
    cancerTreatment: 'Cancer treatment in the last 6 months',
    castOrStill: 'A leg in a cast, or a leg that does not move',
    bedOrSurgery: '3 days or more in bed, or surgery or a hospital stay, in the last 12 weeks',
    pregnancyOrBirth: 'You are pregnant, or gave birth not long ago',
    oestrogen: 'Oestrogen medicine (some pills, patches, HRT)',
    longTrip: 'A journey of 4 hours or more in the last 4 weeks',
    familyClot: 'A parent, brother, sister or child had a blood clot',

    bloodThinner: 'A blood thinner (warfarin or a newer one), or aspirin each day as told by a doctor',
    bleedingDisorder: 'An illness in which you bleed or bruise easily (a bleeding disorder)',
    clot: 'A blood clot, now or in the past',
    varicoseVeins: 'Varicose veins',
    numbFeet: 'Numb feet, or nerve damage from diabetes',
    pregnancy: 'You are pregnant',
    osteoporosis: 'Thin bones (osteoporosis)',
    fractureOrWound: 'A broken bone, surgery, a wound or a skin infection not long ago',
    looseJoints: 'Very loose joints',
    poorCirculation: 'Poor blood flow in the legs, or calf pain on a walk that goes within minutes of rest',
    heelCordOrInjury: 'Pain in the heel cord, a calf tear, or a new leg injury',

    toldToLimit: 'You were told to limit what you drink',
    heartFailure: 'Heart failure',
    kidneyDisease: 'Kidney disease or dialysis',
    liverDisease: 'Liver disease with swelling',
    waterTablets: 'Water tablets',
    allowance: 'Any other illness for which you were told how much to drink',

    unsteady: 'You cannot stand on one leg with a hand on a wall',

    nightCramps: 'Cramps that break your sleep',
    numbCramps: 'Cramps that come with numbness or swelling',
    painLimitsLife: 'Pain that limits your daily life',
    knotOverAWeek: 'A tender spot for more than 7 days',

    vomiting: 'Vomiting',
    confusion: 'Confusion',
    agitation: 'Agitation',
    seizure: 'A seizure (a fit)',
    collapse: 'Collapse',
  },
  cards: {
    emergency: {
      title: 'Stop here. Call your local emergency number now',
      text: 'The number is, for example, 112, 911 or 999. Do not rub or stretch the leg. This app cannot judge what is causing this.',
    },
    waterEmergency: {
      title: 'Stop here. Call your local emergency number now',
      text: 'The number is, for example, 112, 911 or 999. Do not drink any more water. This app cannot judge what is causing this.',
    },
    sameDay: {
      title: 'Please get medical advice today',
      text: 'Ask a doctor, an urgent-care line (NHS 111 in the UK) or an urgent clinic. Until someone has checked, skip rolling, pressing and stretching on that leg. If you become short of breath or your chest hurts, call your emergency number.',
    },
    severePain: {
      title: 'Stop pressing and stretching',
      text: 'This much pain, or pain that is sharp or throbs, is not for a routine. Rest the leg and ask a professional about it today.',
    },
    askFirst: {
      title: 'Ask first',
      text: 'With this background a sore calf deserves a call to a professional before any pressure. Ask today. Until then, routines with pressure stay closed.',
    },
    askFirstNoReason: {
      title: 'Ask first',
      text: 'This pain is new, in one leg, and you know no reason for it. Ask a professional before pressing on it.',
    },
    legsLocked: {
      title: 'Leg routines are closed',
      text: 'Ask a professional about leg exercise. Until you say that one has cleared you, all leg routines stay closed.',
    },
    injuryLocked: {
      title: 'Only gentle moves for now',
      text: 'You ticked heel cord pain, a calf tear or a new leg injury. Only the two gentle seated routines stay open. The others open when a professional has checked it.',
    },
    pressureLocked: {
      title: 'No pressure here',
      text: 'Ask a professional whether pressure is right for you. In this app, routines with pressure stay closed.',
    },
    stretchesLocked: {
      title: 'No long stretches here',
      text: 'With very loose joints, routines that hold a stretch stay closed.',
    },
    seatedOnly: {
      title: 'Seated routines only',
      text: 'Until you can stand on one leg with a hand on a wall, only the seated routines are open.',
    },
    walkingPain: {
      title: 'Worth a routine appointment',
      text: 'Does your calf hurt on a walk, and stop when you rest? Tell your doctor about it at a routine appointment.',
    },
    bookVisit: {
      title: 'Book a visit',
      text: 'Book a visit soon. A doctor or a physiotherapist can look at this with you.',
    },
    fluidLimit: {
      title: 'Your own clinician’s number comes first',
      text: 'Water reminders and the goal are off, and foods rich in minerals are not shown. If you like, you can log what you drink against the number that you were given.',
    },
    nothingTicked: {
      title: 'Nothing ticked',
      text: 'Nothing you ticked stops a gentle session. This is not a medical check. If anything changes, stop.',
    },
    waterNothingTicked: {
      title: 'Please stop drinking for now',
      text: 'You ticked none of these. This is not a medical check. If one of them starts, call your local emergency number (for example 112, 911 or 999).',
    },
  },
  ui: safetyUi,
} as const;
