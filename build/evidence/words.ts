import { en } from '../../shared/i18n/messages/en.ts';
import type {
  Discreet,
  Equipment,
  Routine,
  RoutineId,
  RoutineUse,
  Step,
  StepName,
} from '../../shared/routines/routine.ts';
import { exerciseSeconds, secondsInAll } from '../../shared/routines/routine-form.ts';
import type { RoutineForm } from '../../shared/routines/routine-form.ts';
import { SOURCES } from '../../shared/routines/sources.ts';
import type { Source, SourceGrade, SourceId } from '../../shared/routines/sources.ts';

/* The words of the routines page. */

export const USES: Readonly<Record<RoutineUse, string>> = {
  move: 'a nudge to move',
  stretch: 'a planned stretch',
  beforeWalk: 'before a walk, a run or a shift',
  afterWalk: 'after a walk, a run or a shift',
  tenderSpot: 'a tender spot, and only on request',
};

export const DISCREET: Readonly<Record<Discreet, string>> = {
  yes: 'yes',
  mostly: 'mostly',
  fair: 'fairly',
  no: 'no',
};

export const SIDES: Readonly<Record<Step['sides'], string>> = {
  both: 'both legs',
  eachSide: 'left, then right',
  chosenLeg: 'the chosen leg',
};

export const GRADES: Readonly<Record<SourceGrade, string>> = {
  P: 'the page of the publisher, the journal or the health body itself',
  M: 'the same text on a mirror or in the news',
  S: 'second-hand: somebody else’s figure, repeated',
};

const EQUIPMENT: Readonly<Record<Equipment, string>> = {
  wall: 'a wall',
  support: 'something to hold on to',
  chair: 'a chair',
  strap: 'a towel, belt or strap',
  roller: 'a roller, ball or stick',
  ball: 'a ball or stick',
  step: 'a step with a rail',
};

/** What the routine needs, then what is useful; empty for nothing. */
export function needs(equipment: readonly Equipment[], helpful: readonly Equipment[] = []): string {
  const words = [
    ...equipment.map((each) => EQUIPMENT[each]),
    ...helpful.map((each) => `${EQUIPMENT[each]} if there is one`),
  ];
  return words.join('; ');
}

export const englishRoutineName = (id: RoutineId): string => en.routines[id].name;
export const stepName = (name: StepName): string => en.routines.steps[name].name;

/** "270 s (5:15)": seconds of exercise, then minutes and seconds including get-readies. */
export function lengthOf(routine: Routine, form: RoutineForm): string {
  return `${exerciseSeconds(routine, form)} s (${clock(secondsInAll(routine, form))})`;
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** How a step uses its time: a hold, repetitions at a tempo, or the person's own pace. */
export function tempo({ seconds, repetitions, ownPace, knee }: Step): string {
  const knees = knee === undefined ? '' : `, knee ${knee}`;
  if (repetitions === 1) return `held${knees}`;
  if (ownPace) return `at one’s own pace${knees}`;
  return `${repetitions} × ${Number((seconds / repetitions).toFixed(1))} s${knees}`;
}

/** Seconds of a part; a step for each side has two parts. */
export function timeOf({ sides, seconds }: Step): string {
  return sides === 'eachSide' ? `${seconds} s each` : `${seconds} s`;
}

/** Links to the sources, or "our choice" if there are none. */
export function sourceLinks(ids: readonly SourceId[]): string {
  const links = ids.flatMap((id) => (id === 'unsourced' ? [] : [sourceLink(id)]));
  if (links.length === ids.length) return links.join(', ');
  return links.length === 0 ? 'our choice' : `${links.join(', ')}, in part our choice`;
}

/** A source without an address is only its name. */
export function sourceLink(id: keyof typeof SOURCES): string {
  const { address }: Source = SOURCES[id];
  return address === null ? id : `[${id}]`;
}
