import fc from 'fast-check';
import { HEALTH_PARTS, OPEN_KNOTS, unanswered } from '../../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../../shared/safety/answers.ts';
import { SUITABILITIES } from '../../../../shared/safety/safety-blocks.ts';
import { ANSWERED_AT, answers } from '../../../answers.ts';

/* Answers about health: what they keep closed, and what they open again. */

const fluids = fc.constantFrom<HealthAnswers['fluids']>(
  { at: ANSWERED_AT, ticked: [] },
  { at: ANSWERED_AT, ticked: [] },
  { at: ANSWERED_AT, ticked: [] },
  { at: ANSWERED_AT, ticked: ['toldToLimit'] },
  null,
);

const suitability = fc.record({
  at: fc.constant(0),
  ticked: fc.oneof(fc.subarray([...SUITABILITIES], { maxLength: 1 }), fc.subarray([...SUITABILITIES])),
  cleared: fc.boolean(),
});

const since = fc.constantFrom(null, null, null, 0);

const openKnot = fc.constantFrom(null, null, null, ...OPEN_KNOTS);

const anyAnswers: fc.Arbitrary<HealthAnswers> = fc.record({
  version: fc.constant(3),
  severeKnots: fc.record({ left: since, right: since }),
  waterStopped: since,
  unread: fc.subarray([...HEALTH_PARTS], { maxLength: 1 }),
  openKnots: fc.record({ left: openKnot, right: openKnot }),
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
