import { describe, expect, test } from 'vitest';
import { exitCodeFor, tableOf, verdictOn } from '../../../build/mutants/verdict.ts';
import type { Judged, Verdict } from '../../../build/mutants/verdict.ts';

const passes = { state: 'passed', passed: 3, failed: 0 };
const fails = { state: 'failed', passed: 2, failed: 1 };
/** It could not be loaded. */
const breaks = { state: 'failed', passed: 0, failed: 0 };

describe('a mutant', () => {
  test.each([
    ['is killed by a test that fails', [passes, fails], 'killed'],
    ['is killed though another file could not be loaded', [breaks, fails], 'killed'],
    ['survives when all tests pass', [passes, passes], 'survived'],
    ['is unfit when a file could not be loaded', [passes, breaks], 'unfit'],
    ['is unfit when a file has no test', [{ ...passes, passed: 0 }], 'unfit'],
    ['is unfit when nothing ran', [], 'unfit'],
  ])('%s', (_what, files, verdict) => {
    expect(verdictOn(files)).toBe(verdict);
  });
});

function judged(verdict: Verdict): Judged {
  const mutant = { for: 'N9', file: 'a.ts', before: '>=', after: '', tests: ['a.test.ts'] };
  return { mutant, verdict };
}

test('the table ends with what was not noticed, and counts', () => {
  expect(tableOf((['survived', 'killed', 'unfit', 'killed'] as const).map(judged)).split('\n')).toEqual([
    'killed    N9                  a.ts: >= → (nothing)',
    'killed    N9                  a.ts: >= → (nothing)',
    'unfit     N9                  a.ts: >= → (nothing)',
    'survived  N9                  a.ts: >= → (nothing)',
    '2 killed, 1 survived, 1 unfit',
  ]);
});

test.each([
  ['0 when all are killed', ['killed'], 0],
  ['1 when one survived', ['killed', 'survived'], 1],
  ['2 when one is unfit', ['survived', 'unfit'], 2],
] as const)('the exit code is %s', (_what, verdicts, code) => {
  expect(exitCodeFor(verdicts.map(judged))).toBe(code);
});
