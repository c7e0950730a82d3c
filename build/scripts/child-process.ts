import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { PlainProblem } from './plain-problem.ts';

/** A program and its arguments, in the order in which they are started. */
export type ProcessCommand = readonly [program: string, ...commandArguments: string[]];

interface VisibleOptions {
  cwd?: string;
  environment?: NodeJS.ProcessEnv;
  /** Milliseconds after which the child is killed; no limit by default. */
  deadline?: number;
  /** Preparation prints to standard error, so that `npm start -- --status --json` prints only the answer to standard output. */
  onStandardError?: boolean;
}

/** The exit status that a shell would report: the exit code, or 128 plus the signal's number. */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  if (code !== null) return code;
  return signal === null ? 1 : 128 + constants.signals[signal];
}

/** Runs a child whose output the person sees, and returns its exit code. Throws a PlainProblem if it cannot be started. */
export async function runVisibly(command: ProcessCommand, options: VisibleOptions = {}): Promise<number> {
  const [program, ...commandArguments] = command;
  const child = spawn(program, commandArguments, {
    stdio: ['inherit', options.onStandardError ? 2 : 'inherit', 'inherit'],
    cwd: options.cwd,
    env: options.environment ?? process.env,
    timeout: options.deadline,
  });
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return exitCodeOf(code, signal);
  } catch (error) {
    throw new PlainProblem(`${program} could not be started: ${String(error)}`);
  }
}

interface Captured {
  /** False if the program does not exist or its exit code was not 0. */
  succeeded: boolean;
  output: string;
}

/** Runs a short child and returns what it printed, in the C locale so that the output can be parsed. */
export function capture(command: ProcessCommand): Captured {
  const [program, ...commandArguments] = command;
  const result = spawnSync(program, commandArguments, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  // A program that does not exist has no output at all, whatever the types say.
  if (result.error !== undefined) return { succeeded: false, output: '' };
  return { succeeded: result.status === 0, output: `${result.stdout}${result.stderr}` };
}
