import { describe, expect, it, test } from 'vitest';
import { HEALTH_PARTS, healthAnswersSchema, unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers, HealthPart } from '../../../shared/safety/answers.ts';
import { lockOn, locksFrom } from '../../../shared/safety/locks.ts';
import { salvageHealth } from '../../../shared/safety/salvage-health.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';

const SAVED: HealthAnswers = {
  ...unanswered,
  legs: { left: 5, right: null },
  severeKnots: { left: null, right: 6 },
  waterStopped: 7,
  suitability: { at: 1, ticked: ['clot', 'looseJoints'], cleared: true },
  fluids: { at: 2, ticked: ['heartFailure'] },
  balance: false,
  background: { at: 3, ticked: ['pastClot'], cleared: true },
  openKnots: { left: 'sore', right: null },
  logsFluids: true,
};

type Field = keyof HealthAnswers;
const FIELDS = Object.keys(SAVED) as Field[];
const PART_OF: Partial<Record<Field, HealthPart>> = {
  legs: 'legs',
  severeKnots: 'legs',
  waterStopped: 'water',
  suitability: 'suitability',
  fluids: 'fluids',
  balance: 'balance',
  background: 'background',
};

/** What a disk, another program or a hand can make of a field. */
const DAMAGES: readonly unknown[] = [
  undefined,
  'x',
  -1,
  1e16,
  {},
  [],
  [1],
  { at: 'x' },
  { left: 'x', right: 5 },
];

const salvage = (fields: unknown) => salvageHealth(JSON.stringify(fields));
const damaged = (field: Field, value: unknown) => ({ ...SAVED, [field]: value });
const isDamage = (field: Field, value: unknown) =>
  !healthAnswersSchema.safeParse(damaged(field, value)).success;

const CASES = FIELDS.flatMap((field) =>
  DAMAGES.filter((value) => isDamage(field, value)).map((value) => [field, value] as const),
);

describe('a document with one damaged field', () => {
  test.each(CASES)('%s: %j keeps all others, and asks again for what was lost', (field, value) => {
    const read = salvage(damaged(field, value));
    expect(healthAnswersSchema.parse(read)).toEqual(read);
    for (const other of FIELDS) {
      if (other !== field && other !== 'unread') expect(read[other]).toEqual(SAVED[other]);
    }
    const part = PART_OF[field];
    const isAll = field === 'version' || field === 'unread';
    const lost = isAll ? HEALTH_PARTS : part === undefined ? [] : [part];
    expect(read.unread.toSorted()).toEqual([...lost].toSorted());
  });

  test.each(CASES)('%s: %j opens nothing that was closed', (field, value) => {
    const [before, after] = [locksFrom(SAVED), locksFrom(salvage(damaged(field, value)))];
    const isOpen = (locks: typeof before, routine: (typeof ROUTINE_IDS)[number], leg: 'left' | 'right') =>
      lockOn(routine, { ...FULL_FORM, leg }, locks) === null;
    const opened = ROUTINE_IDS.filter((routine) =>
      (['left', 'right'] as const).some(
        (leg) => !isOpen(before, routine, leg) && isOpen(after, routine, leg),
      ),
    );
    // What cannot be read leaves R1 and R2, whatever it was.
    expect(opened.filter((routine) => routine !== 'R1' && routine !== 'R2')).toEqual([]);
  });
});

it('keeps the leg that can be read where the other cannot', () => {
  expect(salvage(damaged('legs', { left: 5, right: 'x' }))).toMatchObject({
    legs: { left: 5, right: null },
    unread: ['legs'],
  });
});

it('keeps the ticks that this version knows, dates them to 1970, and takes no clearance from them', () => {
  const suitability = { at: 1, ticked: ['clot', 'somethingNew', 4], cleared: true };
  expect(salvage(damaged('suitability', suitability))).toMatchObject({
    suitability: { at: 0, ticked: ['clot'], cleared: false },
    unread: ['suitability'],
  });
});

it('asks again for everything after a newer version, which may have closed something that this one cannot see', () => {
  expect(salvage({ ...SAVED, version: 4, somethingNew: true })).toEqual({ ...SAVED, unread: HEALTH_PARTS });
});

it('reads an older version as usual', () => {
  const { suitability, legs } = SAVED;
  const read = salvage({ version: 2, suitability, legs, balance: 'x' });
  expect(read).toMatchObject({ suitability, legs, balance: null, unread: ['balance'] });
});

it.each(['', '\u0000\u0000', 'null', '[]', '"x"', '{"legs', 'x'.repeat(10_000)])(
  'of %j nothing is left',
  (text) => {
    expect(salvageHealth(text)).toEqual({ ...unanswered, openKnots: null, unread: HEALTH_PARTS });
  },
);

it('of a file that was cut off keeps what is whole, the legs first', () => {
  const text = JSON.stringify(SAVED, undefined, '\t');
  for (let length = 0; length < text.length; length += 1) {
    const read = salvageHealth(text.slice(0, length));
    const isLegsWhole = length > text.indexOf('}', text.indexOf('"legs"'));
    expect(read.legs).toEqual(isLegsWhole ? SAVED.legs : unanswered.legs);
    for (const field of FIELDS) {
      const part = PART_OF[field];
      const isLost = JSON.stringify(read[field]) !== JSON.stringify(SAVED[field]);
      if (part !== undefined && isLost) expect(read.unread).toContain(part);
    }
  }
});
