import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../shared/safety/answers.ts';
import { locksFrom, noLocks } from '../../../shared/safety/locks.ts';
import type { Locks } from '../../../shared/safety/locks.ts';
import { BLOCKS } from '../../../shared/safety/safety-blocks.ts';
import type { Block, Sign } from '../../../shared/safety/safety-blocks.ts';
import type { SafetyEffect } from '../../../shared/safety/safety-flow.ts';
import { PURPOSES } from '../../../shared/safety/safety-view.ts';
import type { SafetyCard, Purpose, SafetyAnswer, SafetyView } from '../../../shared/safety/safety-view.ts';
import type { Leg } from '../../../shared/routines/routine.ts';
import { LATELY, LONG_AGO, occasionOf, signsOf, walk } from './check-walk.ts';

/* Every path on which one thing is marked, and those on which nothing is: which cards, which locks, which effects. */

/** What is asked of somebody whose answers are old. */
const ASKED: Readonly<Record<Purpose, readonly Block[]>> = {
  feelsWrong: ['emergency', 'sameDay', 'background', 'soon'],
  beforePressure: ['emergency', 'sameDay', 'background', 'suitability'],
  knot: ['background'],
  knotSigns: ['sameDay', 'background'],
  severePain: ['emergency', 'sameDay'],
  first: ['emergency', 'suitability', 'fluids', 'balance'],
  again: ['background', 'suitability', 'fluids'],
  overdrinking: ['overdrinking'],
};

interface Leads {
  readonly cards: readonly SafetyCard[];
  readonly locks: Partial<Locks>;
}

const PRESSURE = { cards: ['pressureLocked'], locks: { pressure: true } } as const;
const ALL_OF_LEGS = {
  cards: ['legsLocked', 'pressureLocked'],
  locks: { everything: true, pressure: true },
} as const;
const BACKGROUND = { cards: ['askFirst'], locks: { pressure: true } } as const;
const FLUIDS = { cards: ['fluidLimit'], locks: {} } as const;
const VISIT = { cards: ['bookVisit'], locks: {} } as const;

type Calm = Exclude<Sign, (typeof BLOCKS)['emergency' | 'sameDay' | 'overdrinking'][number]>;

/** The signs after which the other questions are still asked. */
const CALM: Readonly<Record<Calm, Leads>> = {
  pastClot: BACKGROUND,
  cancerTreatment: BACKGROUND,
  castOrStill: BACKGROUND,
  bedOrSurgery: BACKGROUND,
  pregnancyOrBirth: BACKGROUND,
  oestrogen: BACKGROUND,
  longTrip: BACKGROUND,
  familyClot: BACKGROUND,
  bloodThinner: PRESSURE,
  bleedingDisorder: PRESSURE,
  clot: ALL_OF_LEGS,
  varicoseVeins: PRESSURE,
  numbFeet: PRESSURE,
  pregnancy: PRESSURE,
  osteoporosis: PRESSURE,
  fractureOrWound: ALL_OF_LEGS,
  looseJoints: {
    cards: ['pressureLocked', 'stretchesLocked'],
    locks: { pressure: true, stretches: true },
  },
  poorCirculation: { cards: ['pressureLocked', 'walkingPain'], locks: { pressure: true } },
  heelCordOrInjury: { cards: ['injuryLocked', 'pressureLocked'], locks: { injury: true, pressure: true } },
  toldToLimit: FLUIDS,
  heartFailure: FLUIDS,
  kidneyDisease: FLUIDS,
  liverDisease: FLUIDS,
  waterTablets: FLUIDS,
  allowance: FLUIDS,
  unsteady: { cards: ['seatedOnly'], locks: { seatedOnly: true } },
  nightCramps: VISIT,
  numbCramps: VISIT,
  painLimitsLife: VISIT,
  knotOverAWeek: VISIT,
};

interface Outcome {
  readonly questions: readonly Block[];
  readonly view: SafetyView;
  readonly locks: Locks;
  readonly effects: readonly SafetyEffect[];
}

type Mark = Pick<SafetyAnswer, 'ticked' | 'notSure' | 'leg'>;

function outcomeOf(purpose: Purpose, block: Block, mark: Mark): Outcome {
  const { questions, view, health, effects } = walk(occasionOf(purpose), LONG_AGO, { [block]: mark });
  return { questions, view, locks: locksFrom(health), effects };
}

const cardsView = (cards: readonly SafetyCard[], leg: Leg | null): SafetyView => ({
  is: 'cards',
  cards: [...cards],
  leg,
  start: null,
});

const legOf = (purpose: Purpose): Leg | null => (purpose === 'beforePressure' ? 'left' : null);

const upTo = (purpose: Purpose, block: Block) => ASKED[purpose].slice(0, ASKED[purpose].indexOf(block) + 1);

const purposesWith = (block: Block) => PURPOSES.filter((purpose) => ASKED[purpose].includes(block));

