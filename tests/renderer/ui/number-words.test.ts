import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../renderer/ui/judge-number.ts';
import type { NumberRules } from '../../../renderer/ui/judge-number.ts';
import { verdictWords } from '../../../renderer/ui/number-words.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';

const minutes: NumberRules = { least: 15, most: 90, digits: 0, unit: 'min', outside: 'corrected' };
const limit: NumberRules = { least: 3.4, most: 169.1, digits: 1, unit: 'fl oz', outside: 'refused' };
const text = createTranslator('en');

interface Field {
  readonly rules?: NumberRules;
  readonly value?: number | null;
  readonly locale?: string;
}

/** What is said of a text in a field in which this number stands. */
const said = (typed: string, { rules = minutes, value = 30, locale = 'en' }: Field = {}) => {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  const language = { text, number: (each: number) => format.format(each) };
  return verdictWords(judgeNumber(typed, rules), { typed, rules, value }, language);
};

describe('what is said of a typed text', () => {
  it.each([
    ['45', ''],
    ['5', '5 is too low, so it is 15 now.'],
    ['1500', '1500 is too high, so it is 90 now.'],
    ['', 'Without a number it stays at 30.'],
    ['6,8', '6.8 is not a whole number. It stays at 30.'],
    ['1,500', '“1,500” can mean 1.5 or 1500. Please type one of the two. It stays at 30.'],
    [' 2 l ', 'Unknot cannot read “2 l” as a number. It stays at 30.'],
  ])('%j: %s', (typed, words) => {
    expect(said(typed)).toBe(words);
  });

  it('has both readings in the signs of the region', () => {
    expect([said('1.234', { locale: 'de' }), said('١،٥٠٠', { locale: 'ar-EG' })]).toEqual([
      '“1.234” can mean 1,234 or 1234. Please type one of the two. It stays at 30.',
      '“١،٥٠٠” can mean ١٫٥ or ١٥٠٠. Please type one of the two. It stays at ٣٠.',
    ]);
  });

  it('names the bounds of a limit, and says that there is none yet', () => {
    expect([
      said('169.2', { rules: limit }),
      said('16,95', { rules: limit, value: null }),
      said('', { rules: limit, value: null }),
    ]).toEqual([
      '169.2 is not from 3.4 to 169.1. It stays at 30.',
      '16.95 has more than one digit after the point. Nothing is saved yet.',
      '',
    ]);
  });

  it('quotes no more than the first 24 characters of a paste', () => {
    expect([said('a'.repeat(24)), said('b'.repeat(25))]).toEqual([
      `Unknot cannot read “${'a'.repeat(24)}” as a number. It stays at 30.`,
      `Unknot cannot read “${'b'.repeat(24)}…” as a number. It stays at 30.`,
    ]);
  });
});
