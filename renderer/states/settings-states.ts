import type { AppView } from '../../shared/view.ts';
import type { LivedSituation } from './situation.ts';
import type { WindowStep } from './take-steps.ts';
import type { WindowState } from './window-state.ts';

/* The settings, group by group, and what they say when something is looked for or typed wrong. */

const settings = (
  name: string,
  steps: readonly WindowStep[] = [],
  situation: Omit<LivedSituation, 'at'> = {},
): WindowState => ({
  name,
  window: 'main',
  page: 'settings',
  situation: { at: '11:10:00', ...situation },
  steps,
});

const NIGHTS = {
  hours: {
    mon: [
      ['09:00', '12:30'],
      ['13:15', '17:00'],
    ],
    tue: [['22:00', '06:00']],
    wed: [],
  },
};

const KEYS = { shortcuts: { start: 'Ctrl+Alt+B', water: 'W' } };
const REFUSED: AppView['shortcutsRefused'] = [{ shortcut: 'water', why: 'plain' }];

/** Three years of days with a glass and a break. */
const PREVIEW: AppView['backup']['chosen'] = {
  at: '2026-03-05T17:04:00-05:00',
  hasHealth: false,
  events: 2_190,
  days: 1_095,
  first: '2023-03-07',
  last: '2026-03-05',
};

export const SETTINGS_STATES: readonly WindowState[] = [
  settings('main-settings'),
  settings(
    'main-settings-intervals',
    [{ type: '5', into: 'Minutes between calf breaks' }, { reveal: 'Intervals' }],
    { settings: { reminders: { move: { everyMinutes: 15 } } } },
  ),
  settings('main-settings-two-readings', [
    { type: '1,500', into: 'Minutes between calf breaks' },
    { reveal: 'Intervals' },
  ]),
  settings('main-settings-further', [{ reveal: 'Changing posture' }], { settings: { posture: 'sitStand' } }),
  settings('main-settings-hours', [{ reveal: 'Hours' }], { settings: NIGHTS }),
  settings('main-settings-copy-hours', [{ press: 'Copy the hours of Tuesday' }, { reveal: 'Tuesday' }], {
    settings: NIGHTS,
  }),
  settings('main-settings-prompts', [{ reveal: 'Prompts' }]),
  settings('main-settings-at-hand', [{ reveal: 'Routines and sound' }]),
  settings('main-settings-look', [{ reveal: 'Look' }]),
  settings('main-settings-system', [{ reveal: 'System' }]),
  settings('main-settings-about', [{ reveal: 'About' }]),
  settings(
    'main-settings-shortcuts',
    [{ press: 'Set keys: Pause, or resume' }, { key: 'p' }, { reveal: 'Shortcuts from everywhere' }],
    { settings: KEYS, told: { shortcutsRefused: REFUSED } },
  ),
  settings('main-settings-reset', [{ press: 'Reset all settings' }, { reveal: 'Diagnostics' }], {
    told: { canUndoReset: true },
  }),
  settings('main-settings-search', [{ type: 'quiet', into: 'Search the settings' }]),
  settings('main-settings-search-none', [{ type: 'treadmill', into: 'Search the settings' }]),
  settings('main-settings-groups', [{ press: 'Groups' }]),
  settings('main-settings-data', [{ reveal: 'Your data' }], {
    told: { backup: { replaced: 1, chosen: null, undo: { at: '2026-03-06T11:10:04-05:00' } } },
  }),
  settings('main-settings-data-chosen', [{ reveal: 'Your data' }], {
    told: { backup: { replaced: 0, chosen: PREVIEW, undo: null } },
  }),
];
