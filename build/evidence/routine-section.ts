import { needsSafetyCheck } from '../../shared/safety/locks.ts';
import { en } from '../../shared/i18n/messages/en.ts';
import { GET_READY_SECONDS } from '../../shared/routines/routine.ts';
import type { Routine, Step } from '../../shared/routines/routine.ts';
import { FULL_FORM, equipmentOf, partsOf } from '../../shared/routines/routine-form.ts';
import { list, page, table } from './markdown.ts';
import {
  DISCREET,
  SIDES,
  USES,
  lengthOf,
  needs,
  englishRoutineName,
  sourceLinks,
  stepName,
  tempo,
  timeOf,
} from './words.ts';

/** One row for each routine. */
export function overview(routines: readonly Routine[]): string {
  return table(
    ['', 'Routine', 'Use', 'Posture', 'Needs', 'Discreet', 'Time'],
    routines.map((routine) => [
      routine.id,
      englishRoutineName(routine.id),
      USES[routine.use],
      routine.postures.join(', then '),
      needs(equipmentOf(routine, FULL_FORM), routine.helpful),
      DISCREET[routine.discreet],
      lengthOf(routine, FULL_FORM),
    ]),
  );
}

/** The section about one routine. */
export function routineSection(routine: Routine): string {
  const { id, steps, shortSteps, sources } = routine;
  return page([
    `## ${id}: ${englishRoutineName(id)}`,
    en.routines[id].about,
    list([
      `Use: ${USES[routine.use]}; ${routine.postures.join(', then ')}. Discreet: ${DISCREET[routine.discreet]}.`,
      `Needs: ${needs(equipmentOf(routine, FULL_FORM), routine.helpful) || 'nothing'}.`,
      `Takes ${lengthOf(routine, FULL_FORM)}, in ${partsOf(routine, FULL_FORM).length} parts with ${GET_READY_SECONDS} s to get ready before each.`,
      ...(shortSteps === undefined
        ? []
        : [
            `Short form, the first ${shortSteps} steps: ${lengthOf(routine, { ...FULL_FORM, short: true })}.`,
          ]),
      ...steps.filter(({ optional }) => optional).map((step) => optionalLine(routine, step)),
      ...(needsSafetyCheck(id, FULL_FORM)
        ? ['It presses on the leg, so it starts only behind the safety check.']
        : []),
      `${en.routines[id].source} For its length and order: ${sourceLinks(sources)}.`,
    ]),
    table(
      ['Step', 'Kind', 'Posture', 'Side', 'Time', 'How', 'Needs', 'Sources'],
      steps.map((step) => stepRow(step)),
    ),
  ]);
}

function stepRow(step: Step): readonly string[] {
  return [
    `${stepName(step.name)}${step.optional ? ' (optional)' : ''}`,
    step.kind,
    step.posture,
    SIDES[step.sides],
    timeOf(step),
    tempo(step),
    needs(step.equipment),
    sourceLinks(step.sources),
  ];
}

function optionalLine(routine: Routine, { name }: Step): string {
  return `With the optional “${stepName(name)}”: ${lengthOf(routine, { ...FULL_FORM, extras: [name] })}.`;
}
