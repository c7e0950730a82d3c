import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packageFolder } from '../packaging/package-folder.ts';
import { buildApp } from './build-app.ts';
import { checkout, npmCommand, readManifest, toolCommand } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { PlainProblem, runScript } from './plain-problem.ts';
import { prepare } from './prepare.ts';
import type { TestPart } from './test-arguments.ts';
import { parseTestArguments } from './test-arguments.ts';
import type { RunnerEnd, Tally } from './test-tally.ts';
import { describeTally, sumTallies, tallyCommand, tallyPlaywright, tallyVitest } from './test-tally.ts';

/** Runs every script that `npm run check` consists of, even after a failure, and counts each as one test. */
async function runChecks(): Promise<Tally> {
  const names = Object.keys(readManifest(checkout).scripts ?? {}).filter((name) => name.startsWith('check:'));
  if (names.length === 0) return { passed: 0, failures: ['package.json has no script check:…'] };
  const tallies: Tally[] = [];
  for (const name of names) {
    const code = await runVisibly(npmCommand(process.env, 'run', name), { cwd: checkout });
    tallies.push(tallyCommand(`npm run ${name}`, code));
  }
  return sumTallies(tallies);
}

/** Runs a test runner that writes its JSON report to a temporary file, and returns how it ended. */
async function withReport(run: (reportFile: string) => Promise<number>): Promise<RunnerEnd> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-tests-'));
  const file = path.join(folder, 'report.json');
  try {
    const exitCode = await run(file);
    return { exitCode, report: existsSync(file) ? readFileSync(file, 'utf8') : null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runUnitTests(): Promise<Tally> {
  const end = await withReport((file) => {
    const options = ['--allowOnly=false', '--reporter=default', '--reporter=json', `--outputFile=${file}`];
    return runVisibly(toolCommand('vitest', 'vitest', 'run', ...options), { cwd: checkout });
  });
  return tallyVitest(end);
}

/** Runs the Playwright tests of a folder on test desktops. */
async function runPlaywright(folder: string, variables: NodeJS.ProcessEnv): Promise<Tally> {
  const options = ['--config', folder, '--forbid-only', '--retries=0', '--reporter=list,json'];
  const end = await withReport((file) => {
    const environment = { ...process.env, ...variables, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const command = toolCommand('@playwright/test', 'playwright', 'test', ...options);
    return runVisibly(command, { cwd: checkout, environment });
  });
  return tallyPlaywright(end);
}

async function runDesktopTests(): Promise<Tally> {
  if (process.platform !== 'linux') throw new PlainProblem('The desktop tests need Linux.');
  const code = await buildApp();
  if (code !== 0) throw new PlainProblem(`Unknot could not be built (exit code ${code}).`);
  const { electron } = await prepare('desktop tests');
  return runPlaywright('.', { UNKNOT_ELECTRON: electron.executable });
}

async function runPackagedTests(): Promise<Tally> {
  await prepare('desktop tests');
  await packageFolder();
  return runPlaywright('tests/packaged', {});
}

const runners: Record<TestPart, () => Promise<Tally>> = {
  check: runChecks,
  unit: runUnitTests,
  desktop: runDesktopTests,
  packaged: runPackagedTests,
};

/** Runs a part. If it cannot run, that counts as one failure, so that the later parts still run. */
async function runPart(part: TestPart): Promise<Tally> {
  try {
    return await runners[part]();
  } catch (error) {
    console.error(error instanceof PlainProblem ? error.message : error);
    return { passed: 0, failures: [`${part}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** `npm test`: all checks and tests, with the count as the last line. */
async function test(): Promise<number> {
  const parsed = parseTestArguments(process.argv.slice(2));
  if (parsed.kind === 'wrong') {
    console.error(parsed.message);
    return 2;
  }
  const tallies: Tally[] = [];
  for (const part of parsed.parts) tallies.push(await runPart(part));
  const tally = sumTallies(tallies);
  console.log(describeTally(tally));
  return tally.failures.length === 0 ? 0 : 1;
}

await runScript(test);
