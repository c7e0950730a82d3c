import type { Routine, RoutineId } from './routine.ts';

/** A stretch that is held once, on one leg and then on the other. */
const HOLD = { sides: 'eachSide', seconds: 30, repetitions: 1 } as const;

/** Doses: see `docs/evidence.md`, which names the source of every figure. */
export const catalogue: Readonly<Record<RoutineId, Routine>> = {
  R1: {
    id: 'R1',
    posture: 'seated',
    discreet: true,
    steps: [
      { name: 'heelLifts', sides: 'both', seconds: 20, repetitions: 10 },
      { name: 'toeLifts', sides: 'both', seconds: 20, repetitions: 10 },
      { name: 'ankleCircles', sides: 'eachSide', seconds: 10, repetitions: 4 },
    ],
  },
  R6: {
    id: 'R6',
    posture: 'standing',
    discreet: false,
    steps: [
      { name: 'loosenUp', sides: 'both', seconds: 30, repetitions: 20 },
      { name: 'straightKneeWallStretch', ...HOLD },
      { name: 'bentKneeWallStretch', ...HOLD },
      { name: 'straightKneeWallStretch', ...HOLD },
      { name: 'bentKneeWallStretch', ...HOLD },
    ],
  },
};
