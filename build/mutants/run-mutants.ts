import type { Mutant } from './mutant.ts';
import { openTestRunner } from './test-runner.ts';
import type { TestRunner } from './test-runner.ts';
import { verdictOn } from './verdict.ts';
import type { Judged } from './verdict.ts';

/** So many mutants at a time. */
const RUNNERS = 2;

export interface MutantRun {
  /** Test files that do not pass though nothing is broken: whatever fails there cannot tell a mutant. */
  readonly failing: readonly string[];
  readonly judged: readonly Judged[];
}

/**
 * Runs the tests of all mutants with nothing broken, and then those of each mutant with its line broken in what is loaded.
 * No file of the checkout is written.
 */
export async function runMutants(mutants: readonly Mutant[]): Promise<MutantRun> {
  const runners = await Promise.all(Array.from({ length: RUNNERS }, openTestRunner));
  try {
    const failing = await failingAsTheyAre(runners, [...new Set(mutants.flatMap(({ tests }) => tests))]);
    return { failing, judged: failing.length > 0 ? [] : await judge(runners, mutants) };
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
}

async function failingAsTheyAre(runners: readonly TestRunner[], tests: readonly string[]): Promise<string[]> {
  const ends = await shareOut(runners, tests, (runner, test) => runner.run([test], null));
  return tests.filter((_test, index) => verdictOn(ends[index] ?? []) !== 'survived');
}

async function judge(runners: readonly TestRunner[], mutants: readonly Mutant[]): Promise<Judged[]> {
  return shareOut(runners, mutants, async (runner, mutant) => {
    const verdict = verdictOn(await runner.run(mutant.tests, mutant));
    console.error(`${verdict} ${mutant.file}: ${mutant.before} → ${mutant.after}`);
    return { mutant, verdict };
  });
}

/** Gives each runner the next piece of work as soon as it has done one, and answers the results in the order of the work. */
async function shareOut<Work, Result>(
  runners: readonly TestRunner[],
  work: readonly Work[],
  run: (runner: TestRunner, piece: Work) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = work.entries();
  await Promise.all(
    runners.map(async (runner) => {
      for (const [index, piece] of left) results[index] = await run(runner, piece);
    }),
  );
  return results;
}
