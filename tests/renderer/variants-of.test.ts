import { expect, it } from 'vitest';
import { variantsOf } from '../../renderer/features/player/variants-of.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../shared/routines/routine.ts';
import type { AppView } from '../../shared/view.ts';

const proposal = (routine: RoutineId, but: Partial<AppView['proposal']> = {}): AppView['proposal'] => ({
  routine,
  form: FULL_FORM,
  because: '',
  insteadOf: null,
  counted: 3,
  ...but,
});
const offered = (label: string, routine: RoutineId, form: Partial<RoutineForm>) => ({
  label,
  routine,
  form: { ...FULL_FORM, ...form },
});
const half = offered('variant.half', 'R1', { timeShare: 0.5 });

it('offers half of the time for the first three sessions of a routine', () => {
  expect([0, 2, 3].map((counted) => variantsOf(proposal('R1', { counted }), false))).toEqual([
    [half],
    [half],
    [],
  ]);
});

it('offers to do standing steps seated, and the step drop where there is a step', () => {
  const seated = offered('variant.seated', 'R6', { seated: true });
  const stepDrop = offered('variant.stepDrop', 'R6', { extras: ['stepDrop'] });
  expect([variantsOf(proposal('R6'), false), variantsOf(proposal('R6'), true)]).toEqual([
    [seated],
    [seated, stepDrop],
  ]);
});

it('offers the usual one beside the gentler one, and keeps the leg and the time of what is proposed', () => {
  const form = { ...FULL_FORM, leg: 'right', timeShare: 0.75 } as const;
  const insteadOf = { routine: 'R6', form: { ...FULL_FORM, leg: 'right' } } as const;
  expect(variantsOf(proposal('R6', { form, insteadOf, counted: 0 }), false)).toEqual([
    { label: 'wholeInstead', ...insteadOf },
    offered('variant.seated', 'R6', { ...form, seated: true }),
  ]);
});

it('offers nothing more to somebody who is seated already', () => {
  const form = { ...FULL_FORM, seated: true };
  expect(variantsOf(proposal('R6', { form }), true)).toEqual([]);
});
