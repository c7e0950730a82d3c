import { test } from 'vitest';
import { LAW_TIMEOUT, expectLaws } from './check.ts';
import {
  calmAfterQuiet,
  gapsKept,
  neverOutOfPlace,
  neverTwoPrompts,
  snoozedAtMostTwice,
} from './showing-laws.ts';

const laws = [neverTwoPrompts, neverOutOfPlace, calmAfterQuiet, gapsKept, snoozedAtMostTwice];
const anything = { clocks: true, changes: true };

test(
  'one prompt at a time, in its place, at its distance, put off twice at most',
  () => expectLaws(2_500, anything, laws),
  LAW_TIMEOUT,
);
