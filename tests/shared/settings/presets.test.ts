import { expect, test } from 'vitest';
import { patchSettings } from '../../../shared/settings/patch.ts';
import type { SettingsPatch } from '../../../shared/settings/patch.ts';
import { GENTLE_PATCH, presetOf } from '../../../shared/settings/presets.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';

/** The preset of the default settings with this change. */
function presetWith(patch: SettingsPatch): string | null {
  const result = patchSettings(defaultSettings, patch);
  if (!result.ok) throw new Error(result.error);
  return presetOf(result.settings.reminders);
}

test.each([
  [60, 90, 'gentle'],
  [30, 60, 'balanced'],
  [20, 60, 'active'],
  [20, 61, null],
  [21, 60, null],
  [20, 90, null],
])('%i and %i minutes are the preset %s', (move, water, name) => {
  expect(presetWith({ reminders: { move: { everyMinutes: move }, water: { everyMinutes: water } } })).toBe(
    name,
  );
});

test('the gentle change makes the gentle preset', () => {
  expect(presetWith(GENTLE_PATCH)).toBe('gentle');
});
