import fc from 'fast-check';
import { unanswered } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { SUITABILITIES } from '../../../../shared/safety/safety-blocks.ts';
import { answers } from '../../../answers.ts';

/* Answers about health: what they keep closed, and what they open again. */

const fluids = fc.constantFrom<HealthAnswers['fluids']>(
  { at: 0, ticked: [] },
  { at: 0, ticked: [] },
  { at: 0, ticked: [] },
  { at: 0, ticked: ['toldToLimit'] },
  null,
);

const suitability = fc.record({
  at: fc.constant(0),
  ticked: fc.oneof(fc.subarray([...SUITABILITIES], { maxLength: 1 }), fc.subarray([...SUITABILITIES])),
  cleared: fc.boolean(),
});

const since = fc.constantFrom(null, null, null, 0);

const anyAnswers: fc.Arbitrary<HealthAnswers> = fc.record({
  version: fc.constant(3),
  severeKnots: fc.constant({ left: null, right: null }),
  waterStopped: fc.constant(null),
  unread: fc.constant([]),
  openKnots: fc.constant({ left: null, right: null }),
  suitability: fc.option(suitability, { freq: 6 }),
  fluids,
  balance: fc.constantFrom(null, true, true, false),
  background: fc.constant(null),
  legs: fc.record({ left: since, right: since }),
  logsFluids: fc.boolean(),
});

/** Nothing is closed. */
const openAnswers = fluids.map((answer): HealthAnswers => ({ ...answers(), fluids: answer }));

/** Most people have no reason to tick anything. */
export const firstHealth: fc.Arbitrary<HealthAnswers> = fc.oneof(
  { weight: 8, arbitrary: openAnswers },
  { weight: 1, arbitrary: fc.constant(unanswered) },
  { weight: 3, arbitrary: anyAnswers },
);

/** As often closed as open again. */
export const laterHealth: fc.Arbitrary<HealthAnswers> = fc.oneof(openAnswers, anyAnswers);
