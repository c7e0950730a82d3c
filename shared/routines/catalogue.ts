import type { Routine, RoutineId } from './routine.ts';

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
};
