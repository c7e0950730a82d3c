import path from 'node:path';
import { createVitest } from 'vitest/node';
import type { TestModule } from 'vitest/node';
import { checkout } from '../scripts/checkout.ts';
import { breakLinePlugin } from './break-line-plugin.ts';
import type { Mutant } from './mutant.ts';
import type { FileEnd } from './verdict.ts';

/** A Vitest that stays open, so that each run transforms only the broken file anew. It runs one test file at a time. */
export interface TestRunner {
  /** Runs test files, named from the root of the repository, with a line broken or with none. One run at a time. */
  readonly run: (tests: readonly string[], broken: Mutant | null) => Promise<readonly FileEnd[]>;
  readonly close: () => Promise<void>;
}

export async function openTestRunner(): Promise<TestRunner> {
  let broken: Mutant | null = null;
  const vitest = await createVitest('test', {
    root: checkout,
    config: false,
    watch: false,
    reporters: [{}],
    projects: [projectWith(breakLinePlugin(() => broken, checkout))],
  });
  await vitest.standalone();
  const project = vitest.projects[0];
  if (project === undefined) throw new Error('Vitest has no project.');

  const breakNow = (mutant: Mutant | null) => {
    for (const changed of [broken, mutant]) {
      if (changed !== null) vitest.invalidateFile(path.posix.join(checkout, changed.file));
    }
    broken = mutant;
  };

  return {
    run: async (tests, mutant) => {
      breakNow(mutant);
      const files = tests.map((test) => path.join(checkout, test));
      const { testModules } = await vitest.runTestSpecifications(
        files.map((file) => project.createSpecification(file)),
      );
      // It also knows the modules of earlier runs.
      return testModules.filter(({ moduleId }) => files.includes(path.normalize(moduleId))).map(endOf);
    },
    close: () => vitest.close(),
  };
}

function projectWith(plugin: ReturnType<typeof breakLinePlugin>) {
  return {
    root: checkout,
    extends: path.join(checkout, 'vitest.config.ts'),
    plugins: [plugin],
    test: {
      name: 'mutants',
      pool: 'threads' as const,
      maxWorkers: 1,
      // On a busy computer nothing should look like a test that has noticed something.
      testTimeout: 300_000,
      setupFiles: [path.join(import.meta.dirname, 'stop-at-failure.ts')],
      // As the command of Vitest sets it; a Vitest that a script creates takes Vite's "development".
      env: { NODE_ENV: 'test' },
    },
  };
}

function endOf(module: TestModule): FileEnd {
  const count = (state: 'passed' | 'failed') => [...module.children.allTests(state)].length;
  return { state: module.state(), passed: count('passed'), failed: count('failed') };
}
