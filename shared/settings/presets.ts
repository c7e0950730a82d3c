import type { SettingsPatch } from './patch.ts';
import type { Settings } from './schema.ts';

/** Names for pairs of minutes. Only the minutes are stored. */
export const PRESETS = {
  gentle: { move: 60, water: 90 },
  balanced: { move: 30, water: 60 },
  active: { move: 20, water: 60 },
} as const;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES: readonly PresetName[] = ['gentle', 'balanced', 'active'];

/** The gentle preset as a change of the settings. */
export const GENTLE_PATCH: SettingsPatch = {
  reminders: {
    move: { everyMinutes: PRESETS.gentle.move },
    water: { everyMinutes: PRESETS.gentle.water },
  },
};

/** The preset whose minutes these are, or `null` when the person has found their own. */
export function presetOf({ move, water }: Settings['reminders']): PresetName | null {
  const fits = (name: PresetName) =>
    PRESETS[name].move === move.everyMinutes && PRESETS[name].water === water.everyMinutes;
  return PRESET_NAMES.find(fits) ?? null;
}
