import { catalogue } from '../../../shared/routines/catalogue.ts';
import type { Proposed } from '../../../shared/routines/routine-proposals.ts';
import type { AppView } from '../../../shared/view.ts';

/** The first sessions of a routine may well take half of the time. */
const FIRST_SESSIONS = 3;

type Label = 'wholeInstead' | 'variant.half' | 'variant.seated' | 'variant.stepDrop';

/** The other forms that are offered with a proposal; `hasStep`: there is a step to stand on. */
export function variantsOf(
  { routine, form, insteadOf, counted }: AppView['proposal'],
  hasStep: boolean,
): readonly (Proposed & { readonly label: Label })[] {
  const { steps } = catalogue[routine];
  const other = (label: Label, changes: Partial<Proposed['form']>) => ({
    label,
    routine,
    form: { ...form, ...changes },
  });
  const hasDrop = steps.some(({ name }) => name === 'stepDrop');
  const stands = steps.some(({ posture }) => posture === 'standing');
  return [
    ...(insteadOf ? [{ label: 'wholeInstead' as const, ...insteadOf }] : []),
    ...(counted < FIRST_SESSIONS && form.timeShare === 1 ? [other('variant.half', { timeShare: 0.5 })] : []),
    ...(stands && !form.seated ? [other('variant.seated', { seated: true })] : []),
    ...(hasDrop && hasStep && !form.seated ? [other('variant.stepDrop', { extras: ['stepDrop'] })] : []),
  ];
}
