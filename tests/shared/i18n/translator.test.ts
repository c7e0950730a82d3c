import { expect, test } from 'vitest';
import {
  LANGUAGES,
  chooseLanguage,
  createTranslator,
  translations,
} from '../../../shared/i18n/translator.ts';

const known = ['de', 'en', 'pt'];

test.each([
  ['system', 'de-AT', 'de'],
  ['system', 'fr-FR', 'en'],
  ['pt', 'de', 'pt'],
  ['pt-BR', 'de', 'pt'],
  ['fr', 'de', 'de'],
  ['fr', 'ja', 'en'],
  ['', '', 'en'],
  ['constructor', 'toString', 'en'],
])('chosen %j on a computer of %j: %s', (choice, system, language) => {
  expect(chooseLanguage(choice, system, known)).toBe(language);
});

test('what can be chosen are the languages that there are messages for', () => {
  expect([LANGUAGES, chooseLanguage('de', 'en-GB')]).toEqual([['en'], 'en']);
});

test('each language has its words', () => {
  expect(
    translations.languages.map((language) => translations.translatorFor(language)('actions.start')),
  ).toEqual([createTranslator('en')('actions.start')]);
});
