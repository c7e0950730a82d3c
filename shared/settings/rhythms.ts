import type { Settings } from './schema.ts';

/** Named sit–stand rhythms, in minutes. Only the minutes are stored. */
export const RHYTHMS = {
  start: { sitMinutes: 30, standMinutes: 10, moveMinutes: 0 },
  build: { sitMinutes: 25, standMinutes: 15, moveMinutes: 0 },
  full: { sitMinutes: 20, standMinutes: 20, moveMinutes: 0 },
  moving: { sitMinutes: 20, standMinutes: 8, moveMinutes: 2 },
} as const;

export type RhythmName = keyof typeof RHYTHMS;

export const RHYTHM_NAMES: readonly RhythmName[] = ['start', 'build', 'full', 'moving'];

/** The rhythm with these minutes, or `null` for the person's own. */
export function rhythmOf(posture: Settings['reminders']['posture']): RhythmName | null {
  const fits = (name: RhythmName) =>
    RHYTHMS[name].sitMinutes === posture.sitMinutes &&
    RHYTHMS[name].standMinutes === posture.standMinutes &&
    RHYTHMS[name].moveMinutes === posture.moveMinutes;
  return RHYTHM_NAMES.find(fits) ?? null;
}
