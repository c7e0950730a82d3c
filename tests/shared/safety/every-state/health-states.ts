import { HEALTH_PARTS, OPEN_KNOTS } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { BACKGROUNDS, FLUID_REASONS, SUITABILITIES } from '../../../../shared/safety/safety-blocks.ts';
import { DAY, NOW, noneTicked } from '../check-walk.ts';

/* Every value that each field of the health answers can have, as far as anything depends on it. */

export type Field = Exclude<keyof HealthAnswers, 'version'>;

/** All subsets, the empty one first. */
export function subsets<Each>(all: readonly Each[]): Each[][] {
  const found: Each[][] = [[]];
  for (const each of all) found.push(...found.map((some) => [...some, each]));
  return found;
}

const EARLIER = NOW - 2;
const LATER = NOW - 1;
const AGES = [EARLIER, LATER];

const perLeg = <Value>(values: readonly Value[]) =>
  values.flatMap((left) => values.map((right) => ({ left, right })));

function answersOf<Sign>(signs: readonly Sign[]) {
  return [null, ...subsets(signs).flatMap((ticked) => AGES.map((at) => ({ at, ticked })))];
}

function clearable<Sign>(signs: readonly Sign[]) {
  return answersOf(signs).flatMap((answer) =>
    answer === null ? [null] : [false, true].map((cleared) => ({ ...answer, cleared })),
  );
}

export const FIELD_VALUES: { readonly [Each in Field]: readonly HealthAnswers[Each][] } = {
  legs: perLeg([null, EARLIER, LATER]),
  severeKnots: perLeg([null, EARLIER, LATER]),
  waterStopped: [null, EARLIER, LATER],
  unread: subsets(HEALTH_PARTS),
  suitability: clearable(SUITABILITIES),
  fluids: answersOf(FLUID_REASONS),
  balance: [null, true, false],
  background: clearable(BACKGROUNDS),
  openKnots: [null, ...perLeg([null, ...OPEN_KNOTS])],
  logsFluids: [false, true],
};

export const FIELDS = Object.keys(FIELD_VALUES) as Field[];

/** Somebody who has answered everything, and of whom only this field is otherwise. */
export function withField<Each extends Field>(field: Each, value: HealthAnswers[Each]): HealthAnswers {
  return { ...noneTicked(LATER), [field]: value };
}

const FRESH = noneTicked(NOW - DAY);

/** Locks that stand already: one of each kind, on either leg. */
export const PRESENT: readonly HealthAnswers[] = [
  FRESH,
  noneTicked(NOW - 40 * DAY),
  { ...FRESH, legs: { left: NOW - DAY, right: null } },
  { ...FRESH, severeKnots: { left: null, right: NOW - DAY } },
  { ...FRESH, waterStopped: NOW - DAY },
  { ...FRESH, unread: ['legs', 'background', 'water'] },
  {
    ...FRESH,
    suitability: { at: NOW - DAY, ticked: ['clot', 'looseJoints', 'heelCordOrInjury'], cleared: false },
  },
  { ...FRESH, background: { at: NOW - DAY, ticked: ['pastClot'], cleared: false } },
  { ...FRESH, fluids: { at: NOW - DAY, ticked: ['heartFailure'] } },
  { ...FRESH, balance: false },
  { ...FRESH, openKnots: { left: 'severe', right: 'spot' } },
];
