import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import type { EngineEvent } from '../../shared/engine/turn.ts';
import type { ReminderKind } from '../../shared/kinds.ts';
import { startPlayer } from '../../shared/routines/player.ts';
import type { PlayerCommand } from '../../shared/routines/player.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../shared/routines/routine-form.ts';
import type { RoutineSession } from '../../shared/routines/routine-history.ts';
import type { RoutineId } from '../../shared/routines/routine.ts';
import { instantAt } from './day.ts';
import type { LivedSituation } from './situation.ts';
import { HEALTHY } from './usual-morning.ts';
import type { WindowState } from './window-state.ts';

/* The player, from its first screen to the last. */

const player = (name: string, situation: LivedSituation): WindowState => ({
  name,
  window: 'player',
  situation,
});

type Happening = readonly [time: string, event: EngineEvent];

const start = (routine: RoutineId, form: Partial<RoutineForm> = {}, time = '11:10:00'): Happening => [
  time,
  { type: 'start', routine, form: { ...FULL_FORM, ...form }, checked: true },
];

const commands = (
  ...given: readonly (readonly [time: string, command: PlayerCommand])[]
): readonly Happening[] => given.map(([time, command]) => [time, { type: 'player', command }]);

const tick = (time: string): Happening => [time, { type: 'tick' }];

/** A routine under way, or just over. */
const during = (name: string, happens: readonly Happening[], situation: Partial<LivedSituation> = {}) =>
  player(name, { at: '11:09:59', ...situation, happens });

/** A whole calf stretch on an earlier day, after which the left calf was this sore. */
const stretched = (day: string, left: number): RoutineSession => ({
  at: instantAt('10:40:00', `2026-03-${day}`),
  routine: 'R6',
  form: FULL_FORM,
  outcome: 'done',
  sides: { left: 120, right: 120, both: 30 },
  comfort: { left, right: 1 },
});

/** A planned stretch whose time has come. */
const STRETCH_IS_DUE: Partial<EngineState> = {
  planned: { ...initialState(0).planned, checkedUntil: instantAt('10:55:00'), due: [instantAt('10:30:00')] },
};

/** A prompt that asks for this and nothing else. */
const promptFor = (kind: ReminderKind): Partial<EngineState> => ({
  prompt: {
    phase: 'open',
    id: 3,
    kinds: [kind],
    snoozes: 0,
    shownAt: instantAt('11:09:30'),
    waited: {},
    posture: 'sitting',
    stood: 0,
  },
});

const BREAK_IS_DUE: LivedSituation = { at: '11:24:58', happens: [tick('11:25:00')] };
const ROLLER = { equipment: { roller: true, ball: true } };

const FIRST: readonly WindowState[] = [
  player('player-first', BREAK_IS_DUE),
  player('player-first-gentler', {
    ...BREAK_IS_DUE,
    settings: { equipment: { step: true } },
    saved: {
      ...STRETCH_IS_DUE,
      routines: { sessions: [stretched('04', 2), stretched('05', 4)], counted: { R6: 2 } },
    },
  }),
  player('player-posture', {
    at: '11:10:00',
    settings: { posture: 'sitStand' },
    saved: promptFor('posture'),
  }),
  player('player-water', { at: '11:10:00', saved: promptFor('water') }),
  player('player-closed', {
    at: '11:10:00',
    health: {
      ...HEALTHY,
      legs: { left: instantAt('09:20:00', '2026-03-02'), right: instantAt('09:20:00', '2026-03-02') },
    },
  }),
];

const UNDER_WAY: readonly WindowState[] = [
  during('player-ready', [start('R1')]),
  during('player-running', [
    start('R1'),
    ...commands(['11:10:03', 'next'], ['11:10:05', 'next'], ['11:10:15', 'pause']),
  ]),
  during('player-stretch', [start('R6'), ...commands(['11:10:03', 'next'], ['11:10:12', 'pause'])]),
  during('player-switch-sides', [
    start('R6'),
    tick('11:10:50'),
    ...commands(['11:10:52', 'next'], ['11:10:54', 'pause']),
  ]),
  during('player-strap', [
    start('R3'),
    ...commands(['11:10:03', 'next'], ['11:10:05', 'next'], ['11:10:15', 'pause']),
  ]),
  during(
    'player-standing',
    [start('R5', { short: true }), ...commands(['11:10:03', 'next'], ['11:10:13', 'pause'])],
    { settings: { posture: 'standing' } },
  ),
  during(
    'player-hold',
    [
      start('R8', { leg: 'right' }),
      ...commands(['11:10:03', 'next'], ['11:10:20', 'tooSore'], ['11:10:25', 'pause']),
    ],
    { settings: ROLLER },
  ),
  during('player-spot', [start('R7', { leg: 'left' }), tick('11:12:25')], { settings: ROLLER }),
  during(
    'player-spot-weight',
    [
      start('R7', { leg: 'left' }),
      tick('11:12:25'),
      ['11:12:30', { type: 'spotScore', score: 2 }],
      tick('11:12:36'),
    ],
    { settings: ROLLER },
  ),
  during(
    'player-weight',
    [
      start('R7', { leg: 'left' }),
      tick('11:12:25'),
      ['11:12:30', { type: 'spotScore', score: 2 }],
      ['11:12:32', { type: 'addWeight' }],
      tick('11:13:07'),
      ...commands(['11:13:20', 'pause']),
    ],
    { settings: ROLLER },
  ),
  player('player-came-back', {
    at: '11:10:00',
    saved: { player: { ...startPlayer('R6', FULL_FORM, instantAt('11:08:00')), phase: 'exercise' } },
    happens: [['11:10:00', { type: 'appStarted' }]],
    told: { notices: [{ id: 'back', kind: 'cameBack', what: 'app' }] },
  }),
];

const CLOSING: readonly WindowState[] = [
  during('player-end', [start('R1'), tick('11:13:00')]),
  during('player-end-part', [start('R2'), tick('11:11:30'), ['11:11:40', { type: 'leave' }]]),
  during('player-end-stopped', [start('R2'), ['11:10:08', { type: 'leave' }]]),
  during('player-end-stretch', [
    start('R6'),
    tick('11:20:00'),
    ['11:20:10', { type: 'comfort', leg: 'left', score: 3 }],
  ]),
  during('player-end-sore', [
    start('R6'),
    tick('11:20:00'),
    ['11:20:10', { type: 'comfort', leg: 'left', score: 9 }],
  ]),
  during('player-end-glass', [tick('11:55:00'), start('R1', {}, '11:55:10'), tick('11:58:00')], {
    at: '11:54:58',
  }),
];

export const PLAYER_STATES: readonly WindowState[] = [...FIRST, ...UNDER_WAY, ...CLOSING];
