import { expect, test } from 'vitest';
import { REFUSALS } from '../../shared/command-outcome.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { refusalSentence } from '../../shared/refusal-sentence.ts';

const t = createTranslator('en');

test('every refusal has a sentence of its own', () => {
  const sentences = REFUSALS.map((why) => refusalSentence(why, t));
  expect(sentences.filter((sentence) => !/^[A-Z].* .*\.$/u.test(sentence))).toEqual([]);
  expect(new Set(sentences).size).toBe(REFUSALS.length);
});

test('a lock of health says what it keeps closed', () => {
  expect(refusalSentence('pressure', t)).toBe('Your health answers keep routines with pressure closed.');
});

test('a knot that may not be pressed is told in the words of the log', () => {
  expect(refusalSentence('onceADay', t)).toBe(
    'This leg has had its session for today. Once a day is the most.',
  );
});
