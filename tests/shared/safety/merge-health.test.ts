import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  OPEN_KNOTS,
  healthAnswersSchema,
  maySuggestWater,
  unanswered,
} from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { lockOn, locksFrom } from '../../../shared/safety/locks.ts';
import { mergeHealth, takeOverHealth, withKnotsKept } from '../../../shared/safety/merge-health.ts';
import { salvageHealth } from '../../../shared/safety/salvage-health.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { ROUTINE_IDS } from '../../../shared/routines/routine.ts';
import { laterHealth } from '../engine/laws/health-arbitrary.ts';
import { ANSWERED_AT, answers, suitable } from '../../answers.ts';

const NONE = { left: null, right: null } as const;

/** A restore, as the app does it: the answers, then the open knots of the restored log. */
function restored(
  present: HealthAnswers,
  backup: HealthAnswers,
  openKnots: NonNullable<HealthAnswers['openKnots']> = NONE,
  now = ANSWERED_AT,
): HealthAnswers {
  return withKnotsKept(present.openKnots, { ...mergeHealth(present, backup), openKnots }, now);
}

const openOn = (health: HealthAnswers) => {
  const locks = locksFrom(health);
  return ROUTINE_IDS.flatMap((routine) =>
    (['left', 'right'] as const)
      .filter((leg) => lockOn(routine, { ...FULL_FORM, leg }, locks) === null)
      .map((leg) => `${routine} ${leg}`),
  );
};

const anyKnot = fc.constantFrom(null, ...OPEN_KNOTS);
const anyKnots = fc.record({ left: anyKnot, right: anyKnot });

test('a restore opens nothing that answers had closed, and suggests no water where none was', () => {
  fc.assert(
    fc.property(laterHealth, laterHealth, anyKnots, (present, backup, openKnots) => {
      // Who has answered nothing is not closed by an answer: there the backup brings the first ones.
      fc.pre(present.suitability !== null && present.background !== null && present.fluids !== null);
      const merged = restored(present, backup, openKnots);
      expect(healthAnswersSchema.parse(merged)).toEqual(merged);
      expect(openOn(merged).filter((each) => !openOn(present).includes(each))).toEqual([]);
      if (!maySuggestWater(present, ANSWERED_AT)) expect(maySuggestWater(merged, ANSWERED_AT)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('restoring what stands changes nothing', () => {
  fc.assert(
    fc.property(laterHealth, (health) => {
      expect(restored(health, health, health.openKnots ?? NONE)).toEqual(health);
    }),
  );
});

describe('restored answers', () => {
  const ticked = (at: number, cleared = false): HealthAnswers => ({
    ...answers(),
    suitability: { at, ticked: ['clot'], cleared },
  });
  const untied = (at: number): HealthAnswers => ({
    ...answers(),
    suitability: { at, ticked: [], cleared: false },
  });

  it('are all taken where nothing was answered', () => {
    const backup = answers({ suitability: ['clot'], legs: ['left'] });
    expect(restored(unanswered, backup)).toEqual(backup);
  });

  it('keep a waiting leg, a severe knot and stopped water, from both sides and since the earlier time', () => {
    const present = { ...answers(), legs: { left: 9, right: null }, severeKnots: NONE, waterStopped: null };
    const backup = {
      ...answers(),
      legs: { left: 4, right: 5 },
      severeKnots: { left: null, right: 3 },
      waterStopped: 2,
    };
    expect(restored(present, backup)).toMatchObject({
      legs: { left: 4, right: 5 },
      severeKnots: { left: null, right: 3 },
      waterStopped: 2,
    });
  });

  it.each([
    ['newer', 9, 5],
    ['older', 5, 9],
  ])('never lose a present tick to a %s "none of these"', (_age, backupAt, presentAt) => {
    const merged = restored(ticked(presentAt), untied(backupAt));
    expect(merged.suitability).toEqual({
      at: Math.max(backupAt, presentAt),
      ticked: ['clot'],
      cleared: false,
    });
  });

  it('take a newer tick, and leave an older one that was answered again since', () => {
    expect(restored(untied(5), ticked(9)).suitability?.ticked).toEqual(['clot']);
    expect(restored(untied(9), ticked(5)).suitability?.ticked).toEqual([]);
  });

  it('clear nothing that waits now, and close what a newer answer closes', () => {
    expect(restored(ticked(5), ticked(9, true)).suitability?.cleared).toBe(false);
    expect(restored(ticked(9, true), ticked(5)).suitability?.cleared).toBe(true);
    expect(restored(ticked(5, true), ticked(9)).suitability?.cleared).toBe(false);
  });

  it('keep a fluid limit, and who logs against it', () => {
    const present: HealthAnswers = { ...answers({ fluids: ['heartFailure'] }), logsFluids: false };
    const backup: HealthAnswers = {
      ...answers(),
      fluids: { at: ANSWERED_AT + 1, ticked: [] },
      logsFluids: true,
    };
    expect(restored(present, backup)).toMatchObject({
      fluids: { at: ANSWERED_AT + 1, ticked: ['heartFailure'] },
      logsFluids: false,
    });
  });

  it('keep what could not be read, and who cannot stand on one leg', () => {
    const present: HealthAnswers = { ...answers({ balance: false }), unread: ['water'] };
    const backup: HealthAnswers = { ...answers(), unread: ['legs'] };
    expect(restored(present, backup)).toMatchObject({ balance: false, unread: ['legs', 'water'] });
  });
});

describe('a knot that the restored log does not have', () => {
  const severeKnots = (before: HealthAnswers['openKnots'], after: NonNullable<HealthAnswers['openKnots']>) =>
    restored({ ...answers(), openKnots: before }, answers(), after, 77).severeKnots;

  it.each(['severe', 'sore', 'spot'] as const)('closes its leg until the questions, if it was %s', (left) => {
    expect(severeKnots({ left, right: null }, NONE)).toEqual({ left: 77, right: null });
    expect(severeKnots({ left, right: null }, { left, right: null })).toEqual(NONE);
  });

  it('closes nothing if it was mild', () => {
    expect(severeKnots({ left: 'mild', right: null }, NONE)).toEqual(NONE);
  });

  it('closes both legs if the log had not been asked', () => {
    expect(severeKnots(null, NONE)).toEqual({ left: 77, right: 77 });
  });
});

describe('answers in a file that could not be read for a while', () => {
  const meanwhile = salvageHealth('');

  test('are those of the file when nothing was answered meanwhile, and the log of knots is asked anew', () => {
    const read = { ...suitable, legs: { left: 5, right: null }, logsFluids: true };
    expect(takeOverHealth(read, meanwhile)).toEqual({ ...read, openKnots: null });
  });

  test('stay closed where the file or what was answered meanwhile closes', () => {
    const answered = { ...meanwhile, legs: { left: null, right: 9 }, waterStopped: 9 };
    const joined = takeOverHealth({ ...suitable, legs: { left: 5, right: null } }, answered);
    expect([joined.legs, joined.waterStopped, joined.unread]).toEqual([{ left: 5, right: 9 }, 9, []]);
  });

  test('that were damaged themselves stay unread', () => {
    expect(takeOverHealth({ ...suitable, unread: ['balance'] }, meanwhile).unread).toEqual(['balance']);
  });
});
