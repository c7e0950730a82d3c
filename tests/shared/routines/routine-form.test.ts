import { describe, expect, it, test } from 'vitest';
import { catalogue } from '../../../shared/routines/catalogue.ts';
import {
  FULL_FORM,
  equipmentOf,
  exerciseSeconds,
  partsOf,
  routineFormSchema,
  secondsInAll,
} from '../../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import type { Part, RoutineId, Step } from '../../../shared/routines/routine.ts';
import { SEATED_SWAPS, seatedStep } from '../../../shared/routines/seated-swaps.ts';

const routines = Object.values(catalogue);
const standing = routines.flatMap(({ steps }) => steps.filter(({ posture }) => posture === 'standing'));
const told = ({ step, side, seconds, repetitions }: Part) => [step.name, side, seconds, repetitions];
const inForm = (id: RoutineId, form: Partial<RoutineForm>) =>
  partsOf(catalogue[id], { ...FULL_FORM, ...form }).map(told);

test('the form is a part of what is saved', () => {
  const form: RoutineForm = {
    short: true,
    seated: true,
    timeShare: 0.75,
    leg: 'left',
    extras: ['stepDrop'],
    hold: 60,
  };
  expect(routineFormSchema.parse(JSON.parse(JSON.stringify(form)))).toEqual(form);
  expect(
    [{ ...form, timeShare: 0.6 }, { ...form, leg: 'both' }, { ...form, hold: 75 }, { short: true }].map(
      (each) => routineFormSchema.safeParse(each).success,
    ),
  ).toEqual([false, false, false, false]);
});

test('a form of before the hold could be chosen is as it was', () => {
  const { hold: _hold, ...old } = FULL_FORM;
  expect(routineFormSchema.parse(old)).toEqual({ ...FULL_FORM, hold: 45 });
});

describe('less time', () => {
  it('halves R1 at the same tempo', () => {
    expect(inForm('R1', { timeShare: 0.5 })).toEqual([
      ['heelLifts', 'both', 10, 5],
      ['toeLifts', 'both', 10, 5],
      ['ankleCircles', 'left', 5, 2],
      ['ankleCircles', 'right', 5, 2],
    ]);
  });

  it('takes whole repetitions to three quarters of R2', () => {
    expect(inForm('R2', { timeShare: 0.75 })).toEqual([
      ['quickHeelRaises', 'both', 30, 15],
      ['seatedAnklePumps', 'left', 16, 8],
      ['seatedAnklePumps', 'right', 16, 8],
      ['footTaps', 'both', 15, 23],
      ['slowRaiseAndHold', 'both', 15, 3],
    ]);
  });

  it('holds for less', () => {
    expect(inForm('R4', { timeShare: 0.75, leg: 'left' }).slice(1, 3)).toEqual([
      ['deskLeanStraight', 'left', 22.5, 1],
      ['deskLeanBent', 'left', 22.5, 1],
    ]);
  });

  const scaled = ROUTINE_IDS.flatMap((id) =>
    ([0.75, 0.5] as const).flatMap((timeShare) =>
      [false, true].flatMap((seated) => {
        const extras = catalogue[id].steps.filter(({ optional }) => optional).map(({ name }) => name);
        return partsOf(catalogue[id], { ...FULL_FORM, timeShare, seated, extras }).map((part) => ({
          ...part,
          timeShare,
        }));
      }),
    ),
  );

  it('keeps the tempo of everything that is counted to a twentieth', () => {
    const off = scaled.filter(({ step, seconds, repetitions }) => {
      const change = seconds / repetitions / (step.seconds / step.repetitions);
      return step.repetitions > 1 && !step.ownPace && Math.abs(change - 1) > 0.05;
    });
    expect(off.map(told)).toEqual([]);
  });

  it('leaves whole repetitions and half seconds, and a hold only where there was one', () => {
    const odd = scaled.filter(
      ({ step, seconds, repetitions }) =>
        !Number.isInteger(repetitions) ||
        !Number.isInteger(seconds * 2) ||
        (repetitions === 1) !== (step.repetitions === 1),
    );
    expect(odd.map(told)).toEqual([]);
  });

  it('takes about that share of the time', () => {
    const off = ROUTINE_IDS.flatMap((id) =>
      ([0.75, 0.5] as const)
        .filter((timeShare) => {
          const seconds = exerciseSeconds(catalogue[id], { ...FULL_FORM, timeShare });
          return Math.abs(seconds / catalogue[id].totals.exercise - timeShare) > 0.05;
        })
        .map((timeShare) => [id, timeShare]),
    );
    expect(off).toEqual([]);
  });
});

