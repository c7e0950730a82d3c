import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../../shared/engine/routine-variants.ts';
import type { VariableProposal } from '../../../shared/engine/routine-variants.ts';
import { locksFrom } from '../../../shared/safety/locks.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import type { RoutineId } from '../../../shared/routines/routine.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { answers } from '../../answers.ts';

const proposal = (routine: RoutineId, but: Partial<VariableProposal> = {}): VariableProposal => ({
  routine,
  form: FULL_FORM,
  insteadOf: null,
  counted: 3,
  ...but,
});
const offered = (label: string, routine: RoutineId, form: Partial<RoutineForm>) => ({
  label,
  routine,
  form: { ...FULL_FORM, ...form },
});

/** Somebody who sits before all that can be at hand, unless the test says otherwise. */
const having = (
  equipment: Partial<Settings['equipment']> = {},
  more: { readonly posture?: 'sitting' | 'standing'; readonly health?: HealthAnswers } = {},
) => ({
  posture: more.posture ?? ('sitting' as const),
  equipment: { ...defaultSettings.equipment, strap: true, step: true, ...equipment },
  locks: locksFrom(more.health ?? answers()),
});
const labels = (...asked: Parameters<typeof variantsOf>) => variantsOf(...asked).map(({ label }) => label);

const half = offered('variant.half', 'R1', { timeShare: 0.5 });
const seated = offered('variant.seated', 'R6', { seated: true });
const stepDrop = offered('variant.stepDrop', 'R6', { extras: ['stepDrop'] });

it('offers half of the time for the first three sessions of a routine', () => {
  expect([0, 2, 3].map((counted) => variantsOf(proposal('R1', { counted }), having()))).toEqual([
    [half],
    [half],
    [],
  ]);
});

it('offers the usual one beside the gentler one, and keeps the leg and the time of what is proposed', () => {
  const form = { ...FULL_FORM, leg: 'right', timeShare: 0.75 } as const;
  const insteadOf = { routine: 'R6', form: { ...FULL_FORM, leg: 'right' } } as const;
  expect(variantsOf(proposal('R6', { form, insteadOf, counted: 0 }), having({ step: false }))).toEqual([
    { label: 'wholeInstead', ...insteadOf },
    offered('variant.seated', 'R6', { ...form, seated: true }),
  ]);
});

it('offers nothing more to somebody who is seated already', () => {
  const form = { ...FULL_FORM, seated: true };
  expect(variantsOf(proposal('R6', { form }), having())).toEqual([]);
});

describe('what is at hand', () => {
  it('is all that a variant needs: a strap to do it seated, and a step and something to hold for the step drop', () => {
    expect([
      variantsOf(proposal('R6'), having()),
      variantsOf(proposal('R6'), having({ strap: false })),
      variantsOf(proposal('R6'), having({ step: false })),
      variantsOf(proposal('R6'), having({ strap: false, step: false })),
    ]).toEqual([[seated, stepDrop], [stepDrop], [seated], []]);
  });

  it('needs no strap where the seated steps do without', () => {
    const short = { ...FULL_FORM, short: true };
    expect(labels(proposal('R5', { form: short }), having({ strap: false }))).toEqual(['variant.seated']);
  });

  it('is something to sit on, for who stands', () => {
    const short = proposal('R5', { form: { ...FULL_FORM, short: true } });
    const standing = { posture: 'standing' } as const;
    expect([labels(short, having({}, standing)), labels(short, having({ chair: false }, standing))]).toEqual([
      ['variant.seated'],
      [],
    ]);
  });
});

describe('what an answer about health keeps closed', () => {
  it('is not offered', () => {
    // The whole R5 has a stretch in it, and so would its seated form.
    const insteadOf = { routine: 'R5', form: FULL_FORM } as const;
    const gentler = proposal('R5', { form: { ...FULL_FORM, short: true }, insteadOf, counted: 0 });
    const looseJoints = answers({ suitability: ['looseJoints'] });
    expect([labels(gentler, having()), labels(gentler, having({}, { health: looseJoints }))]).toEqual([
      ['wholeInstead', 'variant.half', 'variant.seated'],
      ['variant.half', 'variant.seated'],
    ]);
  });

  it('takes everything off the list while a leg waits', () => {
    const health = answers({ legs: ['left'] });
    expect(labels(proposal('R6', { counted: 0 }), having({}, { health }))).toEqual([]);
  });
});
