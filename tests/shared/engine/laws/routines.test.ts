import { test } from 'vitest';
import { LAW_TIMEOUT, expectLaws } from './check.ts';
import { nothingWaitsForEver, recordedIsReal, sessionsAreWhatWasRecorded } from './routine-laws.ts';

test(
  'routines end once, in their time, and are remembered as they were',
  () =>
    expectLaws(1_000, { clocks: true, changes: true }, [
      recordedIsReal,
      nothingWaitsForEver,
      sessionsAreWhatWasRecorded,
    ]),
  LAW_TIMEOUT,
);
