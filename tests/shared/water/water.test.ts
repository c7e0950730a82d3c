import { describe, expect, test } from 'vitest';
import { nextGlassAt, recentDrinks, waterWarning } from '../../../shared/water/water.ts';
import type { Drink, WaterPlan } from '../../../shared/water/water.ts';
import { HOUR } from '../../../shared/time.ts';
import { linesThat } from '../simulator/day.ts';

const plan: WaterPlan = { glassMl: 200, goalMl: 1_600, quietBeforeBedMinutes: 120, bedtime: null };
const at = (time: string) => Date.parse(`2026-03-06T${time}:00Z`);
const drink = (time: string, ml: number): Drink => ({ at: at(time), ml });
const glassAt = (due: string, drinks: readonly Drink[], changes: Partial<WaterPlan> = {}) =>
  new Date(nextGlassAt(at(due), drinks, { ...plan, ...changes }, 'UTC')).toISOString().slice(0, 16);

describe('the next glass', () => {
  test('comes when it is due', () => {
    expect(glassAt('10:00', [])).toBe('2026-03-06T10:00');
  });

  test('waits until it would not bring an hour to 700 ml', () => {
    expect(glassAt('10:00', [drink('09:20', 300), drink('09:40', 200)])).toBe('2026-03-06T10:20');
  });

  test.each([
    [499, '2026-03-06T10:00'],
    [500, '2026-03-06T10:30'],
    [501, '2026-03-06T10:30'],
  ])('of 200 ml after %i ml in the hour comes at %s', (ml, glass) => {
    expect(glassAt('10:00', [drink('09:30', ml)])).toBe(glass);
  });

  test.each([
    ['a millisecond less than an hour ago counts', 1, 1],
    ['an hour ago no longer counts', 0, 0],
    ['earlier no longer counts', -1, 0],
  ])('waits until an hour has passed: what was drunk %s', (_when, later, waits) => {
    const first = { at: at('09:00') + later, ml: 600 };
    expect(nextGlassAt(at('10:00'), [first], plan, 'UTC') - at('10:00')).toBe(waits);
  });

  test.each([
    ['a millisecond less than an hour', 1],
    ['an hour', 0],
    ['a millisecond more than an hour', -1],
  ])('waits for the drinks of the last hour, though another is %s old', (_age, later) => {
    const first = { at: at('09:00') + later, ml: 100 };
    expect(nextGlassAt(at('10:00'), [first, drink('09:30', 600)], plan, 'UTC')).toBe(at('10:30'));
  });

  test.each([
    [1_599, '2026-03-06T15:00'],
    [1_600, '2026-03-07T00:00'],
    [1_601, '2026-03-07T00:00'],
  ])('after %i ml of a day of 1,600 comes at %s', (ml, glass) => {
    expect(glassAt('15:00', [drink('09:00', 800), drink('12:00', ml - 800)])).toBe(glass);
  });

  test.each([
    ['20:59', '20:59'],
    ['21:00', '23:00'],
    ['21:01', '23:00'],
    ['22:59', '23:00'],
    ['23:00', '23:00'],
    ['23:01', '23:01'],
  ])('due at %s, two hours or less before a bedtime at 23:00, comes at %s', (due, glass) => {
    expect(glassAt(due, [], { bedtime: '23:00' })).toBe(`2026-03-06T${glass}`);
  });

  test('knows a bedtime after midnight', () => {
    expect(glassAt('22:45', [], { bedtime: '00:30' })).toBe('2026-03-07T00:30');
  });
});

describe('the warning', () => {
  test.each([
    [699, null],
    [700, 'slowDown'],
    [701, 'slowDown'],
    [999, 'slowDown'],
    [1_000, 'stopForNow'],
    [1_001, 'stopForNow'],
    [1_399, 'stopForNow'],
    [1_400, 'aboveMaximum'],
    [1_401, 'aboveMaximum'],
  ])('for %i ml within an hour is %s', (ml, warning) => {
    expect(waterWarning([drink('09:00', ml)], at('09:59'))).toBe(warning);
  });

  test.each([
    ['a millisecond before the hour is over', -1, 'slowDown'],
    ['when the hour is over', 0, null],
    ['later', 1, null],
  ])('%s, %i ms from it, is %s', (_when, later, warning) => {
    expect(waterWarning([drink('09:00', 700)], at('10:00') + later)).toBe(warning);
  });
});

describe('the drinks that can still matter', () => {
  test.each([
    ['a millisecond less than a day and a half ago are kept', 1, 1],
    ['a day and a half ago are not', 0, 0],
    ['longer ago are not', -1, 0],
  ])('%s', (_when, later, kept) => {
    expect(recentDrinks([{ at: at('09:00') - 36 * HOUR + later, ml: 200 }], at('09:00'))).toHaveLength(kept);
  });
});

describe('water prompts', () => {
  const onlyWater = { reminders: { move: { enabled: false } } };

  test('never come for a person whose fluids are limited', () => {
    expect(linesThat(['prompt'], { settings: onlyWater, health: { fluidLimit: true } })).toEqual([]);
  });

  test('stop at the goal', () => {
    const script = [{ at: '09:10', user: 'water', ml: 1_600 }];
    expect(
      linesThat(['prompt', 'warn', 'end'], { until: '2026-03-06T16:00', settings: onlyWater, script }),
    ).toEqual(['09:10:00 warn aboveMaximum', '16:00:00 end Nothing more before your hours end at 17:00']);
  });

  test('are never made up for: after a missed one the interval starts anew', () => {
    expect(linesThat(['prompt'], { until: '2026-03-06T11:11', settings: onlyWater })).toEqual([
      '10:00:00 prompt ["water"] 60 min since the last glass or reminder',
      '11:10:00 prompt ["water"] 60 min since the last glass or reminder',
    ]);
  });
});
