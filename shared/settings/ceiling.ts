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

/**
 * Whether a new limit differs from the last one by more than half of that, so that it may be a slip of the keyboard. Both
 * are in millilitres; the first number has none to differ from.
 */
export function isFarFromLast(ceilingMl: number, lastMl: number | null): boolean {
  return lastMl !== null && 2 * Math.abs(ceilingMl - lastMl) > lastMl;
}
