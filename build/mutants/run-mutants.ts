import path from 'node:path';
import { createVitest } from 'vitest/node';
import type { TestModule, TestProject, TestSpecification } from 'vitest/node';
import { checkout } from '../scripts/checkout.ts';
import { breakLinePlugin } from './break-line-plugin.ts';
import type { Mutant } from './mutant.ts';
import { verdictOn } from './verdict.ts';
import type { FileEnd, Judged } from './verdict.ts';

/** So many test files at a time. */
const WORKERS = 2;

/** The project in which nothing is broken: whatever fails there cannot tell a mutant. */
const AS_IT_IS = 'as it is';

export interface MutantRun {
  /** Test files that do not pass though nothing is broken. */
  readonly failing: readonly string[];
  readonly judged: readonly Judged[];
}

/**
 * Runs the tests of each mutant with its line broken in what is loaded, each mutant in a project of Vitest of its own. No
 * file of the checkout is written.
 */
export async function runMutants(mutants: readonly Mutant[]): Promise<MutantRun> {
  const vitest = await createVitest('test', {
    root: checkout,
    config: false,
    watch: false,
    maxWorkers: WORKERS,
    reporters: [{ onTestModuleEnd: (module) => console.error(`${module.state()} ${module.project.name}`) }],
    projects: [projectFor(AS_IT_IS), ...mutants.map((mutant) => projectFor(nameOf(mutant), mutant))],
  });
  try {
    await vitest.standalone();
    await vitest.runTestSpecifications(vitest.projects.flatMap((each) => specificationsFor(each, mutants)));
    return outcomeOf(vitest.state.getTestModules(), mutants);
  } finally {
    await vitest.close();
  }
}

/** No two lines of the list are the same. */
function nameOf({ file, before, after }: Mutant): string {
  return `${file}: ${before} → ${after}`;
}

function projectFor(name: string, mutant?: Mutant) {
  return {
    root: checkout,
    extends: path.join(checkout, 'vitest.config.ts'),
    plugins: mutant === undefined ? [] : [breakLinePlugin(mutant, checkout)],
    // As the command of Vitest sets it; a Vitest that a script creates takes Vite's "development".
    test: { name, pool: 'threads' as const, env: { NODE_ENV: 'test' } },
  };
}

function specificationsFor(project: TestProject, mutants: readonly Mutant[]): TestSpecification[] {
  const own = mutants.filter((mutant) => [AS_IT_IS, nameOf(mutant)].includes(project.name));
  const tests = new Set(own.flatMap((mutant) => mutant.tests));
  return [...tests].map((test) => project.createSpecification(path.join(checkout, test)));
}

function outcomeOf(modules: readonly TestModule[], mutants: readonly Mutant[]): MutantRun {
  const endsIn = (name: string) => modules.filter((module) => module.project.name === name);
  return {
    failing: endsIn(AS_IT_IS)
      .filter((module) => !module.ok())
      .map(({ moduleId }) => path.relative(checkout, moduleId)),
    judged: mutants.map((mutant) => ({ mutant, verdict: verdictOn(endsIn(nameOf(mutant)).map(endOf)) })),
  };
}

function endOf(module: TestModule): FileEnd {
  const count = (state: 'passed' | 'failed') => [...module.children.allTests(state)].length;
  return { state: module.state(), passed: count('passed'), failed: count('failed') };
}
