import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { PlainProblem } from './plain-problem.ts';

/** A program and its arguments, in the order in which they are started. */
export type Command = readonly [program: string, ...commandArguments: string[]];

interface VisibleOptions {
  cwd?: string;
  environment?: NodeJS.ProcessEnv;
  /** Milliseconds after which the child is ended; none by default. */
  deadline?: number;
  /** Preparation speaks on standard error, so that `npm start -- --status --json` has nothing but the answer on its output. */
  onStandardError?: boolean;
}

/** What a shell would report for a child: its exit code, or 128 and the signal's number. */
export function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  if (code !== null) return code;
  return signal === null ? 1 : 128 + constants.signals[signal];
}

/** Runs a child whose output the person sees, and answers its exit code. Throws a PlainProblem if it cannot be started. */
export async function runVisibly(command: Command, options: VisibleOptions = {}): Promise<number> {
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
  /** False if the program does not exist or ended with another exit code than 0. */
  succeeded: boolean;
  output: string;
}

/** Runs a short child and answers what it printed, in the C locale so that its words can be read by a program. */
export function capture(command: Command): Captured {
  const [program, ...commandArguments] = command;
  const result = spawnSync(program, commandArguments, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  // A program that does not exist has no output at all, whatever the types say.
  if (result.error !== undefined) return { succeeded: false, output: '' };
  return { succeeded: result.status === 0, output: `${result.stdout}${result.stderr}` };
}
