import { describe, expect, it } from 'vitest';
import { judgeNumber } from '../../../renderer/ui/judge-number.ts';
import type { NumberRules } from '../../../renderer/ui/judge-number.ts';

const minutes: NumberRules = { least: 15, most: 90, digits: 0, unit: 'min', outside: 'corrected' };
const ounces: NumberRules = { least: 3.4, most: 11.8, digits: 1, unit: 'fl oz', outside: 'corrected' };
const limit: NumberRules = { least: 100, most: 5_000, digits: 0, unit: 'ml', outside: 'refused' };

const taken = (typed: number, value = typed) => ({ is: 'taken', typed, value });

describe('a field of whole numbers', () => {
  it.each(['30', '30,0', '30.00', '٣٠', '३०', '۳۰', '30 min'])('takes %s', (text) => {
    expect(judgeNumber(text, minutes)).toEqual(taken(30));
  });

  it('refuses a fraction, in its bounds or out of them, and rounds nothing', () => {
    expect(['16,9', '16.9', '6,8', '١٦٫٩', '90.01'].map((text) => judgeNumber(text, minutes))).toEqual([
      { is: 'tooExact', typed: 16.9 },
      { is: 'tooExact', typed: 16.9 },
      { is: 'tooExact', typed: 6.8 },
      { is: 'tooExact', typed: 16.9 },
      { is: 'tooExact', typed: 90.01 },
    ]);
  });

  it('refuses two readings, though one of them is out of its bounds and the other no whole number', () => {
    expect(judgeNumber('1,500', limit)).toEqual({ is: 'ambiguous', readings: [1.5, 1_500] });
  });

  it.each([
    ['14', taken(14, 15)],
    ['15', taken(15)],
    ['16', taken(16)],
    ['89', taken(89)],
    ['90', taken(90)],
    ['91', taken(91, 90)],
    ['-30', taken(-30, 15)],
  ])('takes %s, and corrects what is out of bounds', (text, verdict) => {
    expect(judgeNumber(text, minutes)).toEqual(verdict);
  });

  it.each(['', ' ', '\u00A0'])('is empty with %j', (text) => {
    expect(judgeNumber(text, minutes)).toEqual({ is: 'empty' });
  });

  it.each(['abc', '5,', '1 h', '2 l'])('cannot read %s', (text) => {
    expect(judgeNumber(text, minutes)).toEqual({ is: 'notANumber' });
  });
});

describe('a field of tenths', () => {
  it.each([
    ['6,8', taken(6.8)],
    ['6.80', taken(6.8)],
    ['6.8 fl oz', taken(6.8)],
    ['6,85', { is: 'tooExact', typed: 6.85 }],
    ['16,9', taken(16.9, 11.8)],
    ['3.3', taken(3.3, 3.4)],
  ])('judges %s', (text, verdict) => {
    expect(judgeNumber(text, ounces)).toEqual(verdict);
  });
});

describe('a limit that a clinician has set', () => {
  it.each([
    ['99', { is: 'outside', typed: 99 }],
    ['100', taken(100)],
    ['5000', taken(5_000)],
    ['5001', { is: 'outside', typed: 5_001 }],
  ])('is not corrected: %s', (text, verdict) => {
    expect(judgeNumber(text, limit)).toEqual(verdict);
  });
});
