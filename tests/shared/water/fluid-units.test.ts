import { describe, expect, it } from 'vitest';
import { digitsIn, fromUnits, inUnits } from '../../../shared/water/fluid-units.ts';

describe('inUnits', () => {
  it('keeps millilitres as they are', () => {
    expect([1, 200, 1_600].map((ml) => inUnits(ml, 'ml'))).toEqual([1, 200, 1_600]);
  });

  it('shows ounces to a tenth, and whole ones from 20 on', () => {
    const shown = [
      100, 200, 237, 330, 355, 500, 588, 590, 592, 595, 610, 700, 1_000, 1_400, 1_600, 2_000, 3_000, 4_000,
    ];
    expect(shown.map((ml) => inUnits(ml, 'usFlOz'))).toEqual([
      3.4, 6.8, 8, 11.2, 12, 16.9, 19.9, 20, 20, 20, 21, 24, 34, 47, 54, 68, 101, 135,
    ]);
  });

  it('shows every ounce to a tenth where one too many would matter', () => {
    expect([200, 1_000, 1_479, 1_500].map((ml) => inUnits(ml, 'usFlOz', true))).toEqual([
      6.8, 33.8, 50, 50.7,
    ]);
  });
});

describe('digitsIn', () => {
  it('is a tenth where amounts are shown to a tenth', () => {
    const least = [100, 588, 590, 1_000];
    expect([
      least.map((ml) => digitsIn(ml, 'ml')),
      least.map((ml) => digitsIn(ml, 'usFlOz')),
      least.map((ml) => digitsIn(ml, 'usFlOz', true)),
      digitsIn(100, 'ml', true),
    ]).toEqual([[0, 0, 0, 0], [1, 1, 0, 0], [1, 1, 1, 1], 0]);
  });
});

describe('fromUnits', () => {
  const glass = { least: 100, most: 350 };
  const goal = { least: 1_000, most: 3_000 };

  it('gives whole millilitres', () => {
    expect([
      fromUnits(250, 'ml', glass),
      fromUnits(8, 'usFlOz', glass),
      fromUnits(6.8, 'usFlOz', glass),
      fromUnits(68, 'usFlOz', goal),
    ]).toEqual([250, 237, 201, 2_011]);
  });

  it('stays within the bounds, also where they were rounded to be shown', () => {
    expect([
      fromUnits(inUnits(100, 'usFlOz'), 'usFlOz', glass),
      fromUnits(3.3, 'usFlOz', glass),
      fromUnits(inUnits(350, 'usFlOz'), 'usFlOz', glass),
      fromUnits(inUnits(3_000, 'usFlOz'), 'usFlOz', goal),
      fromUnits(102, 'usFlOz', goal),
      fromUnits(inUnits(5_000, 'usFlOz', true), 'usFlOz', { least: 100, most: 5_000 }),
    ]).toEqual([101, 100, 349, 2_987, 3_000, 5_000]);
  });

  it('gives back, to be shown again, every amount that can be typed', () => {
    const tenths = Array.from({ length: 85 }, (_, index) => (34 + index) / 10);
    const whole = Array.from({ length: 68 }, (_, index) => 34 + index);
    expect(tenths.map((typed) => inUnits(fromUnits(typed, 'usFlOz', glass), 'usFlOz'))).toEqual(tenths);
    expect(whole.map((typed) => inUnits(fromUnits(typed, 'usFlOz', goal), 'usFlOz'))).toEqual(whole);
  });
});
