import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Cleanups } from './cleanups.ts';
import { within } from './wait-for.ts';

const helperDeadline = 5000;

/** How long the last words of a process that has ended may take, in milliseconds. */
const drainDeadline = 1000;

/** All that runs, so that nothing outlives tests that are broken off. */
const running = new Set<ChildProcess>();

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** An exit code, or the signal that ended the process. */
export type Exit = number | NodeJS.Signals;

/** A process that a test started: what it has written so far, and how it ended. */
export interface Child {
  readonly pid: number;
  /** Standard output and standard error, in the order in which they came. */
  output(): string;
  /** Resolves once the process has ended and what it wrote has been read. */
  readonly exited: Promise<Exit>;
  signal(name: NodeJS.Signals): void;
  /** Nobody reads any more what the process writes, as when its terminal is closed. */
  closeTerminal(): void;
}

/** Follows a process from now on. It must be called in the turn in which the process was started, or output is lost. */
export function follow(started: ChildProcess): Child {
  const { pid } = started;
  if (pid === undefined) {
    // The event says once more what is thrown here.
    started.once('error', () => undefined);
    throw new Error(`${started.spawnfile} could not be started. Is it installed?`);
  }
  let written = '';
  const listen = (stream: Readable | null): void => {
    stream?.setEncoding('utf8').on('data', (text: string) => (written += text));
  };
  listen(started.stdout);
  listen(started.stderr);
  const closed = new Promise((resolve) => started.once('close', resolve));
  const exited = new Promise<Exit>((resolve, reject) => {
    started.once('error', reject);
    started.once('exit', (code, signal) => {
      const exit = code ?? signal ?? 'SIGKILL';
      // A descendant that holds the streams open must not keep the end of its parent from being seen.
      void Promise.race([closed, pause(drainDeadline, undefined, { ref: false })]).then(() => resolve(exit));
    });
  });
  return {
    pid,
    output: () => written,
    exited,
    signal: (name) => void started.kill(name),
    closeTerminal: () => {
      started.stdout?.destroy();
      started.stderr?.destroy();
    },
  };
}

/** Exactly these variables are given to a process; nothing is inherited. */
export type Environment = Record<string, string>;

/** The one variable that every process needs. */
export const searchPath: Environment = { PATH: process.env['PATH'] ?? '/usr/bin:/bin' };

/** A person by the numbers of the system. */
export interface Account {
  userId: number;
  groupId: number;
}

interface StartOptions {
  environment: Environment;
  stdio?: StdioOptions;
  /** Who runs it: another account than our own only if we are root. */
  account?: Account | undefined;
}

/** Starts a process in a session of its own, so that Ctrl+C reaches the tests alone and its descendants can be told. */
export function start(program: string, programArguments: string[], options: StartOptions): ChildProcess {
  const child = spawn(program, programArguments, {
    env: options.environment,
    stdio: options.stdio ?? ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...(options.account && { uid: options.account.userId, gid: options.account.groupId }),
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a process by SIGTERM. If it is still there after the deadline (milliseconds) it is killed, and this throws. */
export async function end(name: string, child: Child, deadline: number): Promise<void> {
  child.signal('SIGTERM');
  try {
    await within(`${name} to end on SIGTERM`, child.exited, deadline);
  } catch (error) {
    child.signal('SIGKILL');
    await child.exited;
    throw error;
  }
}

/** Starts a helper of the desktop that runs until the end of the test; its name is for messages. */
export function startHelper(
  cleanups: Cleanups,
  name: string,
  program: string,
  programArguments: string[],
  options: StartOptions,
): { child: Child; process: ChildProcess } {
  const started = start(program, programArguments, options);
  const child = follow(started);
  cleanups.add(() => end(name, child, helperDeadline));
  return { child, process: started };
}
