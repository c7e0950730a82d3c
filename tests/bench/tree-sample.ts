import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { AppProcess } from '../e2e/support/process-tree.ts';
import { fieldOf } from './proc-text.ts';

/** What the processes of an app have used since each of them began. */
export interface TreeUse {
  /** Milliseconds of CPU, by process. */
  readonly cpu: ReadonlyMap<number, number>;
  /** Voluntary context switches, by thread. */
  readonly switches: ReadonlyMap<number, number>;
}

/*
 * `/proc/<pid>/stat` counts in hundredths of a second, a quarter of what an idle app uses in a minute. The kernel's CPU clock of a
 * process counts the same user and system time in nanoseconds, threads that have ended included.
 */
const readClocks = `
import sys, time
for pid in map(int, sys.argv[1:]):
    try:
        print(pid, time.clock_gettime((~pid << 3) | 2) * 1000)
    except OSError:
        pass
`;

/** Reads a file of /proc; undefined for a process or thread that has ended meanwhile. */
function readProc<Answer>(read: () => Answer): Answer | undefined {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}

function readCpu(pids: readonly number[]): Map<number, number> {
  const { stdout, status, error } = spawnSync('/usr/bin/python3', ['-c', readClocks, ...pids.map(String)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('The CPU clocks of the processes could not be read.', { cause: error });
  const lines = stdout.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [pid, milliseconds] = line.split(' ');
      return [Number(pid), Number(milliseconds)];
    }),
  );
}

function readSwitches(pid: number): [number, number][] {
  const threads = readProc(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  return threads.flatMap((thread): [number, number][] => {
    const status = readProc(() => readFileSync(`/proc/${pid}/task/${thread}/status`, 'utf8'));
    return status === undefined ? [] : [[Number(thread), fieldOf(status, 'voluntary_ctxt_switches')]];
  });
}

export function readUse(processes: readonly AppProcess[]): TreeUse {
  const pids = processes.map(({ pid }) => pid);
  return { cpu: readCpu(pids), switches: new Map(pids.flatMap(readSwitches)) };
}

/** Their share of the memory: pages that several processes hold count in parts. Megabytes of 1024 kB. */
export function readPss(processes: readonly AppProcess[]): number {
  const kilobytes = processes.map(({ pid }) => {
    const text = readProc(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return text === undefined || text === '' ? 0 : fieldOf(text, 'Pss');
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}
