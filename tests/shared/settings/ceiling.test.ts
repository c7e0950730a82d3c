import { expect, test } from 'vitest';
import { isFarFromLast, withCeiling } from '../../../shared/settings/ceiling.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';

test('only the number changes, and it can be taken back', () => {
  const limited = withCeiling(defaultSettings, 1_500);
  const { water } = defaultSettings.reminders;
  expect(limited).toEqual({
    ...defaultSettings,
    reminders: { ...defaultSettings.reminders, water: { ...water, ceilingMl: 1_500 } },
  });
  expect(withCeiling(limited, null)).toEqual(defaultSettings);
});

test('settings that have the number already are the same ones', () => {
  const limited = withCeiling(defaultSettings, 1_500);
  expect(withCeiling(limited, 1_500)).toBe(limited);
});

test.each([
  [1_000, 499, true],
  [1_000, 500, false],
  [1_000, 501, false],
  [1_000, 1_000, false],
  [1_000, 1_499, false],
  [1_000, 1_500, false],
  [1_000, 1_501, true],
  [1_000, 10_000, true],
  // Half of an odd number lies between two millilitres.
  [501, 250, true],
  [501, 251, false],
  [501, 751, false],
  [501, 752, true],
  [null, 5_000, false],
])('after a limit of %s ml, one of %i ml is far from it: %s', (last, next, isFar) => {
  expect(isFarFromLast(next, last)).toBe(isFar);
});
