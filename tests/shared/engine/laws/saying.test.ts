import { test } from 'vitest';
import { LAW_TIMEOUT, expectLaws } from './check.ts';
import { theReasonIsTrue, whatIsAnnouncedHappens } from './saying-laws.ts';

test(
  'the reason line says what is, and what it announces happens',
  () => expectLaws(1_500, { clocks: true, changes: true }, [theReasonIsTrue, whatIsAnnouncedHappens]),
  LAW_TIMEOUT,
);