describe('a sign of an emergency ends the check at once and closes both legs', () => {
  const rows = purposesWith('emergency').flatMap((purpose) =>
    signsOf('emergency').map((sign) => [purpose, sign] as const),
  );
  test.each(rows)('%s: %s', (purpose, sign) => {
    expect(outcomeOf(purpose, 'emergency', { ticked: [sign], notSure: false, leg: null })).toEqual({
      questions: ['emergency'],
      view: cardsView(['emergency'], null),
      locks: { ...noLocks, legs: ['left', 'right'] },
      effects: ['pauseForToday', 'leaveRoutine'],
    });
  });
});

describe('a sign of today, or doubt, ends the check at once and closes the leg', () => {
  const legs = [
    ['left', ['left'], 'left'],
    ['right', ['right'], 'right'],
    ['both', ['left', 'right'], null],
    [null, ['left', 'right'], null],
  ] as const;
  const marks = [
    ...signsOf('sameDay').map((sign) => ({ sign, notSure: false })),
    { sign: null, notSure: true },
  ];
  const rows = purposesWith('sameDay').flatMap((purpose) =>
    marks.flatMap(({ sign, notSure }) =>
      legs.map(([leg, closed, about]) => ({ purpose, sign, notSure, leg, closed, about })),
    ),
  );
  test.each(rows)('$purpose: $sign, leg $leg', ({ purpose, sign, notSure, leg, closed, about }) => {
    const mark = { ticked: sign === null ? [] : [sign], notSure, leg };
    expect(outcomeOf(purpose, 'sameDay', mark)).toEqual({
      questions: upTo(purpose, 'sameDay'),
      view: cardsView(['sameDay'], about),
      locks: { ...noLocks, legs: closed },
      effects: ['leaveRoutine'],
    });
  });
});

describe('a sign of too much water ends the check at once and has nothing to do with legs', () => {
  test.each(signsOf('overdrinking'))('%s', (sign) => {
    expect(outcomeOf('overdrinking', 'overdrinking', { ticked: [sign], notSure: false, leg: null })).toEqual({
      questions: ['overdrinking'],
      view: cardsView(['waterEmergency'], null),
      locks: noLocks,
      effects: ['pauseForToday', 'leaveRoutine'],
    });
  });
});

describe('any other sign leads to its cards once all is asked', () => {
  const blocks = ['background', 'suitability', 'fluids', 'balance', 'soon'] as const;
  const rows = blocks.flatMap((block) =>
    purposesWith(block).flatMap((purpose) => BLOCKS[block].map((sign) => [purpose, block, sign] as const)),
  );
  test.each(rows)('%s: %s: %s', (purpose, block, sign) => {
    const { cards, locks } = CALM[sign];
    const again = sign === 'numbCramps' ? (['sameDay'] as const) : [];
    expect(outcomeOf(purpose, block, { ticked: [sign], notSure: false, leg: null })).toEqual({
      questions: [...ASKED[purpose], ...again],
      view: cardsView(cards, legOf(purpose)),
      locks: { ...noLocks, ...locks },
      effects: [],
    });
  });
});

describe('nothing ticked', () => {
  const said: Readonly<Record<Purpose, SafetyCard>> = {
    feelsWrong: 'nothingTicked',
    beforePressure: 'nothingTicked',
    knot: 'nothingTicked',
    knotSigns: 'nothingTicked',
    severePain: 'severePain',
    first: 'nothingTicked',
    again: 'nothingTicked',
    overdrinking: 'waterNothingTicked',
  };
  test.each(PURPOSES)('%s', (purpose) => {
    const start = purpose === 'beforePressure' ? { routine: 'R7', leg: 'left' } : null;
    const { questions, view, health, effects } = walk(occasionOf(purpose), LONG_AGO);
    expect({ questions, view, locks: locksFrom(health), effects }).toEqual({
      questions: ASKED[purpose],
      view: { is: 'cards', cards: [said[purpose]], leg: legOf(purpose), start },
      locks: noLocks,
      effects: [],
    });
  });
});

describe('what is asked', () => {
  const asked = (purpose: Purpose, health: typeof LATELY) => walk(occasionOf(purpose), health).questions;

  test.each(PURPOSES)(
    '%s: of somebody who has answered nothing so far, the same as after 31 days',
    (purpose) => {
      // The background is asked again only of those who were asked before.
      const expected = purpose === 'again' ? ['suitability', 'fluids'] : ASKED[purpose];
      expect(asked(purpose, unanswered)).toEqual(expected);
    },
  );

  test.each(PURPOSES.filter((purpose) => purpose !== 'knot'))(
    '%s: of somebody who has answered lately',
    (purpose) => {
      const expected = purpose === 'beforePressure' ? ['emergency', 'sameDay', 'background'] : ASKED[purpose];
      expect(asked(purpose, LATELY)).toEqual(expected);
    },
  );

  test('every block is asked somewhere', () => {
    expect(new Set(Object.values(ASKED).flat())).toEqual(new Set(Object.keys(BLOCKS)));
  });
});