describe('one leg', () => {
  it('is all that steps for one leg are done on; the rest stays', () => {
    expect(inForm('R6', { leg: 'right' })).toEqual([
      ['loosenUp', 'both', 30, 20],
      ['straightKneeWallStretch', 'right', 30, 1],
      ['bentKneeWallStretch', 'right', 30, 1],
      ['straightKneeWallStretch', 'right', 30, 1],
      ['bentKneeWallStretch', 'right', 30, 1],
    ]);
  });

  it('is the chosen one where a routine is for one leg', () => {
    expect(inForm('R8', { leg: 'right' }).map(([, side]) => side)).toEqual([
      'right',
      'right',
      'right',
      'right',
      'right',
    ]);
  });
});

describe('seated', () => {
  it('R6 is done with strap and chair', () => {
    const form = { ...FULL_FORM, seated: true };
    expect(inForm('R6', { seated: true }).slice(0, 5)).toEqual([
      ['quickHeelRaises', 'both', 30, 15],
      ['strapPull', 'left', 30, 1],
      ['strapPull', 'right', 30, 1],
      ['footTuck', 'left', 30, 1],
      ['footTuck', 'right', 30, 1],
    ]);
    expect([exerciseSeconds(catalogue.R6, form), equipmentOf(catalogue.R6, form)]).toEqual([270, ['strap']]);
  });

  it('every standing step has a swap, and nothing else has', () => {
    const names = new Set(standing.map(({ name }) => name));
    expect(Object.keys(SEATED_SWAPS).toSorted()).toEqual([...names].toSorted());
  });

  it('a swap is seated, as long, for as many legs, with the same knee, and a stretch for a stretch', () => {
    const asked = standing.filter(({ optional }) => !optional);
    const swapped = asked.map((step) => ({ ...seatedStep(step), name: step.name }));
    const kept = ({ name, sides, seconds, knee, kind }: Step) => [
      name,
      sides,
      seconds,
      knee,
      kind === 'stretch',
    ];
    expect(swapped.map(kept)).toEqual(asked.map(kept));
    expect(swapped.filter(({ posture }) => posture !== 'seated')).toEqual([]);
  });

  it('a swap is made for as many legs as it is done on', () => {
    const seated = new Map(routines.flatMap(({ steps }) => steps.map((step) => [step.name, step])));
    const odd = standing.filter(({ name, sides }) => {
      const swap = SEATED_SWAPS[name];
      return (swap && seated.get(swap)?.sides === 'both') !== (sides === 'both');
    });
    expect(odd).toEqual([]);
  });

  it.each(ROUTINE_IDS)('%s takes the same time', (id) => {
    expect(secondsInAll(catalogue[id], { ...FULL_FORM, seated: true })).toBe(
      catalogue[id].totals.withGetReady,
    );
  });
});

describe('what is asked for', () => {
  it('the step drop comes last, on both legs', () => {
    expect(inForm('R6', { extras: ['stepDrop'] }).slice(-2)).toEqual([
      ['stepDrop', 'left', 30, 1],
      ['stepDrop', 'right', 30, 1],
    ]);
  });

  it('more weight comes before the fading out, on the chosen leg', () => {
    expect(inForm('R7', { leg: 'right', extras: ['extraWeight'] }).slice(3, 6)).toEqual([
      ['flexOnTheSpot', 'right', 30, 10],
      ['extraWeight', 'right', 30, 1],
      ['fadeOut', 'right', 15, 3],
    ]);
  });

  it('a step of another routine adds nothing', () => {
    expect(inForm('R1', { extras: ['stepDrop', 'heelLifts'] })).toEqual(inForm('R1', {}));
  });
});

test('a short form changes only a routine that has one', () => {
  const longer = ROUTINE_IDS.filter((id) => inForm(id, { short: true }).length !== inForm(id, {}).length);
  expect(longer).toEqual(['R5']);
});
