import type { SettingsPatch } from './patch.ts';
import type { Settings } from './schema.ts';

/** Named pairs of intervals in minutes. Only the minutes are stored. */
export const PRESETS = {
  gentle: { move: 60, water: 90 },
  balanced: { move: 30, water: 60 },
  active: { move: 20, water: 60 },
} as const;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES: readonly PresetName[] = ['gentle', 'balanced', 'active'];

/** Sets the intervals of the gentle preset. */
export const GENTLE_PATCH: SettingsPatch = {
  reminders: {
    move: { everyMinutes: PRESETS.gentle.move },
    water: { everyMinutes: PRESETS.gentle.water },
  },
};

/** The preset with these minutes, or `null` for the person's own. */
export function presetOf({ move, water }: Settings['reminders']): PresetName | null {
  const fits = (name: PresetName) =>
    PRESETS[name].move === move.everyMinutes && PRESETS[name].water === water.everyMinutes;
  return PRESET_NAMES.find(fits) ?? null;
}
