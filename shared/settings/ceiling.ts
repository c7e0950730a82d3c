import type { Settings } from './schema.ts';

/**
 * The settings with this number of the person's clinician, in millilitres. It tells something about their health, so
 * that it goes where the answers about health go.
 */
export function withCeiling(settings: Settings, ceilingMl: number | null): Settings {
  const { reminders } = settings;
  if (reminders.water.ceilingMl === ceilingMl) return settings;
  return { ...settings, reminders: { ...reminders, water: { ...reminders.water, ceilingMl } } };
}
