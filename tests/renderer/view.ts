import { unanswered } from '../../shared/safety/answers.ts';
import type { HistoryEvent, HistoryRecord } from '../../shared/history/events.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { defaultSettings } from '../../shared/settings/schema.ts';
import type { AppView } from '../../shared/view.ts';

/** A view in which nothing happens, with the changes that the test is about. */
export function viewWith(changes: Partial<AppView>): AppView {
  return {
    clock: { at: 0, rate: 1 },
    timeZone: 'Europe/Berlin',
    language: 'en',
    reason: '',
    firstRun: false,
    prompt: null,
    nudge: null,
    proposal: { routine: 'R1', form: FULL_FORM, because: '' },
    variants: [],
    player: null,
    lastRoutine: null,
    afterRoutine: { legs: ['left', 'right'], noted: {}, glassIsDue: false },
    pause: null,
    posture: 'sitting',
    meeting: null,
    quiet: false,
    standingLong: false,
    offer: false,
    water: { todayMl: 0, warning: null, canUndo: false, longDay: false, ceiling: null },
    today: [],
    day: { ranges: [], planned: [] },
    settings: defaultSettings,
    health: unanswered,
    safety: null,
    holdChoice: null,
    asksHealthAgain: false,
    knots: { revision: 0 },
    backup: { replaced: 0, chosen: null, undo: null },
    notices: [],
    shortcutsRefused: [],
    quietSources: { doNotDisturb: false, fullScreen: false, cameraOrMicrophone: false },
    canUndoReset: false,
    about: { version: '0.0.0' },
    ...changes,
  };
}

export function eventOf(record: HistoryRecord): HistoryEvent {
  return { version: 2, sequence: 1, at: '2026-03-06T09:50:00-05:00', record };
}
