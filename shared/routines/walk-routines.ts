import type { Routine } from './routine.ts';

/*
 * `docs/routines.md` explains the doses, `sources.ts` has the sources. How often the figure moves at an own pace is our
 * choice; a repetition of a walk is two steps.
 */

const STANDING = { kind: 'move', posture: 'standing', sides: 'both' } as const;
const WALK = { ...STANDING, kind: 'walk', ownPace: true } as const;

/** A stretch held once on each leg. */
const HOLD = { ...STANDING, kind: 'stretch', sides: 'eachSide', seconds: 30, repetitions: 1 } as const;

/** No long holds: static stretching alone is a poor warm-up. */
export const R9: Routine = {
  id: 'R9',
  use: 'beforeWalk',
  postures: ['standing'],
  discreet: 'fair',
  helpful: [],
  totals: { exercise: 200, withGetReady: 235 },
  sources: ['ST14', 'ST8'],
  steps: [
    { name: 'risingMarch', ...WALK, equipment: [], seconds: 60, repetitions: 40, sources: ['ST8', 'SEED-A'] },
    {
      name: 'heelToToeRocks',
      ...STANDING,
      equipment: ['support'],
      seconds: 30,
      repetitions: 10,
      sources: ['unsourced'],
    },
    {
      name: 'calfPedals',
      ...STANDING,
      equipment: ['wall'],
      seconds: 30,
      repetitions: 15,
      sources: ['unsourced'],
    },
    { name: 'heelWalk', ...WALK, equipment: ['wall'], seconds: 20, repetitions: 8, sources: ['unsourced'] },
    {
      name: 'legSwings',
      ...STANDING,
      equipment: ['support'],
      sides: 'eachSide',
      seconds: 15,
      repetitions: 8,
      ownPace: true,
      sources: ['ST8'],
    },
    { name: 'briskFinish', ...WALK, equipment: [], seconds: 30, repetitions: 30, sources: ['SEED-A'] },
  ],
};

/** For comfort and flexibility; trials do not show less soreness from stretching. */
export const R10: Routine = {
  id: 'R10',
  use: 'afterWalk',
  postures: ['standing', 'seated'],
  discreet: 'fair',
  helpful: [],
  totals: { exercise: 210, withGetReady: 240 },
  sources: ['ST15'],
  steps: [
    /* Its length is our choice. */
    {
      name: 'slowWalk',
      ...WALK,
      equipment: [],
      seconds: 60,
      repetitions: 30,
      sources: ['SEED-A', 'unsourced'],
    },
    {
      name: 'coolStraightStretch',
      ...HOLD,
      equipment: ['wall'],
      knee: 'straight',
      sources: ['SEED-A', 'ST8'],
    },
    { name: 'coolBentStretch', ...HOLD, equipment: ['wall'], knee: 'bent', sources: ['SEED-A', 'ST6'] },
    /* Five circles each way. */
    {
      name: 'sitCircleSip',
      ...STANDING,
      posture: 'seated',
      equipment: ['chair'],
      seconds: 30,
      repetitions: 10,
      sources: ['IE1', 'HY3'],
    },
  ],
};
