import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AppUnderBench } from './app-under-bench.ts';
import { openBenchDesktop } from './bench-desktop.ts';
import { quitToGone, startToTray } from './measure-run.ts';
import type { Durations } from './options.ts';
import { countTrace } from './proc-text.ts';
import type { TraceCounts } from './proc-text.ts';

const SECOND = 1_000;

/** A life under strace, which slows everything down and so is no part of the other runs. Answers calls per minute. */
export async function traceRun(subject: AppUnderBench, { settle, idle }: Durations): Promise<TraceCounts> {
  const desktop = await openBenchDesktop(subject.files);
  try {
    const file = path.join(desktop.folder, 'trace');
    const calls = 'trace=execve,open,openat,openat2';
    await startToTray(desktop, subject, ['strace', '-f', '--seccomp-bpf', '-ttt', '-e', calls, '-o', file]);
    await pause(settle * SECOND);
    const from = Date.now() / SECOND;
    await pause(idle * SECOND);
    const to = Date.now() / SECOND;
    await quitToGone(desktop);
    const { programs, files } = countTrace(readFileSync(file, 'utf8'), from, to);
    const perMinute = 60 / (to - from);
    return { programs: Math.round(programs * perMinute), files: Math.round(files * perMinute) };
  } finally {
    await desktop.close();
  }
}
