import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkout, readManifest } from '../../build/scripts/checkout.ts';
import { runScript } from '../../build/scripts/plain-problem.ts';
import { emptyUnderBench, unknotUnderBench } from './app-under-bench.ts';
import type { AppUnderBench } from './app-under-bench.ts';
import { measureRun } from './measure-run.ts';
import type { Figures } from './measures.ts';
import { parseBenchOptions } from './options.ts';
import type { BenchOptions } from './options.ts';
import { packageEmptyApp } from './package-empty-app.ts';
import { table } from './table.ts';
import { traceRun } from './trace-run.ts';
import { compare } from './verdict.ts';

/* The bench itself; build/scripts/bench.ts prepares and starts it. What is not a result goes to standard error. */

type Runs = Record<AppUnderBench['name'], Figures[]>;

async function bench(): Promise<number> {
  const usualApp = path.join(checkout, 'dist', 'linux-unpacked', 'unknot');
  const options = parseBenchOptions(process.argv.slice(2), usualApp);
  const executable = path.resolve(options.app);
  const unknot = { executable, folder: path.dirname(executable) };
  const subjects = [unknotUnderBench(unknot), emptyUnderBench(packageEmptyApp(unknot))];
  const runs = await measureAll(subjects, options);
  const rows = compare(runs.unknot, runs.empty);
  const result = { when: new Date().toISOString(), machine: machine(executable), rows, runs };
  if (options.json === 'standard output') console.log(JSON.stringify(result, null, 2));
  else console.log(table(rows));
  if (options.json !== null && options.json !== 'standard output')
    writeFileSync(options.json.file, `${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

async function measureAll(subjects: readonly AppUnderBench[], options: BenchOptions): Promise<Runs> {
  const traces = new Map<AppUnderBench['name'], { programs: number; files: number }>();
  say('Counting programs and files under strace.');
  // Nothing is timed here, so both run at once.
  await Promise.all(
    subjects.map(async (subject) => traces.set(subject.name, await traceRun(subject, options.durations))),
  );
  const runs: Runs = { unknot: [], empty: [] };
  for (let run = 1; run <= options.runs; run++) {
    for (const subject of subjects) {
      say(`Run ${run} of ${options.runs}: ${subject.name} (load ${os.loadavg()[0]?.toFixed(2)}).`);
      const figures = await measureRun(subject, options.durations).catch((error: unknown) => {
        throw new Error(`${subject.name} could not be measured.`, { cause: error });
      });
      const { programs = null, files = null } = traces.get(subject.name) ?? {};
      runs[subject.name].push({ ...figures, programs, files });
    }
  }
  return runs;
}

function machine(executable: string): Record<string, string> {
  return {
    system: `${os.type()} ${os.release()}`,
    processors: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}`,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    unknot: readManifest(checkout).version ?? '',
    electron: electronVersion(executable),
  };
}

/** Packages have no file that names it; the executable has, where Chromium makes the name that pages are told. */
function electronVersion(executable: string): string {
  const [, version = 'unknown'] = / Electron\/([\d.]+)/.exec(readFileSync(executable, 'latin1')) ?? [];
  return version;
}

function say(line: string): void {
  console.error(line);
}

// The apps and their desktops have sessions of their own, which Ctrl+C does not reach; leaving ends them.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

await runScript(bench);
