import * as z from 'zod';
import { GET_READY_SECONDS, STEP_NAMES } from './routine.ts';
import type { Equipment, Part, Routine, Side, Step } from './routine.ts';
import { seatedStep } from './seated-swaps.ts';

/** The form in which a routine is done. The form belongs to each session, the catalogue stays what it is. */
export const routineFormSchema = z.strictObject({
  /** Only the first steps, where the routine has a short form. */
  short: z.boolean(),
  /** Seated steps take the place of standing ones. */
  seated: z.boolean(),
  /** Half of the time for the first sessions, three quarters or half when it has to be gentler. */
  timeShare: z.union([z.literal(1), z.literal(0.75), z.literal(0.5)]),
  /** The leg that has been chosen, or whose side is still open: steps for one leg are done on this one only. */
  leg: z.enum(['left', 'right']).nullable(),
  /** The optional steps that the person has asked for. */
  extras: z.array(z.enum(STEP_NAMES)),
  /** Seconds on a tender spot: fewer where it is more tender. What was saved before there was a choice does not say. */
  hold: z.union([z.literal(45), z.literal(30)]).default(45),
});

export type RoutineForm = z.infer<typeof routineFormSchema>;

export const FULL_FORM: RoutineForm = {
  short: false,
  seated: false,
  timeShare: 1,
  leg: null,
  extras: [],
  hold: 45,
};

export function partsOf(routine: Routine, form: RoutineForm): readonly Part[] {
  return routine.steps
    .slice(0, form.short ? routine.shortSteps : undefined)
    .filter(({ name, optional }) => !optional || form.extras.includes(name))
    .map((step) => (form.seated ? seatedStep(step) : step))
    .flatMap((step) => sidesOf(step, form).map((side) => ({ step, side, ...dose(step, form) })));
}

/** Seconds of exercise, without the get-ready times. */
export function exerciseSeconds(routine: Routine, form: RoutineForm): number {
  return partsOf(routine, form).reduce((sum, part) => sum + part.seconds, 0);
}

/** Seconds that the whole takes: with a get-ready before each part. */
export function secondsInAll(routine: Routine, form: RoutineForm): number {
  return exerciseSeconds(routine, form) + partsOf(routine, form).length * GET_READY_SECONDS;
}

/** What the routine needs in this form, each once. */
export function equipmentOf(routine: Routine, form: RoutineForm): readonly Equipment[] {
  return [...new Set(partsOf(routine, form).flatMap(({ step }) => step.equipment))];
}

/** Whether the leg is still to be chosen: a routine for one leg does not begin without it. */
export function lacksLeg({ steps }: Routine, { leg }: RoutineForm): boolean {
  return leg === null && steps.some(({ sides }) => sides === 'chosenLeg');
}

/** A routine for one leg is shown for the left one until the person has chosen. */
function sidesOf({ sides }: Step, { leg }: RoutineForm): readonly Side[] {
  if (sides === 'both') return ['both'];
  if (sides === 'chosenLeg') return [leg ?? 'left'];
  return leg === null ? ['left', 'right'] : [leg];
}

/** The same tempo for less time. Whole repetitions lead, so the seconds are what these take; a hold just gets shorter. */
function dose(step: Step, { timeShare, hold }: RoutineForm): Pick<Part, 'seconds' | 'repetitions'> {
  const whole = step.name === 'holdTheSpot' ? hold : step.seconds;
  const repetitions = Math.max(1, Math.round(step.repetitions * timeShare));
  const isCounted = step.repetitions > 1 && !step.ownPace;
  const seconds = isCounted ? (whole * repetitions) / step.repetitions : whole * timeShare;
  // Half seconds add up without an error, so that the credit of a routine done whole is exactly its seconds.
  return { seconds: Math.round(seconds * 2) / 2, repetitions };
}
