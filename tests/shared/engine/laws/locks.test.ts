import { test } from 'vitest';
import { LAW_TIMEOUT, expectLaws } from './check.ts';
import {
  nothingLockedIsAskedFor,
  nothingLockedRuns,
  pressureIsChecked,
  whatIsProposedIsOpen,
} from './lock-laws.ts';

const laws = [nothingLockedRuns, pressureIsChecked, nothingLockedIsAskedFor, whatIsProposedIsOpen];

test(
  'what an answer about health keeps closed neither runs nor is asked for',
  () => expectLaws(1_500, { clocks: true, changes: true }, laws),
  LAW_TIMEOUT,
);
