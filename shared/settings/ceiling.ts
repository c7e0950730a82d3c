import type { Settings } from './schema.ts';

/**
 * Sets the clinician's fluid limit, in millilitres. It says something about the person's health, so it is deleted and
 * backed up together with the health answers.
 */
export function withCeiling(settings: Settings, ceilingMl: number | null): Settings {
  const { reminders } = settings;
  if (reminders.water.ceilingMl === ceilingMl) return settings;
  return { ...settings, reminders: { ...reminders, water: { ...reminders.water, ceilingMl } } };
}
