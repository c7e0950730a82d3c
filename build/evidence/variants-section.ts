import type { Routine, StepName } from '../../shared/routines/routine.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../shared/routines/routine-form.ts';
import { SEATED_SWAPS } from '../../shared/routines/seated-swaps.ts';
import { list, page, table } from './markdown.ts';
import { lengthOf, englishRoutineName, stepName } from './words.ts';

/** The forms of a routine and what each changes. */
export function variantsSection(routines: readonly Routine[]): string {
  return page([
    '## Variants',
    list([
      '**Short**: only the first steps of a routine, where the table has a figure for it.',
      '**Seated**: seated steps take the place of the standing ones, each for the same time and at its own tempo.',
      '**Three quarters, half**: fewer repetitions at the same tempo, in whole numbers, and shorter holds. Half of a hold is 15 s, of which the guideline says 10–30 s, and 30–60 s for older adults ([ST1]).',
      '**One leg**: what is done on each side is done on one leg only, as when the other side was done last time.',
      '**Optional steps**: only when the person asks for them.',
    ]),
    table(
      ['', 'Routine', 'Whole', 'Three quarters', 'Half', 'Seated', 'One leg', 'Short'],
      routines.map((routine) => [routine.id, englishRoutineName(routine.id), ...lengths(routine)]),
    ),
    '### Seated in place of standing',
    'Each pair works on as many legs and with the same knee. All pairs are our choice; the sources are those of the seated step.',
    table(
      ['Standing', 'Seated', 'In'],
      routines.flatMap((routine) => swapRows(routine)),
    ),
  ]);
}

function lengths(routine: Routine): readonly string[] {
  const { steps, shortSteps } = routine;
  const inForm = (form: Partial<RoutineForm>) => lengthOf(routine, { ...FULL_FORM, ...form });
  const stands = steps.some(({ name }) => SEATED_SWAPS[name] !== undefined);
  const hasSides = steps.some(({ sides }) => sides === 'eachSide');
  return [
    inForm({}),
    inForm({ timeShare: 0.75 }),
    inForm({ timeShare: 0.5 }),
    stands ? inForm({ seated: true }) : '',
    hasSides ? inForm({ leg: 'left' }) : '',
    shortSteps === undefined ? '' : inForm({ short: true }),
  ];
}

function swapRows({ id, steps }: Routine): readonly (readonly string[])[] {
  const names = new Set<StepName>(steps.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const seated = SEATED_SWAPS[name];
    return seated === undefined ? [] : [[stepName(name), stepName(seated), id]];
  });
}
