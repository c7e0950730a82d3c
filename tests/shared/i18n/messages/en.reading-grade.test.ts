import { expect, it } from 'vitest';
import { en } from '../../../../shared/i18n/messages/en.ts';
import { readingGrade, wordsOf } from '../reading-grade.ts';

/* All English that the app shows, read as its cards: the texts that stand side by side, and each longer one alone. */

const HARDEST = 7;

/** A text of so many words is read on its own; the grade of a label says nothing. */
const LONG = 10;

interface Card {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Names of days, foods and postures, and words that are only searched, are no sentences. */
const NO_SENTENCES = ['weekdays', 'water.foods', 'day.postures', 'settings.synonyms'];

const isRead = (name: string) => !NO_SENTENCES.some((each) => name === each || name.startsWith(`${each}.`));

function cardsOf(messages: object, name: string): Card[] {
  const entries = Object.entries(messages) as [string, unknown][];
  const texts = entries.flatMap(([key, value]) => (typeof value === 'string' ? [{ key, value }] : []));
  const long = texts.filter(({ value }) => wordsOf(value).length >= LONG);
  return [
    ...(texts.length > 0 ? [{ name, texts: texts.map(({ value }) => value) }] : []),
    ...long.map(({ key, value }) => ({ name: `${name}.${key}`, texts: [value] })),
    ...entries.flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? cardsOf(value, name === '' ? key : `${name}.${key}`) : [],
    ),
  ];
}

it('no card asks for more than seven years of school', () => {
  const hard = cardsOf(en, '')
    .filter(({ name }) => isRead(name))
    .map(({ name, texts }) => ({ name, grade: Math.round(readingGrade(texts) * 10) / 10 }))
    .filter(({ grade }) => grade > HARDEST);
  expect(hard).toEqual([]);
});

it('the grade is that of the formula', () => {
  // 6 words in one sentence, 8 syllables: 0.39 × 6 + 11.8 × 8 / 6 − 15.59.
  expect(readingGrade(['The cat is under the tables.'])).toBeCloseTo(2.483, 3);
});

it('names of professions and of medical signs do not count', () => {
  expect(wordsOf('Ask a physiotherapist about the numbness')).toEqual(['Ask', 'a', 'about', 'the']);
});

it('hard words are found', () => {
  expect(
    readingGrade(['Physiological considerations necessitate comprehensive evaluation.']),
  ).toBeGreaterThan(HARDEST);
});
