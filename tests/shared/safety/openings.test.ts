import { expect, test } from 'vitest';
import { withAnswer, withHealthDeleted } from '../../../shared/safety/health-changes.ts';
import { openingsOf, opensNothing } from '../../../shared/safety/openings.ts';
import { ANSWERED_AT, answers } from '../../answers.ts';

const openings = (before: ReturnType<typeof answers>, after: ReturnType<typeof answers>) =>
  openingsOf(before, after, ANSWERED_AT);

test('another answer names the routines that it opens', () => {
  const loose = answers({ suitability: ['looseJoints'] });
  const opened = openings(loose, withAnswer(loose, 'suitability', [], ANSWERED_AT));
  expect(opened).toEqual({ routines: ['R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R10'], water: false });
});

test('another answer about fluids opens water', () => {
  const limited = answers({ fluids: ['heartFailure'] });
  const opened = openings(limited, withAnswer(limited, 'fluids', [], ANSWERED_AT));
  expect(opened).toEqual({ routines: [], water: true });
});

test('a tick that is taken back opens nothing while another closes the same', () => {
  const both = answers({ suitability: ['pregnancy', 'osteoporosis'] });
  const opened = openings(both, withAnswer(both, 'suitability', ['pregnancy'], ANSWERED_AT));
  expect(opensNothing(opened)).toBe(true);
});

test('deleting the answers opens R1 and R2 where everything was closed, and no more', () => {
  const clot = answers({ suitability: ['clot'] });
  expect(openings(clot, withHealthDeleted(clot, true))).toEqual({ routines: ['R1', 'R2'], water: false });
});

test('deleting the answers leaves a leg that waits, unless that is deleted too', () => {
  const waits = answers({ legs: ['left', 'right'] });
  expect(opensNothing(openings(waits, withHealthDeleted(waits, false)))).toBe(true);
  expect(openings(waits, withHealthDeleted(waits, true)).routines).toEqual(['R1', 'R2']);
});
