import { catalogue } from './catalogue.ts';
import type { Routine, RoutineId } from './routine.ts';

/** Pressure on a leg is not for everybody: such a routine begins with the safety check. */
export function needsSafetyCheck({ steps }: Routine): boolean {
  return steps.some(({ kind }) => kind === 'pressure');
}

/** Whether the routine can be started at all: as long as there is no safety check, nothing that needs it can. */
export function startable(id: RoutineId): boolean {
  return !needsSafetyCheck(catalogue[id]);
}
