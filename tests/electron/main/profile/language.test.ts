import { expect, test } from 'vitest';
import { Language } from '../../../../electron/main/profile/language.ts';
import { twoLanguages } from '../fake-computer.ts';

test('the language follows the choice, and the computer’s where the choice leaves it to that', () => {
  const language = new Language(twoLanguages, 'xx-YY', 'system');
  expect(language.tag).toBe('xx');
  language.choose('en');
  expect(language.tag).toBe('en');
  language.choose('system');
  expect(language.tag).toBe('xx');
});

test('the words are made anew only when the language changes', () => {
  const language = new Language(twoLanguages, 'en-GB', 'system');
  const before = language.t;
  language.choose('en');
  expect(language.t).toBe(before);
  language.choose('xx');
  expect(language.t).not.toBe(before);
});
