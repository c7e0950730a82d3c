import { R7, R8 } from './pressure-routines.ts';
import type { Routine, RoutineId } from './routine.ts';
import { R1, R2, R3 } from './seated-routines.ts';
import { R4, R5, R6 } from './standing-routines.ts';
import { R10, R9 } from './walk-routines.ts';

export const catalogue: Readonly<Record<RoutineId, Routine>> = { R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 };
