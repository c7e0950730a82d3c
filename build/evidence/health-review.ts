/* The texts of `docs/health-content.md` that are not in the app's data: what to decide, and what was reworded. */

/** What a clinician is asked to decide before a public release. */
export const TO_DECIDE: readonly (readonly [question: string, now: string, basis: string])[] = [
  [
    'How much the kidneys pass in an hour, on which the warnings at 700 and 1,000 ml rest',
    '700 ml in an hour: “slow down”, and no glass is suggested that would bring it there; 1,000 ml: “please stop”',
    'HY12 for the page; the rate of 0.7–1.0 L an hour is recalled, not seen on it: verify',
  ],
  [
    'The wording for pressure on the nerves of the lower back (cauda equina)',
    'Numbness between the legs, or new trouble with bladder or bowel, with back pain or weak legs, is a sign of an emergency',
    'The health service’s wording for back pain, from memory: verify',
  ],
  [
    'From which length, and for how long after it, a journey counts',
    '4 hours or more, in the last 4 weeks',
    'RF2 for not moving; both numbers are our choice',
  ],
  [
    'The signs of an emergency and of the same day: is anything missing, would anything be overlooked, above all on brown or black skin?',
    'Any one of them, or “not sure” about one of the same day, ends the check; nothing is counted',
    'RF1 RF2 RF3 RF5 RF6 RF8 RF9; a cold leg is our choice',
  ],
  [
    'What a sign closes',
    'One of an emergency: both legs. One of the same day: the leg that was named, or both when the person cannot tell',
    'Our choice',
  ],
  [
    'A cramp that lasts over 10 minutes and does not ease',
    'A sign of the same day; cramps that only break the sleep are a reason to book a visit',
    'RF13 RF10',
  ],
  [
    'That locks last',
    'Each ends only by “a professional has checked this”, which is the person’s own tick, never by time, a restored backup or an unreadable file',
    'Our choice',
  ],
  [
    'How a restored backup is merged',
    'Locks and ticks of now stay. Block by block the newer answer wins, and a present tick or an unfinished check is never lost',
    'Our choice',
  ],
  [
    'What is open before anything is answered, or when the answers cannot be read',
    'R1 and R2 only, no pressure, no reminders to drink',
    'Our choice',
  ],
  [
    'From when pressure on a spot is offered no more',
    'From day 8 until it is checked, whatever the score; “see somebody” is said on the same day',
    'SEED-A for the week; that pressure ends with it is our choice',
  ],
  [
    'The numbers of a severe score',
    '8–10, sharp or throbbing: that leg is closed until the check has been gone through with nothing ticked, then R1 and R2 only for the rest of the day. 6–7: R1 and R2 only. The worst score of the day decides',
    'RF12 says that above 5 is too much; the bands above it are our choice',
  ],
  [
    'Spots behind the knee, on the heel cord and on the shin',
    'Never pressed; R1 and R2 only. With the heel cord no step drop and no loaded bent-knee lean',
    'FR11 for bone; the rest is our choice',
  ],
  [
    'Heel-cord pain, a calf tear or a new injury among the answers',
    'Every leg routine but R1 and R2 is closed until cleared',
    'ST10 for new injuries; the heel cord, and that R1 and R2 stay, is our choice',
  ],
  [
    'What each other answer about suitability closes',
    'A clot, a fracture, surgery, a wound or an infection: every leg routine. Very loose joints: the held stretches. All others, so pregnancy, varicose veins, osteoporosis, numb feet and poor circulation too: pressure only',
    'FR8 FR9 FR10 ST10; that the last ones close nothing more is our choice',
  ],
  [
    'A clot in the family, and oestrogen, as background of a sore calf',
    'Any tick: ask a professional before any pressure, today',
    'RF1 RF2 RF4',
  ],
  [
    'The pressure itself',
    '45 s on a spot, or 30 or 60 s by choice at a score of 0–3; 30 s at 4–5; 180 s in all, once a day on a leg, soreness of 5 of 10 at most; half of it after “worse”. More weight only at 3 or less',
    'FR1 RF12 SEED-A; once a day, and the choices, are ours',
  ],
  [
    'Earlier advice to see somebody',
    'When daily life is limited on two days, the score rises by 2 in 3 days, the spot returns three times in 30 days, or it was worse twice after pressure. After that last one, and with a new knot in one leg that has no clear cause, pressure waits until the knot is checked',
    'SEED-A for daily life; the other numbers are our choice',
  ],
  ['Soreness after a routine at which the check is offered', '6 of 10 or more, once', 'RF12 for the number'],
  [
    'When the next level of heel raises is offered (R11)',
    'After three sessions with a comfort of 3 or less, at most every second day',
    'ST17 ST19 for the exercise and its order; three sessions and 3 are our choice',
  ],
  [
    'Night cramps and the stretches before bed (R12)',
    'Off at first. It says that they may ease night cramps in older adults, with very low certainty',
    'ST18',
  ],
  [
    'How long answers about health hold',
    'Suitability and fluids are asked again after 30 days. After 200 days they drive no reminders to drink until asked again; what they close stays closed',
    'Our choice',
  ],
  [
    'Water: the amounts, the signs of harm, and what ends the emergency',
    '1,400 ml in an hour with a sign: reminders, suggestions and goal stay off until a professional has checked. 4 L in a day: a word about it',
    'HY1 HY4 HY6; what ends it is our choice',
  ],
  [
    'Who has a limit on fluids, and who does not see the foods with potassium',
    'Any tick about drinks: no reminders, no goal, no foods; a clinician’s number can be logged against',
    'HY7 HY8; liver disease and water tablets are our choice',
  ],
  ['Under 18', 'One line: ask an adult or a clinician first. Nothing is closed', 'Our choice'],
  ['The routines and their cautions', '[routines.md](routines.md)', 'Their own sources'],
];

/** Where the app's text differs from the evidence's, and why. */
export const REWORDED: readonly (readonly [where: string, change: string])[] = [
  [
    'Emergency, the leg',
    'Evidence: “sudden or severe breathlessness”, “fainting, or a racing heart with light-headedness”. The app names the same signs in shorter sentences: “a racing heart that makes you light-headed”.',
  ],
  [
    'Emergency, the card',
    'The number and its examples stand in a sentence of their own, so that the order to call comes first.',
  ],
  [
    'Same day, colour',
    'One sign for red and darker skin, with the note that it is harder to see on brown or black skin.',
  ],
  ['Background', '“Recently” became “not long ago”.'],
  [
    'Suitability',
    'A blood thinner and a bleeding disorder are two ticks. “Osteoporosis” became “thin bones (osteoporosis)”; “poor leg circulation” became “poor blood flow in the legs”.',
  ],
  [
    'Fluids',
    '“Any condition where you were given a drinks allowance” became “any other illness for which you were told how much to drink”; “electrolyte foods” became “foods rich in minerals”.',
  ],
  [
    'Water, 1,400 ml',
    '“Above the workplace maximum” became “even people who work in heat are told never to drink more than … an hour”, as the source is about work in heat.',
  ],
  [
    'Water, what to do',
    'What to do comes first, then the signs: “if you vomit, have a fit or collapse”, “confused or very restless” for vomiting, a seizure, collapse, confusion and agitation.',
  ],
  [
    'Water, many drinks',
    'A card of its own for the signs after a lot of water: it says to stop drinking, where the other says to leave the leg alone.',
  ],
  [
    'Cramps',
    'Cramps with numbness or swelling are a tick of their own, as they lead back to the signs of the same day. Those that break the sleep are one, too, as a cramp over 10 minutes is a sign of the same day.',
  ],
];
