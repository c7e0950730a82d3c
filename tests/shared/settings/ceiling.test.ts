import { expect, test } from 'vitest';
import { withCeiling } from '../../../shared/settings/ceiling.ts';
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
