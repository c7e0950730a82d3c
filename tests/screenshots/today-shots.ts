import type { ReminderKind } from '../../shared/kinds.ts';
import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import type { HistoryRecord } from '../../shared/history/events.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import { SECOND } from '../../shared/time.ts';
import { openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/* The Today page over the day. */

const instant = (time: string) => Date.parse(`2026-03-06T${time}-05:00`);
const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

/** The history of that Friday. */
const historyOf = (events: readonly (readonly [time: string, record: HistoryRecord])[]) => ({
  'data/unknot/history/2026-03.ndjson': events
    .map(([time, record], index) => {
      const at = `2026-03-06T${time}-05:00`;
      return `${JSON.stringify({ version: 2, sequence: index + 1, at, record })}\n`;
    })
    .join(''),
});

const routine = (
  what: 'done' | 'partial' | 'stopped',
  id: string,
  kinds: ReminderKind[],
  seconds: number,
  ofSeconds: number,
): HistoryRecord => ({
  what,
  routine: id,
  kinds,
  seconds,
  ofSeconds,
  sides: { left: seconds / 2, right: seconds / 2, both: 0 },
});

const glass: HistoryRecord = { what: 'water', kinds: ['water'], ml: 200 };

const fullDay = historyOf([
  ['09:31:25', routine('done', 'R1', ['move'], 60, 60)],
  ['09:34:00', glass],
  ['10:01:40', { what: 'posture', is: 'standing' }],
  ['10:30:05', { what: 'snoozed', kinds: ['move', 'stretch'], minutes: 5 }],
  ['10:39:00', routine('done', 'R6', ['move', 'stretch'], 300, 300)],
  ['10:41:00', glass],
  ['10:58:00', { what: 'posture', is: 'sitting' }],
  ['11:11:00', { what: 'skipped', kinds: ['move'] }],
  ['11:43:00', routine('partial', 'R2', ['move'], 80, 120)],
  ['11:45:00', glass],
  ['11:47:00', { what: 'water', kinds: [], ml: 150 }],
  ['11:47:10', { what: 'waterUndone', ml: 150 }],
  ['13:04:00', { what: 'natural', kinds: [], minutes: 52 }],
  ['13:10:00', glass],
  ['13:20:00', { what: 'paused', until: instant('14:05:00') }],
  ['14:05:00', { what: 'resumed' }],
  ['14:36:00', { what: 'missed', kinds: ['move', 'water'] }],
  ['14:52:00', { what: 'moved', kinds: [] }],
  ['14:54:00', glass],
]);

const rhythm = { posture: 'sitStand', reminders: { stretch: { times: ['10:30', '15:30'] } } };

/** What the engine has saved: it counts since then, and the person has drunk what the history says. */
const counting = (
  from: string,
  at: string,
  glasses: readonly string[] = [],
  changes: Partial<EngineState> = {},
) => ({
  'state/unknot/engine.json': JSON.stringify({
    ...initialState(instant(from)),
    lastSeen: instant(at) - 10 * SECOND,
    drinks: glasses.map((time) => ({ at: instant(time), ml: 200 })),
    ...changes,
  }),
});

const glassesOfFullDay = ['09:34:00', '10:41:00', '11:45:00', '13:10:00', '14:54:00'];

/** A calf stretch that was left before its other side. */
const leftOnly: RoutineSession = {
  at: instant('11:05:00'),
  routine: 'R6',
  form: FULL_FORM,
  outcome: 'stopped',
  sides: { left: 90, right: 0, both: 0 },
  comfort: { left: null, right: null },
};

export const todayShots: readonly Shot[] = [
  {
    name: 'main-today-morning',
    at: '08:52:00',
    files: { ...historyOf([]), ...counting('08:40:00', '08:52:00') },
    take: openPage('Open Unknot'),
  },
  {
    name: 'main-today-afternoon',
    at: '15:04:00',
    settings: rhythm,
    files: { ...fullDay, ...counting('14:54:00', '15:04:00', glassesOfFullDay) },
    take: openPage('Open Unknot'),
  },
  {
    name: 'main-today-meeting',
    at: '15:34:00',
    settings: rhythm,
    files: {
      ...fullDay,
      ...counting('14:54:00', '15:34:00', glassesOfFullDay, {
        meeting: { since: instant('15:10:00'), until: instant('16:00:00') },
      }),
    },
    take: openPage('Open Unknot'),
  },
  {
    name: 'main-today-night',
    at: '23:41:00',
    settings: { hours: { ...closed, thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] } },
    files: {
      ...historyOf([
        ['00:31:25', routine('done', 'R1', ['move'], 60, 60)],
        ['01:02:00', glass],
        ['02:15:00', { what: 'natural', kinds: [], minutes: 30 }],
        ['04:02:00', routine('done', 'R2', ['move'], 120, 120)],
        ['05:31:00', { what: 'skipped', kinds: ['move'] }],
        ['22:31:25', routine('done', 'R1', ['move'], 60, 60)],
        ['23:02:00', glass],
      ]),
      ...counting('23:20:00', '23:41:00', ['01:02:00', '23:02:00']),
    },
    take: openPage('Open Unknot'),
  },
  {
    name: 'main-today-day-off',
    at: '11:10:00',
    settings: { hours: { ...closed, mon: [['09:00', '17:00']] }, reminders: { stretch: { enabled: false } } },
    files: { ...historyOf([]), ...counting('08:40:00', '11:10:00') },
    take: openPage('Open Unknot'),
  },
  {
    name: 'main-today-open-leg',
    at: '11:10:00',
    files: {
      ...historyOf([['11:05:00', routine('stopped', 'R6', ['stretch'], 90, 300)]]),
      ...counting('11:05:00', '11:10:00', [], { routines: { sessions: [leftOnly], counted: {} } }),
    },
    take: openPage('Open Unknot'),
  },
];
