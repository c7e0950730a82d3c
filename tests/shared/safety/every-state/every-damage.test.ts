import { describe, expect, test } from 'vitest';
import { healthAnswersSchema, maySuggestWater } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { LEGS, lockOn, locksFrom } from '../../../../shared/safety/locks.ts';
import { salvageHealth } from '../../../../shared/safety/salvage-health.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../../shared/routines/routine.ts';
import type { Leg, RoutineId } from '../../../../shared/routines/routine.ts';
import { countInDocs } from '../../../docs/safety-counts.ts';
import { NOW } from '../check-walk.ts';
import { PRESENT } from './health-states.ts';

/* The file of each kind of lock, with each of its fields damaged in each way, and cut off after each character. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a disk, another program or a hand can make of a value; `undefined` leaves it out. */
const DAMAGES: readonly (Json | undefined)[] = [
  undefined,
  null,
  true,
  -1,
  1.5,
  1e16,
  'x',
  [],
  ['x'],
  {},
  { left: 'x', right: 5 },
  { at: 'x', ticked: ['x'] },
  { at: 5, ticked: [], cleared: true, more: 1 },
];

/** The value with each of its parts damaged in each way, down to the signs in a list. */
function damagesOf(value: Json): (Json | undefined)[] {
  if (typeof value !== 'object' || value === null) return [...DAMAGES];
  if (isList(value)) {
    return [
      ...DAMAGES,
      ...value.flatMap((each, index) =>
        damagesOf(each).map((damaged) => value.with(index, damaged === undefined ? null : damaged)),
      ),
    ];
  }
  return [
    ...DAMAGES,
    ...Object.entries(value).flatMap(([name, each]) =>
      damagesOf(each).map((part) => withPart(value, name, part)),
    ),
  ];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function withPart(value: Record<string, Json>, name: string, part: Json | undefined): Json {
  const { [name]: _lost, ...others } = value;
  return part === undefined ? others : { ...value, [name]: part };
}

const isWhole = (value: Json): boolean => healthAnswersSchema.safeParse(value).success;

function openOn(health: HealthAnswers, leg: Leg): RoutineId[] {
  const locks = locksFrom(health);
  return ROUTINE_IDS.filter((routine) => lockOn(routine, { ...FULL_FORM, leg }, locks) === null);
}

let files = 0;

/** The law that the file breaks, or `null`. */
function brokenLaw(before: HealthAnswers, text: string): string | null {
  files += 1;
  const read = salvageHealth(text);
  if (!isWhole(read)) return 'what was read does not fit the schema';
  const { unread } = read;
  for (const leg of LEGS) {
    const known = openOn(before, leg);
    const open = openOn(read, leg);
    const waits = before.legs[leg] !== null || before.severeKnots[leg] !== null;
    if (waits && !unread.includes('legs') && open.length > 0) return 'a leg that waited is open';
    const usual = open.filter((routine) => routine !== 'R1' && routine !== 'R2');
    if (unread.length > 0 && usual.length > 0) return 'more than the gentlest routines are open';
    if (usual.some((routine) => !known.includes(routine))) return 'what was closed is open';
  }
  const mayDrink = maySuggestWater(before, NOW) && unread.length === 0;
  return !mayDrink && maySuggestWater(read, NOW) ? 'water is suggested' : null;
}

/** Which laws these files break, each with its text. */
const brokenLaws = (before: HealthAnswers, texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const law = brokenLaw(before, text);
    return law === null ? [] : [`${law}: ${text}`];
  });

describe.each(PRESENT.map((health, index) => [index, health] as const))('file %i', (_index, health) => {
  const text = JSON.stringify(health);

  test('with a damaged field', () => {
    const value: Json = JSON.parse(text);
    const damaged = damagesOf(value).flatMap((each) =>
      each === undefined || isWhole(each) ? [] : [JSON.stringify(each)],
    );
    expect(brokenLaws(health, damaged)).toEqual([]);
  });

  test('that is cut off', () => {
    const cut = Array.from({ length: text.length }, (_, length) => text.slice(0, length));
    expect(brokenLaws(health, cut)).toEqual([]);
  });
});

test('they are as many as the page about safety says', () => {
  expect(countInDocs('Damaged or cut files')).toBe(files);
});
