import type { RunningApp } from '../e2e/support/running-app.ts';
import { newAppRecord } from '../../electron/main/windows/app-memory.ts';
import { initialState } from '../../shared/engine/state.ts';
import type { EngineState } from '../../shared/engine/state.ts';
import { startPlayer } from '../../shared/routines/player.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { openPage } from './shots.ts';
import type { Shot } from './shots.ts';

/* The corner window, and what is said after something was cut off. */

const instant = (time: string) => Date.parse(`2026-03-06T${time}-05:00`);

const settings = { prompt: { style: 'window' } };

const corner = (app: RunningApp) => app.window('nudge');

const cutOffAt = (page: 'today' | null) => ({
  'state/unknot/app.json': JSON.stringify({ ...newAppRecord(true), run: { login: null, page } }),
});

/** A prompt for everything at once, which has been put off twice: the most words and the fewest buttons. */
const longest: Partial<EngineState> = {
  prompt: {
    phase: 'open',
    id: 3,
    kinds: ['stretch', 'water', 'posture'],
    snoozes: 2,
    shownAt: instant('11:09:30'),
    waited: {},
    posture: 'sitting',
    stood: 0,
  },
  planned: { ...initialState(0).planned, checkedUntil: instant('10:55:00'), due: [instant('10:30:00')] },
};

export const shellShots: readonly Shot[] = [
  { name: 'nudge', at: '11:24:58', settings, take: corner },
  { name: 'nudge-longest', at: '11:10:00', settings, state: longest, take: corner },
  { name: 'main-came-back', at: '11:10:00', files: cutOffAt('today'), take: openPage('Open Unknot') },
  {
    name: 'player-came-back',
    at: '11:10:00',
    files: cutOffAt(null),
    state: { player: { ...startPlayer('R6', FULL_FORM, instant('11:08:00')), phase: 'exercise' } },
    take: (app) => app.window('player'),
  },
];
