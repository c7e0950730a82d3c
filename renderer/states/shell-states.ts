import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import type { AppView, Notice } from '../../shared/view.ts';
import { instantAt } from './day.ts';
import type { LivedSituation } from './situation.ts';
import type { WindowState } from './window-state.ts';

/* The corner window, and what the person must be told once. */

const nudge = (name: string, situation: LivedSituation): WindowState => ({
  name,
  window: 'nudge',
  situation,
});

const told = (name: string, notices: AppView['notices']): WindowState => ({
  name,
  window: 'main',
  situation: { at: '11:10:00', told: { notices } },
});

/** A prompt for everything at once, which has been put off twice: the most words and the fewest buttons. */
const LONGEST: Partial<EngineState> = {
  prompt: {
    phase: 'snoozed',
    id: 3,
    kinds: ['stretch', 'water', 'posture'],
    snoozes: 2,
    returnsAt: instantAt('11:10:01'),
  },
  planned: { ...initialState(0).planned, checkedUntil: instantAt('10:55:00'), due: [instantAt('10:30:00')] },
};

const NOTICES: readonly Notice[] = [
  { id: '1', kind: 'fileSetAside', file: 'settings.json', keptAs: 'settings.json.bad-2026-03-06' },
  { id: '2', kind: 'linesSetAside', file: '2026-02', keptAs: '2026-02.ndjson.bad-2026-03-06', lines: 3 },
  { id: '3', kind: 'notSaved', file: 'engine.json' },
  { id: '4', kind: 'startAtLogin', file: 'unknot.desktop', why: 'denied' },
  {
    id: '5',
    kind: 'partLeftOut',
    file: 'settings.json',
    keptAs: 'settings.json.bad-2026-03-07',
    fields: ['hours.fri', 'prompt.holdMinutes'],
    unknown: ['colour'],
  },
  { id: '6', kind: 'fileUnread', file: 'health.json' },
  { id: '7', kind: 'historyUnread', file: '2026-03' },
  { id: '8', kind: 'timeZone', unknown: 'America/Coyhaique', used: '-03:00' },
];

export const SHELL_STATES: readonly WindowState[] = [
  nudge('nudge', { at: '11:24:58', happens: [['11:25:00', { type: 'tick' }]] }),
  nudge('nudge-longest', { at: '11:10:00', saved: LONGEST, happens: [['11:10:02', { type: 'tick' }]] }),
  nudge('nudge-water', {
    at: '11:42:00',
    settings: { reminders: { move: { enabled: false } } },
    happens: [['11:55:00', { type: 'tick' }]],
  }),
  told('main-came-back', [{ id: 'back', kind: 'cameBack', what: 'app' }]),
  told('main-notices', [...NOTICES]),
];
