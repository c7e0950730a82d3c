import { describe, expect, it, test } from 'vitest';
import {
  areFiner,
  hoursFrom,
  isOvernight,
  isWhole,
  problemOf,
  sameRange,
  withDay,
  workHoursOf,
} from '../../../../renderer/features/first-run/work-hours.ts';
import { weekdaysFor } from '../../../../renderer/use-weekdays.ts';
import { patchSettings } from '../../../../shared/settings/patch.ts';
import { WEEKDAYS, defaultSettings } from '../../../../shared/settings/schema.ts';
import type { Hours } from '../../../../shared/settings/schema.ts';

const proposed = workHoursOf(defaultSettings.hours);
const none: Hours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

describe('the hours of the first run', () => {
  it('are proposed from nine to five, Monday to Friday', () => {
    expect(proposed).toEqual({ range: ['09:00', '17:00'], days: ['mon', 'tue', 'wed', 'thu', 'fri'] });
  });

  it('say all of the hours of a week where every working day has the same ones', () => {
    const weekend = { range: ['22:00', '06:00'], days: ['sat', 'sun'] } as const;
    const hours = hoursFrom({ range: [...weekend.range], days: weekend.days });
    expect(hours).toEqual({ ...none, sat: [['22:00', '06:00']], sun: [['22:00', '06:00']] });
    expect([workHoursOf(hours), areFiner(hours)]).toEqual([weekend, false]);
    expect(hoursFrom(workHoursOf(defaultSettings.hours))).toEqual(defaultSettings.hours);
  });

  it('fall back to the proposed times where no day has any', () => {
    expect([workHoursOf(none), areFiner(none)]).toEqual([{ range: ['09:00', '17:00'], days: [] }, false]);
  });

  it('take the first range of finer hours, and say that there are such', () => {
    const split: Hours = {
      ...none,
      tue: [
        ['08:00', '12:00'],
        ['13:00', '17:00'],
      ],
    };
    const shifts: Hours = { ...none, mon: [['08:00', '12:00']], thu: [['13:00', '17:00']] };
    expect([split, shifts].map((hours) => [workHoursOf(hours), areFiner(hours)])).toEqual([
      [{ range: ['08:00', '12:00'], days: ['tue'] }, true],
      [{ range: ['08:00', '12:00'], days: ['mon', 'thu'] }, true],
    ]);
  });

  it('gain and lose a day in the order of the week, whichever is ticked first', () => {
    const sunday = withDay(proposed, 'sun', true);
    expect(withDay(withDay(sunday, 'mon', false), 'sat', true).days).toEqual([
      'tue',
      'wed',
      'thu',
      'fri',
      'sat',
      'sun',
    ]);
    expect([withDay(proposed, 'mon', true), withDay(proposed, 'sun', false)]).toEqual([proposed, proposed]);
  });

  it('are taken by the settings, also with no day at all', () => {
    for (const days of [WEEKDAYS, []]) {
      const hours = hoursFrom({ range: ['22:00', '06:00'], days });
      expect(patchSettings(defaultSettings, { hours })).toMatchObject({ ok: true, settings: { hours } });
    }
  });
});

test('a range that is being typed is saved only when both times are there and differ', () => {
  const typed = [
    ['09:00', '17:00'],
    ['22:00', '06:00'],
    ['09:00', ''],
    ['', ''],
    ['09:00', '09:00'],
  ] as [string, string][];
  expect(typed.map((range) => [isWhole(range), problemOf(range), isOvernight(range)])).toEqual([
    [true, null, false],
    [true, null, true],
    [false, null, false],
    [false, null, false],
    [false, 'same', false],
  ]);
  expect([
    sameRange(['09:00', '17:00'], ['09:00', '17:00']),
    sameRange(['09:00', '17:00'], ['09:00', '18:00']),
  ]).toEqual([true, false]);
});

test('the week begins where the locale has it begin, and has each day once', () => {
  const locales = ['de-DE', 'en-US', 'ar-EG'];
  expect(locales.map((locale) => weekdaysFor(locale).join(' '))).toEqual([
    'mon tue wed thu fri sat sun',
    'sun mon tue wed thu fri sat',
    'sat sun mon tue wed thu fri',
  ]);
});
