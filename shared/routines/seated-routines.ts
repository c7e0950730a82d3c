import type { Routine } from './routine.ts';

/*
 * `docs/routines.md` explains the doses, `sources.ts` has the sources. The person already sits on a chair, so no step here
 * needs one. How often the figure moves at an own pace is our choice.
 */

const SEATED = { posture: 'seated', equipment: [] } as const;
const BOTH = { ...SEATED, kind: 'move', sides: 'both' } as const;
const EACH = { ...SEATED, kind: 'move', sides: 'eachSide' } as const;

export const R1: Routine = {
  id: 'R1',
  use: 'move',
  postures: ['seated'],
  discreet: 'yes',
  helpful: [],
  totals: { exercise: 60, withGetReady: 80 },
  sources: ['BR1', 'MB6'],
  steps: [
    { name: 'heelLifts', ...BOTH, seconds: 20, repetitions: 10, sources: ['BR14', 'BR15'] },
    { name: 'toeLifts', ...BOTH, seconds: 20, repetitions: 10, sources: ['BR14', 'IE1'] },
    { name: 'ankleCircles', ...EACH, seconds: 10, repetitions: 4, sources: ['IE1'] },
  ],
};

export const R2: Routine = {
  id: 'R2',
  use: 'move',
  postures: ['seated'],
  discreet: 'yes',
  helpful: [],
  totals: { exercise: 120, withGetReady: 145 },
  sources: ['BR1', 'MB6'],
  steps: [
    { name: 'quickHeelRaises', ...BOTH, seconds: 40, repetitions: 20, sources: ['BR14', 'BR16'] },
    { name: 'seatedAnklePumps', ...EACH, seconds: 20, repetitions: 10, sources: ['IE1', 'BR14'] },
    { name: 'footTaps', ...BOTH, seconds: 20, repetitions: 30, ownPace: true, sources: ['BR15'] },
    /* The tempo is our choice. */
    { name: 'slowRaiseAndHold', ...BOTH, seconds: 20, repetitions: 4, sources: ['BR14', 'unsourced'] },
  ],
};

const strapPull = {
  name: 'strapPull',
  kind: 'stretch',
  posture: 'seated',
  equipment: ['strap'],
  sides: 'eachSide',
  seconds: 30,
  repetitions: 1,
  knee: 'straight',
  sources: ['ST13', 'ST1'],
} as const;

export const R3: Routine = {
  id: 'R3',
  use: 'stretch',
  postures: ['seated'],
  discreet: 'mostly',
  helpful: [],
  totals: { exercise: 220, withGetReady: 260 },
  sources: ['ST1', 'ST2'],
  steps: [
    { name: 'ankleLetters', ...EACH, seconds: 20, repetitions: 10, ownPace: true, sources: ['ST13'] },
    strapPull,
    strapPull,
    {
      name: 'footTuck',
      ...SEATED,
      kind: 'stretch',
      sides: 'eachSide',
      seconds: 30,
      repetitions: 1,
      knee: 'bent',
      /* The source has it standing; seated is our adaptation. */
      sources: ['ST6', 'unsourced'],
    },
  ],
};
