import { FULL_FORM } from '../routines/routine-form.ts';
import { ROUTINE_IDS } from '../routines/routine.ts';
import type { RoutineId } from '../routines/routine.ts';
import type { Instant } from '../time.ts';
import { maySuggestWater } from './answers.ts';
import type { HealthAnswers } from './answers.ts';
import { LEGS, lockOn, locksFrom } from './locks.ts';
import type { Openings } from './safety-view.ts';

/** What is closed by the answers before and open by those after. */
export function openingsOf(before: HealthAnswers, after: HealthAnswers, now: Instant): Openings {
  const open = openRoutines(before);
  return {
    routines: openRoutines(after).filter((routine) => !open.includes(routine)),
    water: !maySuggestWater(before, now) && maySuggestWater(after, now),
  };
}

export function opensNothing({ routines, water }: Openings): boolean {
  return routines.length === 0 && !water;
}

/** The routines that no lock forbids, for one leg at least. */
function openRoutines(health: HealthAnswers): readonly RoutineId[] {
  const locks = locksFrom(health);
  return ROUTINE_IDS.filter((routine) =>
    LEGS.some((leg) => lockOn(routine, { ...FULL_FORM, leg }, locks) === null),
  );
}
