import type { Routine } from './routine.ts';

/*
 * `docs/routines.md` explains the doses, `sources.ts` has the sources. Both routines start only after the safety check, for
 * one leg and one spot, once a day. The seconds of pressure stay within one to three sets of 30–120 s (FR1).
 */

const LEG = { sides: 'chosenLeg' } as const;
const FLOOR = { ...LEG, posture: 'floor' } as const;
const SEATED = { ...LEG, posture: 'seated' } as const;

/** A roller or what can replace one; see `equipment.ts`. */
const ROLLING = { ...FLOOR, kind: 'pressure', equipment: ['roller'] } as const;
const BY_HAND = { ...SEATED, kind: 'pressure', equipment: [] } as const;
const HOLD = { kind: 'stretch', seconds: 30, repetitions: 1 } as const;

export const R7: Routine = {
  id: 'R7',
  use: 'tenderSpot',
  postures: ['floor', 'standing'],
  discreet: 'no',
  helpful: [],
  totals: { exercise: 260, withGetReady: 300, optional: 30 },
  sources: ['FR1', 'FR6'],
  steps: [
    {
      name: 'floorPumps',
      ...FLOOR,
      kind: 'move',
      equipment: [],
      seconds: 20,
      repetitions: 10,
      sources: ['RF1', 'FR8'],
    },
    /* There and back is one repetition: 3 s each way. */
    { name: 'searchRoll', ...ROLLING, seconds: 60, repetitions: 10, sources: ['SEED-A', 'FR1', 'FR11'] },
    {
      name: 'holdTheSpot',
      ...ROLLING,
      seconds: 45,
      repetitions: 1,
      sources: ['SEED-A', 'FR3', 'FR4', 'FR7'],
    },
    { name: 'flexOnTheSpot', ...ROLLING, seconds: 30, repetitions: 10, sources: ['SEED-A'] },
    {
      name: 'extraWeight',
      ...ROLLING,
      seconds: 30,
      repetitions: 1,
      optional: true,
      sources: ['SEED-A', 'FR7', 'FR12'],
    },
    { name: 'fadeOut', ...ROLLING, seconds: 15, repetitions: 3, ownPace: true, sources: ['unsourced'] },
    {
      name: 'afterStraightStretch',
      ...LEG,
      ...HOLD,
      posture: 'standing',
      equipment: ['wall'],
      knee: 'straight',
      sources: ['SEED-A', 'FR6'],
    },
    {
      name: 'afterBentStretch',
      ...LEG,
      ...HOLD,
      posture: 'standing',
      equipment: ['wall'],
      knee: 'bent',
      sources: ['SEED-A', 'ST6'],
    },
    {
      name: 'easyWalk',
      ...LEG,
      kind: 'walk',
      posture: 'standing',
      equipment: [],
      seconds: 30,
      repetitions: 20,
      ownPace: true,
      sources: ['RF12'],
    },
  ],
};

export const R8: Routine = {
  id: 'R8',
  use: 'tenderSpot',
  postures: ['seated'],
  discreet: 'mostly',
  helpful: ['ball'],
  totals: { exercise: 145, withGetReady: 170 },
  sources: ['FR1'],
  steps: [
    {
      name: 'warmUpPumps',
      ...SEATED,
      kind: 'move',
      equipment: [],
      seconds: 20,
      repetitions: 10,
      knee: 'straight',
      sources: ['BR14'],
    },
    /* Seven times up and down, so 3.2 s each way: 3 s would leave half a stroke over. */
    {
      name: 'glideAlong',
      ...BY_HAND,
      seconds: 45,
      repetitions: 7,
      knee: 'bent',
      sources: ['FR1', 'FR9', 'FR11'],
    },
    { name: 'pressAndWait', ...BY_HAND, seconds: 30, repetitions: 1, sources: ['SEED-A', 'FR4'] },
    { name: 'flexUnderFingers', ...BY_HAND, seconds: 20, repetitions: 5, sources: ['SEED-A'] },
    {
      name: 'easyStrapPull',
      ...SEATED,
      ...HOLD,
      equipment: ['strap'],
      knee: 'straight',
      sources: ['ST13'],
    },
  ],
};
