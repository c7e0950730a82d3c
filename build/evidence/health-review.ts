/* The texts of `docs/health-content.md` that are not in the app's data: what to review, and what was reworded. */

/** What a clinician should review before a public release. */
export const TO_REVIEW: readonly string[] = [
  'The signs of an emergency and of the same day: is anything missing, is anything put so that it would be overlooked, above all on brown or black skin?',
  'That any sign of an emergency closes both legs until a professional has checked, and any sign of the same day the leg that was named, or both when the person cannot tell.',
  'That “a professional has checked this” is the person’s own tick.',
  'What each answer about suitability closes: a clot, a fracture, surgery, a wound or an infection close every leg routine; very loose joints the held stretches; all others pressure only.',
  'That pregnancy, varicose veins, osteoporosis, numb feet and poor circulation close nothing but pressure.',
  'The bands of the log of knots: 0–3 and 4–5 may be pressed, 6–7 is movement only, 8–10 stops. The two upper bands have no source.',
  'The pressure itself: 45 s on a spot (30 s from a score of 4), 180 s in all, once a day on a leg, soreness of 5 of 10 at most; half of it after “worse”.',
  'The advice to see somebody: from day 8 at any score; earlier when daily life is limited on two days, the score rises by 2 in 3 days, or the spot returns three times in 30 days.',
  'The questions about drinking, the three amounts in an hour, the amount in a day, and the signs of harm.',
  'The list of foods with potassium, and who does not see it.',
  'The routines and their cautions: [routines.md](routines.md).',
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
