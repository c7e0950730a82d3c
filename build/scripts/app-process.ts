import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Command } from './child-process.ts';
import { exitCodeOf } from './child-process.ts';
import { withPrefix } from './display.ts';

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds within which a second signal is the echo of the first. */
const echoWindow = 1000;
/** Milliseconds between two looks at whether the parent is still there. */
const parentCheckInterval = 1000;

/**
 * Answers whether a signal is to be passed on at this instant (milliseconds). One Ctrl+C arrives twice, from the terminal and from
 * npm, and Electron takes a second signal for a person who will not wait.
 */
export function createSignalGate(): (now: number) => boolean {
  let lastPassed = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - lastPassed < echoWindow) return false;
    lastPassed = now;
    return true;
  };
}

/** Lets the shell note its process id, which is the app's after `exec`, as xvfb-run and dbus-run-session do not pass signals on. */
function notingProcessId(command: Command, file: string): Command {
  return ['sh', '-c', 'echo $$ > "$0" && exec "$@"', file, ...command];
}

function readProcessId(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    // Not written yet: the app has not been started.
    return null;
  }
}

function sendSignal(processId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(processId, signal);
  } catch (error) {
    // The app has ended by itself in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Calls back when the app is to end, with the signal for it, until the returned stop is called. */
function listenForEnding(onEnding: (signal: NodeJS.Signals) => void): () => void {
  const parent = process.ppid;
  // npm passes SIGTERM on to its shell alone, which dies of it and leaves this process without a parent.
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onEnding('SIGTERM');
  }, parentCheckInterval);
  for (const signal of endingSignals) process.on(signal, onEnding);
  return () => {
    clearInterval(watch);
    for (const signal of endingSignals) process.off(signal, onEnding);
  };
}

/** Runs the app to its end in a session of its own, passes ending signals on to it, and answers its exit code. */
export async function runApp(
  command: Command,
  prefix: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-start-'));
  const file = path.join(folder, 'process-id');
  const wrapped = prefix.length > 0;
  const [program, ...rest] = wrapped ? withPrefix(prefix, notingProcessId(command, file)) : command;
  const child = spawn(program, rest, {
    stdio: 'inherit',
    env: environment,
    // Ctrl+C must reach the app alone: an invisible display that ends first takes the app down before it has saved.
    detached: process.platform !== 'win32',
  });
  const mayPass = createSignalGate();
  const stopListening = listenForEnding((signal) => {
    if (child.pid === undefined || !mayPass(performance.now())) return;
    sendSignal((wrapped ? readProcessId(file) : child.pid) ?? -child.pid, signal);
  });
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return exitCodeOf(code, signal);
  } finally {
    stopListening();
    rmSync(folder, { recursive: true, force: true });
  }
}
