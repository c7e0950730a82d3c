import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedNumber } from '../../../shared/i18n/typed-number.ts';

/** A number, two readings, or `null` for what is not a number. */
const read = (text: string, unit = 'ml') => {
  const typed = readTypedNumber(text, unit);
  if (typed.is === 'number') return typed.value;
  return typed.is === 'ambiguous' ? typed.readings : null;
};

describe('a point or a comma', () => {
  it.each([
    ['6,8', 6.8],
    ['6.8', 6.8],
    ['16,9', 16.9],
    ['16.9', 16.9],
    ['16,95', 16.95],
    ['16.95', 16.95],
    ['1500,5', 1500.5],
    ['6,0', 6],
    [',5', 0.5],
    ['.25', 0.25],
  ])('with one or two digits behind it is for decimals: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['1,500', [1.5, 1500]],
    ['1.500', [1.5, 1500]],
    ['1,234', [1.234, 1234]],
    ['999.999', [999.999, 999_999]],
    ['0,500', [0.5, 500]],
    ['1234,567', [1234.567, 1_234_567]],
    ['16.9063', [16.9063, 169_063]],
    ['1,234.567', [1234.567, 1_234_567]],
    ['1.234,567', [1234.567, 1_234_567]],
    ['-1,500', [-1.5, -1500]],
  ])('with three or more behind it can be read two ways: %s', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  it.each([
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,00,000', 100_000],
  ])('that stands twice is for thousands: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234,567.89', 1_234_567.89],
    ['12,34,567.5', 1_234_567.5],
  ])('before one of the other kind is for thousands: %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('what a person types', () => {
  it.each([
    ['English', '1,234,567.5', 1_234_567.5],
    ['German', '1.234.567,5', 1_234_567.5],
    ['Swiss German', "1'234'567.5", 1_234_567.5],
    ['Swiss German, as printed', '1’234’567.5', 1_234_567.5],
    ['French', '1\u202F234\u202F567,5', 1_234_567.5],
    ['French, with a no-break space', '1\u00A0234,5', 1234.5],
    ['French, with the space bar', '1 500', 1500],
    ['Arabic', '١٬٢٣٤٬٥٦٧٫٥', 1_234_567.5],
    ['Arabic', '١٦٫٩', 16.9],
    ['Arabic, with many decimals', '١٦٫٩٠٦٣', 16.9063],
    ['Arabic, thousands', '١٬٥٠٠', 1500],
    ['Arabic, with the comma of the keyboard', '١٦،٩', 16.9],
    ['Arabic, with a Western comma', '١٦,٩', 16.9],
    ['Hindi', '१२,३४,५६७.५', 1_234_567.5],
    ['Hindi', '१६.९', 16.9],
    ['Hindi, with a comma', '६,८', 6.8],
    ['Persian', '۱۶٫۹', 16.9],
    ['Persian, thousands', '۱٬۵۰۰', 1500],
    ['Persian, with a Western point', '۱۶.۹', 16.9],
    ['full-width', '１６．９', 16.9],
    ['full-width, with a comma', '１６，９', 16.9],
  ])('in %s: %s', (_language, text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['Arabic', '١،٥٠٠', [1.5, 1500]],
    ['Hindi', '१,५००', [1.5, 1500]],
    ['Persian', '۱.۵۰۰', [1.5, 1500]],
    ['full-width', '１，５００', [1.5, 1500]],
  ])('is no surer in %s: %s', (_language, text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  it.each([
    ['0', 0],
    ['007', 7],
    [' 250 ', 250],
    ['+250', 250],
    ['-5', -5],
    ['−5', -5],
    ['- 5', -5],
    ['\u061C-٥', -5],
    ['\u200E250\u200F', 250],
    ['-0', 0],
    ['999999999999999', 999_999_999_999_999],
  ])('is the number that it looks like: %j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'spaces'],
    ['-', 'a sign alone'],
    [',', 'a comma alone'],
    ['5,', 'not finished'],
    ['5.', 'not finished'],
    ['--5', 'two signs'],
    ['5-', 'a sign behind'],
    ['5–10', 'a range'],
    ['6/8', 'a fraction'],
    ['½', 'a fraction in one sign'],
    ['5²', 'a square'],
    ['12:30', 'a time'],
    ['12.05.2026', 'a date'],
    ['1,50,0', 'groups of no kind'],
    ['12,345,67', 'groups of no kind'],
    ['1,50,000,000', 'groups of two kinds'],
    ['0,123,456', 'no group begins with zero'],
    ['1.234 567', 'two signs for thousands'],
    ['1 5', 'two numbers'],
    ['1  500', 'two spaces'],
    ['1\t500', 'two columns'],
    ["16'9", 'feet'],
    ['1٫2٫3', 'two decimal signs'],
    ['١٫٢.٣', 'two decimal signs'],
    ['1٬5', 'not three digits'],
    ['1e3', 'an exponent'],
    ['0x10', 'a hexadecimal number'],
    ['50%', 'a share'],
    ['NaN', 'a word'],
    ['Infinity', 'a word'],
    ['1٢', 'digits of two scripts'],
    ['১২', 'digits that no language here uses'],
    ['\u202E961', 'turned around'],
    ['1000000000000000', 'sixteen digits'],
    ['9'.repeat(10_000), 'ten thousand digits'],
    [`${' '.repeat(38)}250`, 'a text of 41 characters'],
  ])('%j is not a number: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('may have 40 characters', () => {
    expect(read(`${' '.repeat(37)}250`)).toBe(250);
  });
});

