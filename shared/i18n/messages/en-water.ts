/**
 * Water in English. The texts under `says` are statements about the body or about what to do;
 * `shared/water/water-statements.ts` has the source of each.
 */
export const water = {
  amount: {
    ml: '{{amount}} ml',
    usFlOz: '{{amount}} fl oz',
  },
  share: {
    ml: '{{amount}} of {{of}} ml',
    usFlOz: '{{amount}} of {{of}} fl oz',
  },
  unit: {
    ml: 'ml',
    usFlOz: 'fl oz',
  },
  today: '{{share}} today',
  ofAllowance: '{{share}} of your allowance',
  loggedToday: '{{amount}} logged today',
  log: 'Log {{amount}}',
  others: 'Other amounts',
  answer: 'Answer now',
  feel: 'How do you feel?',
  changeAllowance: 'Change it in Settings',
  minerals: 'Minerals in food',
  foods: {
    apricots: 'Apricots',
    oranges: 'Oranges',
    bananas: 'Bananas',
    potatoes: 'Potatoes',
    spinach: 'Spinach',
    beans: 'Beans',
    nuts: 'Nuts',
    milk: 'Milk',
  },
  says: {
    guide: 'A guide, not a target. Tea, coffee and milk count too.',
    guideReached: 'That is the guide for today. Unknot asks for no more.',
    slowDown: '{{amount}} or more in the last hour. Slow down with drinks for now.',
    stopForNow: '{{amount}} or more in the last hour. Please stop drinking for now.',
    aboveMaximum:
      '{{amount}} or more in the last hour. Even people who work in heat are told never to drink more than {{most}} an hour. Please stop drinking now.',
    symptoms:
      'Call your local emergency number now if you vomit, have a fit or collapse. Do the same if you are confused or very restless. The number is, for example, 112, 911 or 999.',
    longDay:
      '{{amount}} or more today. Few people take in this much in a day, even with the water in their food. Far too much can make you ill.',
    stopped:
      'You ticked signs of too much water. Reminders, the goal and the log stay off until a professional has checked you.',
    unanswered: 'First some questions about your health. Until then Unknot says nothing about drinking.',
    limited: 'Your own clinician’s number comes first. Unknot sets no guide and sends no reminders to drink.',
    near: 'You are close to your allowance.',
    reached:
      'You have reached your allowance. Before you drink more, ask the people who gave you this number.',
    mineralsAsk:
      'Do you have kidney disease, or take medicine for your heart or blood pressure? If so, ask a doctor or pharmacist first.',
    minerals:
      'These foods contain potassium, a mineral. It is not known whether food makes a difference to knots.',
    everyHelp: 'From 45 to 120 minutes. One glass at a time. A missed glass is not made up for.',
    glassHelp: 'From {{least}} to {{most}}. Six to eight cups or glasses a day is common advice.',
    goalHelp:
      'From {{least}} to {{most}}, all drinks counted. A guide, not a target. Advice for Europe comes to about {{women}} a day for women and {{men}} for men. You may need more when it is hot, and when you are active, ill or pregnant.',
    bedtimeHelp: 'With a bedtime set, reminders to drink end some time before it.',
    quietHelp: 'Reminders to drink end this long before bedtime.',
    ceilingHelp: 'The most that you may drink in a day, as your own clinician has set it.',
  },
  settings: {
    enabled: 'Remind me to drink water',
    every: 'Minutes between glasses of water',
    glass: 'My glass, in {{unit}}',
    goal: 'Guide for the day, in {{unit}}',
    use: 'Use {{amount}}',
    bedtime: 'Bedtime',
    addBedtime: 'Set a bedtime',
    noBedtime: 'Remove',
    noBedtimeLabel: 'Remove the bedtime',
    quiet: 'Quiet minutes before bedtime',
    logFluids: 'Log what I drink against my allowance',
    ceiling: 'My allowance for a day, in {{unit}}',
    ceilingNeeded: 'You can log as soon as there is a number.',
    ceilingFar: 'Your number was {{last}}. Did your own clinician change it to {{next}}?',
    ceilingYes: 'Yes, use {{next}}',
    ceilingNo: 'No, keep {{last}}',
    units: 'Amounts are shown in',
    unitNames: {
      ml: 'Millilitres (ml)',
      usFlOz: 'US fluid ounces (fl oz)',
    },
  },
} as const;
