import { test } from 'vitest';
import { LAW_TIMEOUT, expectLaws } from './check.ts';
import { everyPlannedStretchOnce, noPlannedStretchTwice } from './planned-laws.ts';

test(
  'every planned stretch is shown or dropped, and once',
  () => expectLaws(1_500, { clocks: false, changes: false }, [everyPlannedStretchOnce]),
  LAW_TIMEOUT,
);

test(
  'no planned stretch comes twice, whatever the clock does',
  () => expectLaws(1_000, { clocks: true, changes: false }, [noPlannedStretchTwice]),
  LAW_TIMEOUT,
);
