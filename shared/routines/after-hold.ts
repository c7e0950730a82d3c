import * as z from 'zod';
import { catalogue } from './catalogue.ts';
import { partsOf } from './routine-form.ts';
import type { RoutineForm } from './routine-form.ts';
import type { Part, RoutineId } from './routine.ts';

/*
 * The question after the hold of a tender spot: how sore is it now, and at 3 or less whether to add the extra weight. It
 * comes once. Without an answer the routine goes on, and nothing is added.
 */

/** How sore the spot is. */
export const spotScoreSchema = z.int().min(0).max(10);

/** The score that was given after the hold, or `null` where the person gave none. */
export const afterHoldSchema = z.strictObject({ score: spotScoreSchema.nullable() });

/** How long either question waits. Our choice; a pause stops the time. */
export const QUESTION_SECONDS = 60;

/** The extra weight is offered up to this score (SEED-A). */
const WEIGHT_UP_TO = 3;

export function allowsWeight(score: number): boolean {
  return score <= WEIGHT_UP_TO;
}

export function isHold({ step }: Part): boolean {
  return step.name === 'holdTheSpot';
}

export function withExtraWeight(form: RoutineForm): RoutineForm {
  return { ...form, extras: [...form.extras, 'extraWeight'] };
}

/** Whether the routine has an extra weight that this form lacks. */
export function canAddWeight(routine: RoutineId, form: RoutineForm): boolean {
  return !form.extras.includes('extraWeight') && extraWeightIn(routine, withExtraWeight(form)) !== null;
}

interface ExtraWeight {
  /** Index among the parts. */
  readonly part: number;
  readonly seconds: number;
}

export function extraWeightIn(routine: RoutineId, form: RoutineForm): ExtraWeight | null {
  const parts = partsOf(catalogue[routine], form);
  const part = parts.findIndex(({ step }) => step.name === 'extraWeight');
  const { seconds } = parts[part] ?? { seconds: 0 };
  return part === -1 ? null : { part, seconds };
}
