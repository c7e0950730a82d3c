import { describe, expect, it } from 'vitest';
import { parseTestArguments } from '../../../build/scripts/test-arguments.ts';
import {
  describeTally,
  sumTallies,
  tallyCommand,
  tallyPlaywright,
  tallyVitest,
} from '../../../build/scripts/test-tally.ts';

type NamedStatus = readonly [name: string, status: string];

function vitestFile(name: string, status: string, tests: readonly NamedStatus[]): object {
  return {
    name,
    status,
    assertionResults: tests.map(([fullName, testStatus]) => ({ fullName, status: testStatus })),
  };
}

function vitestEnd(exitCode: number, ...testResults: object[]): { exitCode: number; report: string } {
  return { exitCode, report: JSON.stringify({ testResults }) };
}

function playwrightEnd(
  exitCode: number,
  tests: readonly NamedStatus[],
): { exitCode: number; report: string } {
  const specs = tests.map(([title, status]) => ({ title, file: 'a.spec.ts', tests: [{ status }] }));
  const suites = [{ specs: specs.slice(0, 1), suites: [{ specs: specs.slice(1) }] }];
  return { exitCode, report: JSON.stringify({ suites }) };
}

describe('tallyVitest', () => {
  it('counts the tests that passed', () => {
    const file = vitestFile('a.test.ts', 'passed', [['adds', 'passed']]);
    expect(tallyVitest(vitestEnd(0, file))).toEqual({ passed: 1, failures: [] });
  });

  it('counts failed, skipped and planned tests as failed and names them', () => {
    const file = vitestFile('a.test.ts', 'failed', [
      ['adds', 'failed'],
      ['subtracts', 'skipped'],
      ['divides', 'todo'],
    ]);
    const failures = ['adds (failed)', 'subtracts (skipped)', 'divides (todo)'];
    expect(tallyVitest(vitestEnd(1, file))).toEqual({ passed: 0, failures });
  });

  it('counts a file that could not be loaded', () => {
    const end = vitestEnd(
      1,
      vitestFile('a.test.ts', 'passed', [['adds', 'passed']]),
      vitestFile('b.test.ts', 'failed', []),
    );
    expect(tallyVitest(end)).toEqual({ passed: 1, failures: ['b.test.ts (failed)'] });
  });

  it('fails when no test ran', () => {
    expect(tallyVitest(vitestEnd(0)).failures).toEqual(['Vitest ran no test (exit code 0)']);
  });

  it('fails when the runner failed although every test passed', () => {
    const file = vitestFile('a.test.ts', 'passed', [['adds', 'passed']]);
    expect(tallyVitest(vitestEnd(1, file))).toEqual({
      passed: 1,
      failures: ['Vitest ended with exit code 1'],
    });
  });

  it('fails without a report', () => {
    expect(tallyVitest({ exitCode: 0, report: null }).failures).toEqual([
      'Vitest wrote no report (exit code 0)',
    ]);
  });
});

describe('tallyPlaywright', () => {
  it('counts the tests of nested suites', () => {
    const end = playwrightEnd(0, [
      ['starts', 'expected'],
      ['quits', 'expected'],
    ]);
    expect(tallyPlaywright(end)).toEqual({ passed: 2, failures: [] });
  });

  it('counts failed, skipped and flaky tests as failed and names them', () => {
    const end = playwrightEnd(1, [
      ['starts', 'unexpected'],
      ['quits', 'skipped'],
      ['pauses', 'flaky'],
    ]);
    expect(tallyPlaywright(end)).toEqual({
      passed: 0,
      failures: ['a.spec.ts: starts (failed)', 'a.spec.ts: quits (skipped)', 'a.spec.ts: pauses (flaky)'],
    });
  });

  it('fails when no test ran', () => {
    expect(tallyPlaywright(playwrightEnd(1, [])).failures).toEqual(['Playwright ran no test (exit code 1)']);
  });
});

describe('the end of a test run', () => {
  it('names each failure and ends with the count', () => {
    const tally = sumTallies([
      tallyCommand('npm run check:types', 0),
      tallyCommand('npm run check:lint', 2),
      { passed: 40, failures: [] },
    ]);
    expect(describeTally(tally)).toBe('Failed: npm run check:lint (exit code 2)\n41 passed, 1 failed');
  });
});

describe('parseTestArguments', () => {
  it('runs every part by default', () => {
    expect(parseTestArguments([])).toEqual({
      kind: 'parts',
      parts: ['check', 'unit', 'desktop', 'packaged'],
    });
  });

  it.each([[['--only', 'unit']], [['--only=unit']]])('runs one part for %j', (commandArguments) => {
    expect(parseTestArguments(commandArguments)).toEqual({ kind: 'parts', parts: ['unit'] });
  });

  it.each([[['unit']], [['--only']], [['--only', 'everything']], [['--only', 'unit', 'desktop']]])(
    'refuses %j',
    (commandArguments) => {
      expect(parseTestArguments(commandArguments).kind).toBe('wrong');
    },
  );
});
