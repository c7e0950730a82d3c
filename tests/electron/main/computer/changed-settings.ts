import { settingsSchema } from '../../../../shared/settings/schema.ts';
import type { Settings } from '../../../../shared/settings/schema.ts';

/** Settings of which not one is as it was in the beginning, but for the clinician's number where there is none. */
export function changedInAll(ceilingMl: number | null): Settings {
  const nights: [string, string][] = [['22:00', '06:00']];
  return settingsSchema.parse({
    version: 1,
    posture: 'standing',
    reminders: {
      move: { enabled: false, everyMinutes: 75 },
      stretch: { enabled: false, times: ['23:15'], routine: 'R4' },
      water: {
        enabled: false,
        everyMinutes: 95,
        glassMl: 333,
        goalMl: 2_345,
        quietBeforeBedMinutes: 77,
        bedtime: '07:07',
        ceilingMl,
      },
      posture: { enabled: true, sitMinutes: 41, standMinutes: 23, moveMinutes: 2 },
    },
    hours: { mon: nights, tue: nights, wed: nights, thu: nights, fri: nights, sat: nights, sun: nights },
    naturalBreakMinutes: 9,
    prompt: {
      style: 'both',
      holdMinutes: 3,
      mergeMinutes: 7,
      gapMinutes: 19,
      snoozeMinutes: 10,
      lapseMinutes: 21,
    },
    quiet: { doNotDisturb: false, fullScreen: false, cameraOrMicrophone: false },
    sound: { chime: false, voice: true, volume: 0.31 },
    equipment: { wall: false, chair: false, strap: true, roller: true, ball: true, step: true },
    look: { theme: 'dark', language: 'xx', units: 'usFlOz' },
    startAtLogin: true,
    shortcuts: { start: 'Ctrl+Alt+B', water: 'Q', pause: 'Nonsense' },
  } satisfies Settings);
}
