import { describe, expect, it, test } from 'vitest';
import { medicalWordsIn, withoutMedicalWords } from '../../../../build/evidence/medical-words.ts';
import { roundedGrade, wordsOf } from '../../../../build/evidence/reading-grade.ts';
import { BLOCKS } from '../../../../shared/safety/safety-blocks.ts';
import type { Block } from '../../../../shared/safety/safety-blocks.ts';
import { en } from '../../../../shared/i18n/messages/en.ts';

/* All English that the app shows, as it shows it: each text whole, and each card with all that stands on it. */

/** No text asks for more years of school than this. */
const HARDEST = 9;

/** Nor does one without medical words, nor any card of the safety check. */
const HARDEST_PLAIN = 7;

/** The grade of a label says nothing; shorter texts than this are read with what stands beside them. */
const SENTENCE = 8;
const LONG_LABEL = 6;

/** The texts that would be easy enough without the medical words that must stay in them. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'safety.signs.bloodThinner': ['warfarin', 'aspirin', 'doctor'],
  'safety.ui.health.checkedOf.suitability': ['professional'],
  'safety.ui.health.checkedOf.background': ['professional'],
  'safety.ui.health.checkedOf.water': ['professional'],
  'safety.ui.health.checkedOf': ['professional'],
};

interface Card {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Names of days, foods and postures, and words that are only searched, are no sentences. */
const NO_SENTENCES = ['weekdays', 'water.foods', 'day.postures', 'settings.synonyms'];

const isRead = ({ name }: Card) => !NO_SENTENCES.some((each) => name === each || name.startsWith(`${each}.`));

/** Each text, then the texts that stand side by side as one. */
function cardsOf(messages: object, name: string): Card[] {
  const entries = Object.entries(messages).map(
    ([key, value]) => [name === '' ? key : `${name}.${key}`, value as unknown] as const,
  );
  const texts = entries.flatMap(([key, value]) =>
    typeof value === 'string' ? [{ name: key, texts: [value] }] : [],
  );
  const below = entries.flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? cardsOf(value, key) : [],
  );
  const beside = texts.length > 1 ? [{ name, texts: texts.flatMap((text) => text.texts) }] : [];
  return [...texts, ...beside, ...below];
}

/** A question of the safety check with all signs that can be ticked. */
const questionOf = (block: Block): Card => ({
  name: `question ${block}`,
  texts: [en.safety.blocks[block].question, ...BLOCKS[block].map((sign) => en.safety.signs[sign])],
});

const cards = [...cardsOf(en, ''), ...(Object.keys(BLOCKS) as Block[]).map(questionOf)].filter(isRead);

const wordsIn = ({ texts }: Card) => texts.reduce((sum, text) => sum + wordsOf(text).length, 0);

const harderThan = (most: number, leastWords: number) =>
  cards
    .filter((card) => wordsIn(card) >= leastWords && roundedGrade(card.texts) > most)
    .map(({ name, texts }) => ({ name, grade: roundedGrade(texts) }));

it('no text asks for more than nine years of school', () => {
  expect(harderThan(HARDEST, LONG_LABEL)).toEqual([]);
});

it('only what must keep its medical words asks for more than seven', () => {
  expect(harderThan(HARDEST_PLAIN, SENTENCE).map(({ name }) => name)).toEqual(Object.keys(KEPT));
});

test.each(Object.entries(KEPT))('%s is easy enough without its medical words', (name, words) => {
  const texts = cards.find((card) => card.name === name)?.texts ?? [];
  expect([...new Set(texts.flatMap(medicalWordsIn))]).toEqual(words);
  expect(roundedGrade(texts.map(withoutMedicalWords))).toBeLessThanOrEqual(HARDEST_PLAIN);
});

describe('the safety check asks for seven years at most, medical words counted', () => {
  test.each(Object.entries(en.safety.cards))('card %s', (_, { title, text }) => {
    expect(roundedGrade([title, text])).toBeLessThanOrEqual(HARDEST_PLAIN);
    expect(roundedGrade([text])).toBeLessThanOrEqual(HARDEST_PLAIN);
  });

  test.each(Object.keys(BLOCKS) as Block[])('question %s', (block) => {
    expect(roundedGrade(questionOf(block).texts)).toBeLessThanOrEqual(HARDEST_PLAIN);
  });
});
