import * as z from 'zod';
import { GET_READY_SECONDS, STEP_NAMES } from './routine.ts';
import type { Equipment, Part, Routine, Side, Step } from './routine.ts';
import { seatedStep } from './seated-swaps.ts';

/** Seconds that a tender spot may be held. The person chooses before the start; how tender the spot is limits the choice. */
export const HOLDS = [30, 45, 60] as const;
export const holdSchema = z.literal(HOLDS);
export type Hold = z.infer<typeof holdSchema>;

/** The form of a routine. Each session has its own; the catalogue never changes. */
export const routineFormSchema = z.strictObject({
  /** Only the first steps, if the routine has a short form. */
  short: z.boolean(),
  /** Seated steps replace standing ones. */
  seated: z.boolean(),
  /** The share of the time: half for first sessions, three quarters or half to ease. */
  timeShare: z.union([z.literal(1), z.literal(0.75), z.literal(0.5)]),
  /** The chosen leg, or the one whose side is open: steps for one leg use only this one. */
  leg: z.enum(['left', 'right']).nullable(),
  /** The optional steps that the person asked for. */
  extras: z.array(z.enum(STEP_NAMES)),
  /** Data saved before this choice existed lacks it. */
  hold: holdSchema.default(45),
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

/** Seconds of exercise, without get-readies. */
export function exerciseSeconds(routine: Routine, form: RoutineForm): number {
  return partsOf(routine, form).reduce((sum, part) => sum + part.seconds, 0);
}

/** Seconds of the whole routine, including get-readies. */
export function secondsInAll(routine: Routine, form: RoutineForm): number {
  return exerciseSeconds(routine, form) + partsOf(routine, form).length * GET_READY_SECONDS;
}

/** The equipment that the routine needs in this form, without duplicates. */
export function equipmentOf(routine: Routine, form: RoutineForm): readonly Equipment[] {
  return [...new Set(partsOf(routine, form).flatMap(({ step }) => step.equipment))];
}

/** Whether a tender spot is held, for as long as the form says. */
export function holdsSpot({ steps }: Routine): boolean {
  return steps.some(({ name }) => name === 'holdTheSpot');
}

/** Whether the person must still choose a leg; a routine for one leg does not start without it. */
export function lacksLeg({ steps }: Routine, { leg }: RoutineForm): boolean {
  return leg === null && steps.some(({ sides }) => sides === 'chosenLeg');
}

/** Until the person chooses, a routine for one leg is shown for the left one. */
function sidesOf({ sides }: Step, { leg }: RoutineForm): readonly Side[] {
  if (sides === 'both') return ['both'];
  if (sides === 'chosenLeg') return [leg ?? 'left'];
  return leg === null ? ['left', 'right'] : [leg];
}

/** Keeps the tempo for less time. Repetitions are whole, so they determine the seconds; a hold just gets shorter. */
function dose(step: Step, { timeShare, hold }: RoutineForm): Pick<Part, 'seconds' | 'repetitions'> {
  const whole = wholeSeconds(step, hold);
  const repetitions = Math.max(1, Math.round(step.repetitions * timeShare));
  const isCounted = step.repetitions > 1 && !step.ownPace;
  const seconds = isCounted ? (whole * repetitions) / step.repetitions : whole * timeShare;
  // Half seconds add up exactly in floating point, so a complete routine's credit equals its seconds.
  return { seconds: Math.round(seconds * 2) / 2, repetitions };
}

/** A longer hold than usual takes its time from the extra weight: a session never presses for more than 3 minutes. */
function wholeSeconds({ name, seconds }: Step, hold: Hold): number {
  if (name === 'holdTheSpot') return hold;
  return name === 'extraWeight' ? seconds - Math.max(0, hold - FULL_FORM.hold) : seconds;
}
