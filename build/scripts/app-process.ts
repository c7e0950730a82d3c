import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProcessCommand } from './child-process.ts';
import { exitCodeOf } from './child-process.ts';
import { withPrefix } from './display.ts';

const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Milliseconds within which a second signal is a duplicate of the first. */
const echoWindow = 1000;
/** Milliseconds between two checks for whether the parent still exists. */
const parentCheckInterval = 1000;

/**
 * Debounces signals: returns whether to pass one on at this instant (milliseconds). One Ctrl+C arrives twice, from the
 * terminal and from npm, and Electron treats a second signal as a demand to quit at once.
 */
export function createSignalGate(): (now: number) => boolean {
  let lastPassed = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now - lastPassed < echoWindow) return false;
    lastPassed = now;
    return true;
  };
}

/** Makes the shell write its process id, which `exec` hands to the app, because xvfb-run and dbus-run-session do not pass signals on. */
function notingProcessId(command: ProcessCommand, file: string): ProcessCommand {
  return ['sh', '-c', 'echo $$ > "$0" && exec "$@"', file, ...command];
}

function readProcessId(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    // Not written yet: the app has not started.
    return null;
  }
}

function sendSignal(processId: number, signal: NodeJS.Signals): void {
  try {
    process.kill(processId, signal);
  } catch (error) {
    // The app has already ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Calls back when the app is to end, with the signal for it, until the returned stop is called. */
function listenForEnding(onEnding: (signal: NodeJS.Signals) => void, stop?: AbortSignal): () => void {
  const onStop = () => onEnding('SIGTERM');
  stop?.addEventListener('abort', onStop);
  const parent = process.ppid;
  // npm sends SIGTERM only to its shell, which dies and leaves this process without a parent.
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onEnding('SIGTERM');
  }, parentCheckInterval);
  for (const signal of endingSignals) process.on(signal, onEnding);
  return () => {
    stop?.removeEventListener('abort', onStop);
    clearInterval(watch);
    for (const signal of endingSignals) process.off(signal, onEnding);
  };
}

/**
 * Runs the app to its end in a session of its own, passes ending signals on to it, and answers its exit code. `stop` ends
 * it as SIGTERM does.
 */
export async function runApp(
  command: ProcessCommand,
  prefix: readonly string[],
  environment: NodeJS.ProcessEnv,
  stop?: AbortSignal,
): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-start-'));
  const file = path.join(folder, 'process-id');
  const wrapped = prefix.length > 0;
  const [program, ...rest] = wrapped ? withPrefix(prefix, notingProcessId(command, file)) : command;
  const child = spawn(program, rest, {
    stdio: 'inherit',
    env: environment,
    // Ctrl+C must reach only the app: if the virtual display ended first, the app would die before it has saved.
    detached: process.platform !== 'win32',
  });
  const mayPass = createSignalGate();
  const stopListening = listenForEnding((signal) => {
    if (child.pid === undefined || !mayPass(performance.now())) return;
    sendSignal((wrapped ? readProcessId(file) : child.pid) ?? -child.pid, signal);
  }, stop);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return exitCodeOf(code, signal);
  } finally {
    stopListening();
    rmSync(folder, { recursive: true, force: true });
  }
}
