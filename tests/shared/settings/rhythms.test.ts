import { expect, test } from 'vitest';
import { patchSettings } from '../../../shared/settings/patch.ts';
import { RHYTHMS, RHYTHM_NAMES, rhythmOf } from '../../../shared/settings/rhythms.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';

const { posture } = defaultSettings.reminders;

test('the rhythms are those of the plan for sit–stand desks', () => {
  expect(RHYTHM_NAMES.map((name) => [name, Object.values(RHYTHMS[name])])).toEqual([
    ['start', [30, 10, 0]],
    ['build', [25, 15, 0]],
    ['full', [20, 20, 0]],
    ['moving', [20, 8, 2]],
  ]);
});

test('a chosen rhythm is found again, and minutes of the person’s own are none of them', () => {
  for (const name of RHYTHM_NAMES) {
    const result = patchSettings(defaultSettings, { reminders: { posture: { ...RHYTHMS[name] } } });
    expect(result.ok && rhythmOf(result.settings.reminders.posture)).toBe(name);
  }
  expect([
    rhythmOf(posture),
    rhythmOf({ ...posture, sitMinutes: 35 }),
    rhythmOf({ ...posture, moveMinutes: 2 }),
  ]).toEqual(['start', null, null]);
});
