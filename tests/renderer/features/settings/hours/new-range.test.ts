import { describe, expect, it } from 'vitest';
import { newRange } from '../../../../../renderer/features/settings/hours/new-range.ts';
import { PRESETS, PRESET_NAMES, presetOf } from '../../../../../shared/settings/presets.ts';
import { patchSettings } from '../../../../../shared/settings/patch.ts';
import { defaultSettings, hoursRangeSchema } from '../../../../../shared/settings/schema.ts';

function remindersWith(move: number, water: number) {
  const patch = { reminders: { move: { everyMinutes: move }, water: { everyMinutes: water } } };
  const result = patchSettings(defaultSettings, patch);
  if (!result.ok) throw new Error(result.error);
  return result.settings.reminders;
}

describe('presetOf', () => {
  it.each(PRESET_NAMES)('knows %s by its minutes, which the settings accept', (name) => {
    expect(presetOf(remindersWith(PRESETS[name].move, PRESETS[name].water))).toBe(name);
  });

  it('calls the defaults balanced', () => {
    expect(presetOf(defaultSettings.reminders)).toBe('balanced');
  });

  it('knows when the minutes are the person’s own', () => {
    expect(presetOf(remindersWith(37, 60))).toBeNull();
    expect(presetOf(remindersWith(60, 60))).toBeNull();
  });
});

describe('newRange', () => {
  it('is a working day on a day off', () => {
    expect(newRange([])).toEqual(['09:00', '17:00']);
  });

  it('begins an hour after the last hours', () => {
    expect(newRange([['09:00', '12:30']])).toEqual(['13:30', '15:30']);
  });

  it('goes on past midnight with times that the settings accept', () => {
    const range = newRange([['18:00', '22:15']]);
    expect(hoursRangeSchema.parse(range)).toEqual(['23:15', '01:15']);
  });
});