describe('a unit behind the number', () => {
  it.each([
    ['250 ml', 'ml', 250],
    ['250ml', 'ml', 250],
    ['250 ML', 'ml', 250],
    ['16,9 fl oz', 'fl oz', 16.9],
    ['16.9 fl. oz.', 'fl oz', 16.9],
    ['٢٥٠ ml', 'ml', 250],
    ['30 min', 'min', 30],
    ['30 Min.', 'min', 30],
    ['1,500 ml', 'ml', [1.5, 1500]],
  ])('is that of the field: %s', (text, unit, value) => {
    expect(read(text, unit)).toEqual(value);
  });

  it.each([
    ['2 l', 'ml'],
    ['16.9 fl oz', 'ml'],
    ['500 ml', 'fl oz'],
    ['1 h', 'min'],
    ['30 s', 'min'],
    ['250 ml a day', 'ml'],
    ['ml', 'ml'],
    ['ml 250', 'ml'],
    ['5. ml', 'ml'],
  ])('is no other: %s in %s', (text, unit) => {
    expect(read(text, unit)).toBeNull();
  });
});

describe('whatever is typed', () => {
  const western = 'en en-IN en-ZA de de-CH de-AT fr fr-CH es pl sv pt-BR ja ar-u-nu-latn hi ur';
  const others = 'ar-EG fa hi-u-nu-deva mr-u-nu-deva ja-u-nu-fullwide';
  const locales = `${western} ${others}`.split(' ');
  const region = (options: Intl.NumberFormatOptions) =>
    fc.constantFrom(...locales.map((locale) => new Intl.NumberFormat(locale, options)));

  it('is read as the number that a region wrote so, or refused with that number among the readings', () => {
    const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(region({ maximumFractionDigits: 3 }), thousandths, (format, n) => {
        expect([read(format.format(n / 1_000))].flat()).toContain(n === 0 ? 0 : n / 1_000);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read as what a field shows, without signs for thousands, in every region', () => {
    const tenths = fc.integer({ min: 0, max: 99_999 });
    fc.assert(
      fc.property(region({ useGrouping: false, maximumFractionDigits: 1 }), tenths, (format, n) => {
        expect(read(format.format(n / 10))).toBe(n / 10);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives a number whose digits all stand there, or none', () => {
    const character = fc.constantFrom(...Array.from("0123456789.,،٫٬ \u00A0\u202F'’-+−mle%/"));
    // Without the zeros at both ends, which a number may lose.
    const digitsOf = (text: string) => text.replaceAll(/\D/gu, '').replaceAll(/^0+|0+$/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 7 }), (text) => {
        const readings = [read(text) ?? []].flat();
        expect(readings.map((value) => digitsOf(String(value)))).toEqual(readings.map(() => digitsOf(text)));
      }),
      { numRuns: 2_000 },
    );
  });
});
