import { expect, it, test } from 'vitest';
import { KNOT_SOURCES } from '../../../shared/knots/knot-sources.ts';
import { ADVICE, BRANCHES, NO_PRESSURE } from '../../../shared/knots/knot-view.ts';
import { FEELINGS, NEXT_DAYS, SPOTS, TRIGGERS } from '../../../shared/history/knot-entry.ts';
import { en } from '../../../shared/i18n/messages/en.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { SOURCES } from '../../../shared/routines/sources.ts';

const { question: _question, ...nextDays } = en.knots.nextDay;

test.each([
  ['spots', en.knots.spots, SPOTS],
  ['feelings', en.knots.feelings, FEELINGS],
  ['triggers', en.knots.triggers, TRIGGERS],
  ['answers to the next-day question', nextDays, NEXT_DAYS],
  ['branches', en.knots.branches, BRANCHES],
  ['advice', en.knots.advice, ADVICE],
  ['reasons for no pressure', en.knots.noPressure, NO_PRESSURE],
])('there are words for all %s, and for no others', (_what, words, names) => {
  expect(Object.keys(words)).toEqual(names);
});

it('counts the days of the first week', () => {
  const t = createTranslator('en');
  expect([t('knots.day.firstWeek', { day: 4 }), t('knots.day.later', { day: 8 })]).toEqual([
    'Day 4 of 7: keep care gentle.',
    'Day 8',
  ]);
});

test.each([
  ['branches', BRANCHES],
  ['advice', ADVICE],
  ['noPressure', NO_PRESSURE],
] as const)('each of the %s names its sources, or that there is none', (what, names) => {
  const sources = KNOT_SOURCES[what];
  expect(Object.keys(sources)).toEqual(names);
  const known = new Set([...Object.keys(SOURCES), 'unsourced']);
  expect(
    Object.values(sources)
      .flat()
      .filter((id) => !known.has(id)),
  ).toEqual([]);
});

it('marks as unsourced what the evidence does', () => {
  const all = Object.values(KNOT_SOURCES).flatMap((rules: object) => Object.entries(rules));
  const unsourced = all.filter(([, ids]: [string, readonly string[]]) => ids.includes('unsourced'));
  expect(unsourced.map(([rule]) => rule)).toEqual([
    'movement',
    'stop',
    'neverPressed',
    'worseTwice',
    'scoreUp',
    'sameSpot',
    'overAWeekDespiteCare',
    'askFirst',
    'overAWeek',
    'worseTwice',
    'backgroundOpen',
    'nextDayOpen',
    'onceADay',
    'under18',
    'halved',
    'ends',
    'adviceRests',
  ]);
});
