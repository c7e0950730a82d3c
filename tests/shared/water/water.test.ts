import { describe, expect, test } from 'vitest';
import { nextGlassAt, waterWarning } from '../../../shared/water/water.ts';
import type { Drink, WaterPlan } from '../../../shared/water/water.ts';
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

  test('comes when it brings the hour to just below 700 ml', () => {
    expect(glassAt('10:00', [drink('09:30', 499)])).toBe('2026-03-06T10:00');
  });

  test('waits for the next day once the goal is reached', () => {
    expect(glassAt('15:00', [drink('09:00', 800), drink('12:00', 800)])).toBe('2026-03-07T00:00');
  });

  test('waits until bedtime has passed, from two hours before it', () => {
    expect([
      glassAt('20:59', [], { bedtime: '23:00' }),
      glassAt('21:00', [], { bedtime: '23:00' }),
      glassAt('23:00', [], { bedtime: '23:00' }),
    ]).toEqual(['2026-03-06T20:59', '2026-03-06T23:00', '2026-03-06T23:00']);
  });

  test('knows a bedtime after midnight', () => {
    expect(glassAt('22:45', [], { bedtime: '00:30' })).toBe('2026-03-07T00:30');
  });
});

describe('the warning', () => {
  test.each([
    [699, null],
    [700, 'slowDown'],
    [1_000, 'stopForNow'],
    [1_400, 'aboveMaximum'],
  ])('for %i ml within an hour is %s', (ml, warning) => {
    expect(waterWarning([drink('09:00', ml)], at('09:59'))).toBe(warning);
  });

  test('is over when the hour is', () => {
    expect(waterWarning([drink('09:00', 700)], at('10:00'))).toBeNull();
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
