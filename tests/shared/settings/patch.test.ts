import { describe, expect, test } from 'vitest';
import { patchSettings } from '../../../shared/settings/patch.ts';
import { defaultSettings, settingsSchema } from '../../../shared/settings/schema.ts';

const errorOf = (patch: Parameters<typeof patchSettings>[1]) => {
  const result = patchSettings(defaultSettings, patch);
  return result.ok ? 'accepted' : result.error;
};

test('the defaults are those of version 1', () => {
  expect(defaultSettings).toEqual({
    version: 1,
    posture: 'sitting',
    reminders: {
      move: { enabled: true, everyMinutes: 30 },
      stretch: { enabled: true, times: ['10:30'], routine: 'auto' },
      water: {
        enabled: true,
        everyMinutes: 60,
        glassMl: 200,
        goalMl: 1_600,
        quietBeforeBedMinutes: 120,
        bedtime: null,
        ceilingMl: null,
      },
      posture: { enabled: null, sitMinutes: 30, standMinutes: 10, moveMinutes: 0 },
    },
    hours: {
      mon: [['09:00', '17:00']],
      tue: [['09:00', '17:00']],
      wed: [['09:00', '17:00']],
      thu: [['09:00', '17:00']],
      fri: [['09:00', '17:00']],
      sat: [],
      sun: [],
    },
    naturalBreakMinutes: 5,
    prompt: {
      style: 'notification',
      holdMinutes: 5,
      mergeMinutes: 5,
      gapMinutes: 15,
      snoozeMinutes: 5,
      lapseMinutes: 10,
    },
    quiet: { doNotDisturb: true, fullScreen: true, cameraOrMicrophone: true },
    sound: { chime: true, voice: false, volume: 0.6 },
    equipment: { wall: true, chair: true, strap: false, roller: false, ball: false, step: false },
    look: { theme: 'system', language: 'system', units: 'ml' },
    startAtLogin: false,
    shortcuts: { start: null, water: null, pause: null },
  });
});

test('a planned stretch that no version knows is read as the one that fits', () => {
  const routineOf = (routine: unknown) =>
    settingsSchema.parse({ reminders: { stretch: { routine } } }).reminders.stretch.routine;
  expect(['auto', 'R3', 'R4', 'R6', 'R1', 'R7', 'R10', 'mine', ''].map(routineOf)).toEqual([
    'auto',
    'R3',
    'R4',
    'R6',
    'auto',
    'auto',
    'auto',
    'auto',
    'auto',
  ]);
});

describe('a patch', () => {
  test('merges objects and replaces lists', () => {
    const result = patchSettings(defaultSettings, {
      reminders: { move: { everyMinutes: 45 } },
      hours: { mon: [['08:00', '12:00']] },
    });
    expect(result).toEqual({
      ok: true,
      settings: settingsSchema.parse({
        reminders: { move: { everyMinutes: 45 } },
        hours: { mon: [['08:00', '12:00']] },
      }),
    });
  });

  test.each([
    [{ reminders: { move: { everyMinutes: 14 } } }, 'reminders.move.everyMinutes'],
    [{ reminders: { move: { everyMinutes: 91 } } }, 'reminders.move.everyMinutes'],
    [{ reminders: { water: { everyMinutes: 44 } } }, 'reminders.water.everyMinutes'],
    [{ hours: { mon: [['09:00', '09:00']] } }, 'hours.mon.0'],
    [{ hours: { mon: [['9', '10:00']] } }, 'hours.mon.0.0'],
    [{ reminders: { nap: {} } }, 'reminders: Unrecognized key: "nap"'],
    [{ version: 2 }, 'version'],
  ])('that does not fit is refused and says where: %j', (patch, where) => {
    expect(errorOf(patch)).toContain(where);
  });
});
