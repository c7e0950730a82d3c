import { expect, it, test } from 'vitest';
import { readingGrade, roundedGrade, wordsOf } from '../../../build/evidence/reading-grade.ts';

it('the grade is that of the formula', () => {
  // 6 words in one sentence, 8 syllables: 0.39 × 6 + 11.8 × 8 / 6 − 15.59.
  expect(readingGrade(['The cat is under the tables.'])).toBeCloseTo(2.483, 3);
});

it('is shown with one decimal', () => {
  expect(roundedGrade(['The cat is under the tables.'])).toBe(2.5);
});

it('every word counts, also names of professions and of medical signs', () => {
  expect(wordsOf('Ask a physiotherapist about the numbness')).toEqual([
    'Ask',
    'a',
    'physiotherapist',
    'about',
    'the',
    'numbness',
  ]);
});

test.each([
  ['a colon', 'You have these: a ball and a roller.'],
  ['a semicolon', 'Your heel stays down; your knee bends.'],
  ['a point in a number', 'You have had 1.5 glasses of water.'],
])('%s ends no sentence', (_, text) => {
  const alone = text.replaceAll(/[:;]/gu, '').replace('1.5', '15');
  expect(readingGrade([text])).toBe(readingGrade([alone]));
});

test.each([
  ['a full stop', 'Your heel stays down. Your knee bends.'],
  ['a question mark', 'Your heel stays down? Your knee bends.'],
  ['the end of a line', 'Your heel stays down\nYour knee bends'],
])('%s ends a sentence', (_, text) => {
  expect(readingGrade([text])).toBe(readingGrade(['Your heel stays down', 'Your knee bends']));
});

it('a filled-in value is a word of one syllable', () => {
  expect(readingGrade(['Paused for {{minutes}} minutes'])).toBe(readingGrade(['Paused for 5 minutes']));
});

it('hard words are found', () => {
  expect(
    readingGrade(['Physiological considerations necessitate comprehensive evaluation.']),
  ).toBeGreaterThan(9);
});
