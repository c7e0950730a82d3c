import type { Posture } from '../kinds.ts';
import { catalogue } from '../routines/catalogue.ts';
import type { EquipmentAtHand } from '../routines/equipment.ts';
import { leavesOnlySeated, lockOn } from '../safety/locks.ts';
import type { Locks } from '../safety/locks.ts';
import { lackingFor } from './choose-routine.ts';
import type { Proposed } from './routine-proposals.ts';

/** The first sessions of a routine can be done in half of the time. */
const FIRST_SESSIONS = 3;

export const VARIANT_LABELS = ['wholeInstead', 'variant.half', 'variant.seated', 'variant.stepDrop'] as const;
type VariantLabel = (typeof VARIANT_LABELS)[number];

export type Variant = Proposed & { readonly label: VariantLabel };

/** A proposed routine, with what its variants depend on. */
export interface VariableProposal extends Proposed {
  /** It is gentler than usual; this would be the usual one. */
  readonly insteadOf: Proposed | null;
  /** How often the routine has counted so far. */
  readonly counted: number;
}

/** What decides whether a form can be done. */
interface Circumstances {
  readonly posture: Posture;
  readonly equipment: EquipmentAtHand;
  readonly locks: Locks;
}

/** The other forms to offer with a proposal: those that the person has the equipment for and no lock forbids. */
export function variantsOf(proposal: VariableProposal, circumstances: Circumstances): readonly Variant[] {
  return allVariants(proposal).filter((variant) => canBeDone(variant, circumstances));
}

function allVariants({ routine, form, insteadOf, counted }: VariableProposal): readonly Variant[] {
  const { steps } = catalogue[routine];
  const other = (label: VariantLabel, changes: Partial<Proposed['form']>) => ({
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

function canBeDone(variant: Variant, { posture, equipment, locks }: Circumstances): boolean {
  const place = { posture, equipment, staysSeated: leavesOnlySeated(locks) };
  return lackingFor(variant, place) === null && lockOn(variant.routine, variant.form, locks) === null;
}
