import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import type { HistoryRecord } from '../../shared/history/events.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import { unanswered } from '../../shared/safety/answers.ts';
import { historyOf, instantAt, TODAY } from './day.ts';
import type { LivedSituation } from './situation.ts';
import { FULL_DAY, FULL_DAY_DRINKS, glassAt, routine } from './full-day.ts';
import type { WindowState } from './window-state.ts';

/* The Today page over the day. */

const NO_HOURS = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

/** A day with changes of posture and two planned stretches. */
const RHYTHM = { posture: 'sitStand', reminders: { stretch: { times: ['10:30', '15:30'] } } };

const page = (name: string, situation: LivedSituation): WindowState => ({
  name,
  window: 'main',
  page: 'today',
  situation,
});

/** The engine counts since then, and so much has been drunk. */
const counting = (from: string, drinks: EngineState['drinks'] = []): Partial<EngineState> => {
  const at = instantAt(from);
  const { kinds } = initialState(at);
  return { kinds, planned: { ...initialState(at).planned }, drinks };
};

/** A prompt for a calf break is on the screen. */
const DUE: LivedSituation = { at: '11:24:58', happens: [['11:25:00', { type: 'tick' }]] };

/** A calf stretch that was left before its other side. */
const leftOnly: RoutineSession = {
  at: instantAt('11:05:00'),
  routine: 'R6',
  form: FULL_FORM,
  outcome: 'stopped',
  sides: { left: 90, right: 0, both: 0 },
  comfort: { left: null, right: null },
};

const nightShift: readonly (readonly [time: string, record: HistoryRecord])[] = [
  ['00:31:25', routine('done', 'R1', ['move'], 60, 60)],
  ['01:02:00', glassAt],
  ['02:15:00', { what: 'natural', kinds: [], minutes: 30 }],
  ['04:02:00', routine('done', 'R2', ['move'], 120, 120)],
  ['05:31:00', { what: 'skipped', kinds: ['move'] }],
  ['22:31:25', routine('done', 'R1', ['move'], 60, 60)],
  ['23:02:00', glassAt],
];

const afternoon: LivedSituation = {
  at: '15:04:00',
  settings: RHYTHM,
  history: FULL_DAY,
  saved: counting('14:54:00', FULL_DAY_DRINKS),
};

export const TODAY_STATES: readonly WindowState[] = [
  page('main-today', DUE),
  page('main-today-usual', { at: '11:10:00' }),
  page('main-today-snoozed', {
    ...DUE,
    happens: [...(DUE.happens ?? []), ['11:25:20', { type: 'snooze', minutes: 5 }]],
  }),
  page('main-today-held', {
    ...DUE,
    happens: [...(DUE.happens ?? []), ['11:25:20', { type: 'quiet', why: 'doNotDisturb' }]],
  }),
  page('main-today-paused', {
    at: '11:10:00',
    happens: [['11:10:05', { type: 'pause', until: instantAt('12:10:05'), byClock: false }]],
  }),
  page('main-today-morning', { at: '08:52:00', history: [], saved: counting('08:40:00') }),
  page('main-today-afternoon', afternoon),
  page('main-today-meeting', {
    ...afternoon,
    at: '15:34:00',
    happens: [['15:34:00', { type: 'tick' }]],
    saved: {
      ...counting('14:54:00', FULL_DAY_DRINKS),
      meeting: { since: instantAt('15:10:00'), until: instantAt('16:00:00') },
    },
  }),
  page('main-today-night', {
    at: '23:41:00',
    settings: { hours: { ...NO_HOURS, thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] } },
    history: historyOf(nightShift),
    saved: counting('23:20:00', [
      { at: instantAt('01:02:00'), ml: 200 },
      { at: instantAt('23:02:00'), ml: 200 },
    ]),
  }),
  page('main-today-day-off', {
    at: '11:10:00',
    settings: {
      hours: { ...NO_HOURS, mon: [['09:00', '17:00']] },
      reminders: { stretch: { enabled: false } },
    },
    history: [],
    saved: counting('08:40:00'),
  }),
  page('main-today-open-leg', {
    at: '11:10:00',
    history: historyOf([['11:05:00', routine('stopped', 'R6', ['stretch'], 90, 300)]]),
    saved: { ...counting('11:05:00'), routines: { sessions: [leftOnly], counted: {} } },
  }),
  page('main-today-long-day', {
    at: '11:10:00',
    saved: {
      standing: { ...initialState(0).standing, day: TODAY, ms: 14_400_000, told: true },
      habits: { ...initialState(0).habits, offered: true },
      meeting: { since: instantAt('11:02:00'), until: null },
    },
  }),
  page('main-today-unanswered', { at: '11:10:00', health: unanswered }),
];
