import { z } from 'zod';

/** The result of a part of the tests. Each failure is one line that names it. */
export interface Tally {
  passed: number;
  failures: string[];
}

/** How a test runner ended: its exit code, and its JSON report or null if it wrote none. */
export interface RunnerEnd {
  exitCode: number;
  report: string | null;
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string() })),
});
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
const playwrightReport = z.object({ suites: z.array(playwrightSuite) });
type PlaywrightSuite = z.infer<typeof playwrightSuite>;

interface Outcome {
  name: string;
  status: string;
}

/** Counts outcomes. Everything that did not pass has failed, skipped tests included, because they prove nothing. */
function tallyOutcomes(outcomes: readonly Outcome[], passedStatus: string): Tally {
  const failed = outcomes.filter(({ status }) => status !== passedStatus);
  return {
    passed: outcomes.length - failed.length,
    failures: failed.map(({ name, status }) => `${name} (${status === 'unexpected' ? 'failed' : status})`),
  };
}

/** Adds a failure if a runner ran no test, or if its exit code shows a problem that is not in its report. */
function withRunnerEnd(runner: string, exitCode: number, tally: Tally): Tally {
  if (tally.failures.length > 0) return tally;
  if (tally.passed === 0) return { passed: 0, failures: [`${runner} ran no test (exit code ${exitCode})`] };
  if (exitCode === 0) return tally;
  return { passed: tally.passed, failures: [`${runner} ended with exit code ${exitCode}`] };
}

function noReport(runner: string, exitCode: number): Tally {
  return { passed: 0, failures: [`${runner} wrote no report (exit code ${exitCode})`] };
}

/** Counts a command that passes or fails as a whole. */
export function tallyCommand(name: string, exitCode: number): Tally {
  return exitCode === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [`${name} (exit code ${exitCode})`] };
}

/** Counts a Vitest JSON report. A file that could not be loaded has no tests and counts as one failure. */
export function tallyVitest({ exitCode, report }: RunnerEnd): Tally {
  if (report === null) return noReport('Vitest', exitCode);
  const files = vitestReport.parse(JSON.parse(report)).testResults;
  const outcomes = files.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.map((test) => ({ name: test.fullName, status: test.status }));
    const failedAsWhole = status === 'failed' && !tests.some((test) => test.status === 'failed');
    return failedAsWhole ? [...tests, { name, status }] : tests;
  });
  return withRunnerEnd('Vitest', exitCode, tallyOutcomes(outcomes, 'passed'));
}

function outcomesOf(suite: PlaywrightSuite): Outcome[] {
  const own = suite.specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status }) => ({ name: `${file}: ${title}`, status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap(outcomesOf)];
}

/** Counts a Playwright JSON report. A test that passed only on a retry ("flaky") has failed. */
export function tallyPlaywright({ exitCode, report }: RunnerEnd): Tally {
  if (report === null) return noReport('Playwright', exitCode);
  const { suites } = playwrightReport.parse(JSON.parse(report));
  return withRunnerEnd('Playwright', exitCode, tallyOutcomes(suites.flatMap(outcomesOf), 'expected'));
}

/** Adds tallies up. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** The last lines of a test run: every failure by name, then the count. */
export function describeTally({ passed, failures }: Tally): string {
  const named = failures.map((failure) => `Failed: ${failure}`);
  return [...named, `${passed} passed, ${failures.length} failed`].join('\n');
}
