import { expect, test } from 'vitest';
import { healthAnswersSchema, maySuggestWater } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { LEGS, lockOn, locksFrom } from '../../../../shared/safety/locks.ts';
import { mergeHealth, withKnotsKept } from '../../../../shared/safety/merge-health.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../../shared/routines/routine.ts';
import { countInDocs } from '../../../docs/safety-counts.ts';
import { NOW } from '../check-walk.ts';
import { FIELDS, FIELD_VALUES, withField } from './health-states.ts';
import type { Field } from './health-states.ts';

/*
 * The restore of every state of a field over every other state of it. The fields are merged each for itself, so that pairs
 * within one field are all that can differ; of the large blocks, the subsets of three signs stand for those of all.
 */

const NO_KNOTS = { left: null, right: null };

function restored(present: HealthAnswers, backup: HealthAnswers): HealthAnswers {
  return withKnotsKept(
    present.openKnots,
    { ...mergeHealth(present, backup), openKnots: backup.openKnots ?? NO_KNOTS },
    NOW,
  );
}

const known = new Map<string, ReadonlySet<string>>();

function openOn(health: HealthAnswers): ReadonlySet<string> {
  const locks = locksFrom(health);
  const key = JSON.stringify(locks);
  const open =
    known.get(key) ??
    new Set(
      ROUTINE_IDS.flatMap((routine) =>
        LEGS.filter((leg) => lockOn(routine, { ...FULL_FORM, leg }, locks) === null).map(
          (leg) => `${routine} ${leg}`,
        ),
      ),
    );
  known.set(key, open);
  return open;
}

interface Ticks {
  readonly ticked: readonly unknown[];
}

const ticksOf = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null && 'ticked' in value ? (value as Ticks).ticked : [];

/** The states of a field; of a list of signs those with its first, second and last sign only. */
function statesOf(field: Field): readonly HealthAnswers[] {
  const all: readonly unknown[] = FIELD_VALUES[field];
  const signs = ticksOf(all.at(-1));
  const few = new Set([signs[0], signs[1], signs.at(-1)]);
  return all
    .filter((value) => ticksOf(value).every((sign) => few.has(sign)))
    .map((value) => withField(field, value as HealthAnswers[Field]));
}

/** What a restore of the backup over the present opens; empty where nothing. Missing answers are given by the backup. */
function openedBy(present: HealthAnswers, backup: HealthAnswers): string[] {
  const merged = restored(present, backup);
  if (!healthAnswersSchema.safeParse(merged).success) return ['what does not fit the schema'];
  if (present.suitability === null || present.background === null || present.fluids === null) return [];
  const open = openOn(present);
  const opened = [...openOn(merged)].filter((each) => !open.has(each));
  return !maySuggestWater(present, NOW) && maySuggestWater(merged, NOW) ? [...opened, 'water'] : opened;
}

let pairs = 0;

test.each(FIELDS)('%s: nothing that is closed now is open after it', (field) => {
  const states = statesOf(field);
  pairs += states.length ** 2;
  const wrong = states.flatMap((present) =>
    states.flatMap((backup) => {
      const opened = openedBy(present, backup);
      return opened.length === 0 ? [] : [{ present, backup, opened }];
    }),
  );
  expect(wrong).toEqual([]);
});

test('they are as many as the page about safety says', () => {
  expect(countInDocs('Restores of one state over another')).toBe(pairs);
});
