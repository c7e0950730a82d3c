import type { Routine, Step } from './routine.ts';

/*
 * `docs/routines.md` explains the doses, `sources.ts` has the sources. How often the figure moves at an own pace is our
 * choice.
 */

const FREE = { kind: 'move', posture: 'standing', equipment: [], sides: 'both' } as const;
const SUPPORTED = { ...FREE, equipment: ['support'] } as const;

/** A stretch held once on each leg. */
const HOLD = {
  kind: 'stretch',
  posture: 'standing',
  sides: 'eachSide',
  seconds: 30,
  repetitions: 1,
} as const;

export const R4: Routine = {
  id: 'R4',
  use: 'stretch',
  postures: ['standing'],
  discreet: 'yes',
  helpful: [],
  totals: { exercise: 160, withGetReady: 190 },
  sources: ['ST1', 'ST5'],
  steps: [
    { name: 'supportedWeightShifts', ...SUPPORTED, seconds: 20, repetitions: 10, sources: ['BR13'] },
    {
      name: 'deskLeanStraight',
      ...HOLD,
      equipment: ['support'],
      knee: 'straight',
      sources: ['SEED-A', 'ST5'],
    },
    { name: 'deskLeanBent', ...HOLD, equipment: ['support'], knee: 'bent', sources: ['SEED-A', 'ST6'] },
    { name: 'supportedHeelRaises', ...SUPPORTED, seconds: 20, repetitions: 10, sources: ['ST17'] },
  ],
};

/** Knee bends rather than heel raises: in the source they limited leg swelling most, and heel raises least. */
export const R5: Routine = {
  id: 'R5',
  use: 'move',
  postures: ['standing'],
  discreet: 'mostly',
  helpful: ['chair'],
  totals: { exercise: 220, withGetReady: 255, short: 110 },
  sources: ['BR12', 'BR7'],
  shortSteps: 3,
  steps: [
    { name: 'weightShifts', ...FREE, seconds: 30, repetitions: 15, sources: ['BR13'] },
    { name: 'smallKneeBends', ...FREE, seconds: 40, repetitions: 10, sources: ['BR12'] },
    {
      name: 'stepOnTheSpot',
      ...FREE,
      kind: 'walk',
      seconds: 40,
      repetitions: 25,
      ownPace: true,
      sources: ['BR12', 'BR7'],
    },
    { name: 'toeRaises', ...SUPPORTED, seconds: 20, repetitions: 10, sources: ['unsourced'] },
    {
      name: 'calfLean',
      ...HOLD,
      equipment: ['support'],
      knee: 'straight',
      sources: ['SEED-A', 'ST5', 'ST8'],
    },
    /* A chair helps; the caution says what to do without one. */
    { name: 'sitAndPump', ...FREE, posture: 'seated', seconds: 30, repetitions: 15, sources: ['BR14'] },
  ],
};

const wallStretches: readonly Step[] = [
  {
    name: 'straightKneeWallStretch',
    ...HOLD,
    equipment: ['wall'],
    knee: 'straight',
    sources: ['SEED-A', 'ST1', 'ST5', 'ST7'],
  },
  {
    name: 'bentKneeWallStretch',
    ...HOLD,
    equipment: ['wall'],
    knee: 'bent',
    sources: ['SEED-A', 'ST1', 'ST6'],
  },
];

export const R6: Routine = {
  id: 'R6',
  use: 'stretch',
  postures: ['standing'],
  discreet: 'fair',
  helpful: [],
  totals: { exercise: 270, withGetReady: 315, optional: 60 },
  sources: ['ST1', 'ST2', 'ST11'],
  steps: [
    {
      name: 'loosenUp',
      ...FREE,
      kind: 'walk',
      seconds: 30,
      repetitions: 20,
      ownPace: true,
      sources: ['ST8', 'unsourced'],
    },
    ...wallStretches,
    ...wallStretches,
    /* The longest hold of its source, so that half of it is still within the source's range. It needs balance. */
    { name: 'stepDrop', ...HOLD, equipment: ['step', 'support'], optional: true, sources: ['ST9'] },
  ],
};
