import { describe, expect, it, test } from 'vitest';
import { asksFirst, knotFacts } from '../../../shared/knots/facts-for-check.ts';
import { episodesOf } from '../../../shared/knots/knot-episodes.ts';
import { checked, log, scored } from './knot-cases.ts';
import type { Entry } from './knot-cases.ts';

const NOTICED = { firstNoticed: '2026-03-06', trigger: 'notSure' } as const;

function knotsOf(...entries: readonly Entry[]) {
  const episodes = episodesOf(log(...entries));
  const knot = episodes.find(({ id }) => id === 'a');
  if (knot === undefined) throw new Error('Knot a is missing.');
  return { knot, episodes };
}

describe('what the check needs to know of a knot', () => {
  test.each([
    ['2026-03-05', true],
    ['2026-03-06', true],
    ['2026-03-12', true],
    ['2026-03-13', false],
    ['2027-03-06', false],
  ])('noticed first on 6 March and noted on %s, it is new: %s', (day, isNew) => {
    const { knot, episodes } = knotsOf([day, scored(2, NOTICED)]);
    expect(knotFacts(knot, knot.last, episodes)).toEqual({
      leg: 'left',
      isNew,
      hasReason: false,
      since: knot.since,
    });
  });

  it('says a reason that the person can name, and a knot on the other leg', () => {
    const { knot, episodes } = knotsOf(
      ['2026-03-06', scored(2, { ...NOTICED, trigger: 'shoes' })],
      ['2026-03-06', scored(2, { leg: 'right' }, 'b')],
    );
    expect(knotFacts(knot, knot.last, episodes)).toMatchObject({ leg: 'both', isNew: true, hasReason: true });
  });
});

describe('asking a professional first', () => {
  const asks = (...entries: readonly Entry[]) => {
    const { knot, episodes } = knotsOf(...entries);
    return asksFirst(knot, episodes);
  };

  it('is for a new knot in one leg without a cause', () => {
    expect(asks(['2026-03-06', scored(2, NOTICED)])).toBe(true);
    expect(asks(['2026-03-06', scored(2, { ...NOTICED, trigger: 'shoes' })])).toBe(false);
    expect(asks(['2026-03-13', scored(2, NOTICED)])).toBe(false);
  });

  it('is not ended by a later entry that names a cause, only by a professional', () => {
    const named: Entry = ['2026-03-07', scored(2, { ...NOTICED, trigger: 'shoes' })];
    expect(asks(['2026-03-06', scored(2, NOTICED)], named)).toBe(true);
    expect(asks(['2026-03-06', scored(2, NOTICED)], named, ['2026-03-07', checked()])).toBe(false);
  });

  it('comes back with another such entry after that', () => {
    const again: Entry = ['2026-03-08', scored(2, NOTICED)];
    expect(asks(['2026-03-06', scored(2, NOTICED)], ['2026-03-07', checked()], again)).toBe(true);
  });
});
