import { describe, expect, it } from 'vitest';
import { amountIn, shareIn, statedAmount } from '../../../shared/i18n/amounts.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';

const t = createTranslator('en');

describe('amountIn', () => {
  it.each([
    [100, '100 ml', '3.4 fl oz'],
    [150, '150 ml', '5.1 fl oz'],
    [200, '200 ml', '6.8 fl oz'],
    [237, '237 ml', '8 fl oz'],
    [250, '250 ml', '8.5 fl oz'],
    [330, '330 ml', '11.2 fl oz'],
    [350, '350 ml', '11.8 fl oz'],
    [355, '355 ml', '12 fl oz'],
    [500, '500 ml', '16.9 fl oz'],
    [700, '700 ml', '24 fl oz'],
    [1_000, '1,000 ml', '34 fl oz'],
    [1_400, '1,400 ml', '47 fl oz'],
    [1_600, '1,600 ml', '54 fl oz'],
    [2_000, '2,000 ml', '68 fl oz'],
    [3_000, '3,000 ml', '101 fl oz'],
    [4_000, '4,000 ml', '135 fl oz'],
    [500_000, '500,000 ml', '16,907 fl oz'],
  ])('%i ml is %s or %s', (ml, metric, ounces) => {
    expect([amountIn(ml, 'ml', t), amountIn(ml, 'usFlOz', t)]).toEqual([metric, ounces]);
  });

  it('groups and divides as the person writes numbers', () => {
    expect([amountIn(1_200, 'ml', t, 'de'), amountIn(200, 'usFlOz', t, 'de')]).toEqual([
      '1.200 ml',
      '6,8 fl oz',
    ]);
  });
});

it('statedAmount leaves a figure as its source has it', () => {
  expect([statedAmount(1_400, 'ml', t), statedAmount(48, 'usFlOz', t)]).toEqual(['1,400 ml', '48 fl oz']);
});

describe('shareIn', () => {
  const share = (ml: number, ofMl: number, toATenth: boolean) =>
    (['ml', 'usFlOz'] as const).map((units) => shareIn({ ml, ofMl, units, toATenth }, t));

  it('names the units once', () => {
    expect(share(400, 1_600, false)).toEqual(['400 of 1,600 ml', '13.5 of 54 fl oz']);
  });

  it('rounds no clinician’s number up', () => {
    expect(share(1_200, 1_500, true)).toEqual(['1,200 of 1,500 ml', '40.6 of 50.7 fl oz']);
  });

  it('writes numbers as the person does', () => {
    expect(shareIn({ ml: 1_200, ofMl: 1_600, units: 'ml', toATenth: false }, t, 'de')).toBe(
      '1.200 of 1.600 ml',
    );
  });
});
