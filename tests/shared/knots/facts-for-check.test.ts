import { expect, test } from 'vitest';
import { knotFacts } from '../../../shared/knots/facts-for-check.ts';

const entry = { leg: 'left', firstNoticed: '2026-03-06', trigger: 'notSure' } as const;

test.each([
  ['2026-03-05', true],
  ['2026-03-06', true],
  ['2026-03-12', true],
  ['2026-03-13', false],
  ['2027-03-06', false],
])('noticed first on 6 March, it is new on %s: %s', (today, isNew) => {
  expect(knotFacts(entry, today, false)).toEqual({ leg: 'left', isNew, hasReason: false });
});

test('a reason that the person can name, and a knot on the other leg', () => {
  expect(knotFacts({ ...entry, trigger: 'shoes' }, '2026-03-06', true)).toEqual({
    leg: 'both',
    isNew: true,
    hasReason: true,
  });
});
