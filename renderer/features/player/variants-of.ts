import { lockOn, locksFrom } from '../../../shared/safety/locks.ts';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import { lackingFor } from '../../../shared/engine/choose-routine.ts';
import type { Proposed } from '../../../shared/engine/routine-proposals.ts';
import type { AppView, Proposal } from '../../../shared/view.ts';

/** The first sessions of a routine may well take half of the time. */
const FIRST_SESSIONS = 3;

type Label = 'wholeInstead' | 'variant.half' | 'variant.seated' | 'variant.stepDrop';
type Variant = Proposed & { readonly label: Label };

/** What decides whether a form can be done. */
type Circumstances = Pick<AppView, 'posture' | 'settings' | 'health'>;

/** The other forms that are offered with a proposal: those with all at hand that they need, and none that is locked. */
export function variantsOf(proposal: Proposal, circumstances: Circumstances): readonly Variant[] {
  return allVariants(proposal).filter((variant) => canBeDone(variant, circumstances));
}

function allVariants({ routine, form, insteadOf, counted }: Proposal): readonly Variant[] {
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
    ...(hasDrop && !form.seated ? [other('variant.stepDrop', { extras: ['stepDrop'] })] : []),
  ];
}

function canBeDone(variant: Variant, { posture, settings, health }: Circumstances): boolean {
  const locks = locksFrom(health);
  const place = { posture, equipment: settings.equipment, staysSeated: locks.seatedOnly };
  return lackingFor(variant, place) === null && lockOn(variant.routine, variant.form, locks) === null;
}
