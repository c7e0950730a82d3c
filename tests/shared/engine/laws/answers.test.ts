import { test } from 'vitest';
import { everyNudgeEndsOnce, recordsBelongToTheirTime, whatIsHeldIsNotLost } from './answer-laws.ts';
import { noNudgeIsLost, nothingComesTwice, waterWithinItsLimits } from './cadence-laws.ts';
import { LAW_TIMEOUT, expectLaws } from './check.ts';

const laws = [
  everyNudgeEndsOnce,
  whatIsHeldIsNotLost,
  recordsBelongToTheirTime,
  noNudgeIsLost('move'),
  noNudgeIsLost('water'),
  noNudgeIsLost('posture'),
  nothingComesTwice('move'),
  nothingComesTwice('water'),
  waterWithinItsLimits,
];

test(
  'every nudge comes in its time, ends once, and has its record on the right day',
  () => expectLaws(2_500, { clocks: true, changes: true }, laws),
  LAW_TIMEOUT,
);
