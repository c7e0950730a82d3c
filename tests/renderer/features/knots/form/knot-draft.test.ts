import { describe, expect, it } from 'vitest';
import {
  CHECKED_FIELDS,
  draftFrom,
  emptyDraft,
  entriesOf,
  firstProblem,
  pickedOn,
  problemsOf,
} from '../../../../../renderer/features/knots/form/knot-draft.ts';
import type { KnotDraft } from '../../../../../renderer/features/knots/form/knot-draft.ts';
import { knotEntrySchema } from '../../../../../shared/history/knot-entry.ts';
import { knotOf } from '../knots-log.ts';

const TODAY = '2026-03-06';

const whole: KnotDraft = {
  legs: 'left',
  spot: 'middle',
  firstNoticed: '2026-03-03',
  feels: 'tightBand',
  atRest: 0,
  whenPressed: 4,
  limits: false,
  trigger: 'shoes',
  note: ' after the party\n',
  signs: [],
};

const entry = {
  leg: 'left',
  spot: 'middle',
  firstNoticed: '2026-03-03',
  feels: 'tightBand',
  atRest: 0,
  whenPressed: 4,
  limits: false,
  trigger: 'shoes',
  note: 'after the party',
} as const;

describe('problemsOf', () => {
  it('misses everything in an empty form but the day, which is today', () => {
    expect(problemsOf(emptyDraft, TODAY)).toEqual({
      legs: 'missing',
      spot: 'missing',
      feels: 'missing',
      atRest: 'missing',
      whenPressed: 'missing',
      limits: 'missing',
      trigger: 'missing',
    });
  });

  it('takes 0 and "no" for answers', () => {
    expect(problemsOf(whole, TODAY)).toEqual({});
  });

  it.each([
    ['2026-03-07', 'future'],
    ['2027-01-01', 'future'],
    ['', 'missing'],
    ['0026-03-03', 'missing'],
    ['2026-02-30', 'missing'],
  ])('does not take the day %j: %s', (firstNoticed, problem) => {
    expect(problemsOf({ ...whole, firstNoticed }, TODAY)).toEqual({ firstNoticed: problem });
  });

  it.each([TODAY, '2026-03-05', '2019-12-31', '1900-01-01'])('takes the day %s', (firstNoticed) => {
    expect(problemsOf({ ...whole, firstNoticed }, TODAY)).toEqual({});
  });
});

describe('firstProblem', () => {
  it('goes by the order of the form', () => {
    expect(firstProblem({ trigger: 'missing', atRest: 'missing', spot: 'missing' })).toBe('spot');
    expect(firstProblem({ whenPressed: 'missing', firstNoticed: 'future' })).toBe('firstNoticed');
  });

  it('is nothing when all is said', () => {
    expect(firstProblem({})).toBeNull();
  });
});

describe('entriesOf', () => {
  it('makes one entry of a whole form, which main accepts', () => {
    const entries = entriesOf(whole, TODAY, []);
    expect(entries).toEqual([{ knot: null, entry }]);
    expect(knotEntrySchema.parse(entries[0]?.entry)).toEqual(entry);
  });

  it('takes today for the day that was never touched', () => {
    expect(entriesOf({ ...whole, firstNoticed: null }, TODAY, [])).toEqual([
      { knot: null, entry: { ...entry, firstNoticed: TODAY } },
    ]);
  });

  it('makes two entries for both legs', () => {
    expect(entriesOf({ ...whole, legs: 'both' }, TODAY, [])).toEqual([
      { knot: null, entry },
      { knot: null, entry: { ...entry, leg: 'right' } },
    ]);
  });

  it('goes on with the knot that is open in that place, and with no other', () => {
    const open = [
      knotOf({ id: 'elsewhere', entry: { leg: 'left', spot: 'lower' } }),
      knotOf({ id: 'here', entry: { leg: 'right', spot: 'middle' } }),
    ];
    expect(entriesOf({ ...whole, legs: 'both' }, TODAY, open)).toEqual([
      { knot: null, entry },
      { knot: 'here', entry: { ...entry, leg: 'right' } },
    ]);
  });

  it.each(CHECKED_FIELDS)('makes none while something is missing: %s', (field) => {
    const missing = field === 'firstNoticed' ? '' : null;
    expect(entriesOf({ ...whole, [field]: missing }, TODAY, [])).toEqual([]);
  });

  it('makes none for a day to come', () => {
    expect(entriesOf({ ...whole, firstNoticed: '2026-03-07' }, TODAY, [])).toEqual([]);
  });
});

describe('draftFrom', () => {
  it('keeps what hardly changes and asks the rest anew', () => {
    expect(draftFrom({ ...entry, limits: true })).toEqual({
      legs: 'left',
      spot: 'middle',
      firstNoticed: '2026-03-03',
      feels: 'tightBand',
      atRest: null,
      whenPressed: null,
      limits: null,
      trigger: 'shoes',
      note: '',
      signs: [],
    });
  });
});

describe('pickedOn', () => {
  it('takes leg and spot from the drawing', () => {
    const picked = pickedOn(emptyDraft, 'right', 'shin');
    expect(picked).toEqual({ ...emptyDraft, legs: 'right', spot: 'shin' });
    expect(pickedOn(picked, 'left', 'lower')).toEqual({ ...emptyDraft, legs: 'left', spot: 'lower' });
  });

  it('leaves both legs when both are meant', () => {
    expect(pickedOn({ ...emptyDraft, legs: 'both' }, 'left', 'lower')).toEqual({
      ...emptyDraft,
      legs: 'both',
      spot: 'lower',
    });
  });
});
