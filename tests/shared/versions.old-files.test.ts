import { describe, expect, test } from 'vitest';
import { healthAnswersSchema, healthUpgrades, unanswered } from '../../shared/safety/answers.ts';
import { readLine } from '../../shared/history/line.ts';
import { defaultSettings, settingsSchema, settingsUpgrades } from '../../shared/settings/schema.ts';
import { parseVersioned } from '../../shared/versions.ts';
import { PROFILES, profileFile } from '../fixtures/profiles.ts';
import type { ProfileName } from '../fixtures/profiles.ts';

/* What older versions wrote is read whole. `engine/state-upgrades.test.ts` has the state of the engine. */

const routine = {
  routine: 'R1',
  kinds: [],
  seconds: 60,
  ofSeconds: 60,
  sides: { left: 10, right: 10, both: 40 },
};

const history: Record<ProfileName, [at: string, record: unknown][]> = {
  first: [
    ['2026-03-06T09:00:33-05:00', { what: 'moved', kinds: [] }],
    ['2026-03-06T09:00:33-05:00', { what: 'water', kinds: [], ml: 200 }],
    ['2026-03-06T09:20:35-05:00', { what: 'snoozed', kinds: ['move'], minutes: 5 }],
    ['2026-03-06T09:21:35-05:00', { what: 'skipped', kinds: ['move'] }],
    ['2026-03-06T09:22:56-05:00', { what: 'done', ...routine }],
    ['2026-03-06T09:22:56-05:00', { what: 'water', kinds: [], ml: 200 }],
    ['2026-03-06T09:22:56-05:00', { what: 'paused', until: 1_772_810_576_570 }],
  ],
  later: [
    ['2026-03-06T09:00:26-05:00', { what: 'moved', kinds: [] }],
    ['2026-03-06T09:00:27-05:00', { what: 'water', kinds: [], ml: 200 }],
    ['2026-03-06T09:00:27-05:00', { what: 'posture', is: 'standing' }],
    ['2026-03-06T09:20:28-05:00', { what: 'snoozed', kinds: ['move'], minutes: 5 }],
    ['2026-03-06T09:52:28-05:00', { what: 'natural', kinds: ['move'], minutes: 27 }],
    ['2026-03-06T09:53:49-05:00', { what: 'done', ...routine }],
    ['2026-03-06T09:53:53-05:00', { what: 'water', kinds: [], ml: 200 }],
    ['2026-03-06T09:53:53-05:00', { what: 'paused', until: 1_772_812_433_659 }],
  ],
};

describe.each(PROFILES)('of the %s version', (profile) => {
  test('the settings', () => {
    const saved: unknown = JSON.parse(profileFile(profile, 'settings.json'));
    expect(parseVersioned(settingsSchema, settingsUpgrades, saved)).toEqual({
      ...defaultSettings,
      reminders: { ...defaultSettings.reminders, move: { enabled: true, everyMinutes: 20 } },
    });
  });

  test('the health answers', () => {
    const saved: unknown = JSON.parse(profileFile(profile, 'health.json'));
    expect(parseVersioned(healthAnswersSchema, healthUpgrades, saved)).toEqual({
      ...unanswered,
      openKnots: null,
      // Nobody knows when.
      fluids: { at: 0, ticked: [] },
    });
  });

  test('the history: every line, with no number, in its order', () => {
    const lines = profileFile(profile, 'history/2026-03.ndjson').split('\n').slice(0, -1).map(readLine);
    const expected = history[profile].map(([at, record]) => ({
      is: 'event',
      event: { version: 2, sequence: 0, at, record },
    }));
    expect(lines).toEqual(expected);
  });
});
