import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Bus } from '../e2e/support/bus.ts';
import { startBusDaemon } from '../e2e/support/bus-daemon.ts';
import { follow, searchPath, start } from '../e2e/support/child.ts';
import type { Child, Environment, Exit } from '../e2e/support/child.ts';
import { Cleanups } from '../e2e/support/cleanups.ts';
import { environmentMark, personEnvironment } from '../e2e/support/environment.ts';
import { makeFolders, writeFiles } from '../e2e/support/folders.ts';
import { startLoginManager } from '../e2e/support/login-manager.ts';
import { Notifications } from '../e2e/support/notifications.ts';
import { readProcessTree } from '../e2e/support/process-tree.ts';
import type { AppProcess } from '../e2e/support/process-tree.ts';
import { startScreen } from '../e2e/support/screen.ts';
import { Tray } from '../e2e/support/tray.ts';
import { waitFor } from '../e2e/support/wait-for.ts';
import { XScreen } from './x-screen.ts';

/** A fresh desktop for one start of one app, with a view of its screen. */
export interface BenchDesktop {
  readonly folder: string;
  readonly tray: Tray;
  readonly screen: XScreen;
  /** Starts a program with the person's environment; from then on `processes` tells what descends from it. */
  start(program: string, programArguments: string[]): Child;
  processes(): AppProcess[];
  /** Closes the window in front as a person does: by the window manager. */
  closeWindow(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a desktop; the files are those of the person, by their path below the folders' root. */
export async function openBenchDesktop(files: Record<string, string>): Promise<BenchDesktop> {
  const cleanups = new Cleanups();
  try {
    return await openParts(cleanups, files);
  } catch (error) {
    throw new AggregateError([error, ...(await cleanups.run())], 'The desktop could not be opened.', {
      cause: error,
    });
  }
}

async function openParts(cleanups: Cleanups, files: Record<string, string>): Promise<BenchDesktop> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unknot-bench-'));
  cleanups.add(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  const folders = makeFolders(path.join(folder, 'person'));
  writeFiles(folders, files);
  const { display } = await startScreen(cleanups, folder);
  const sessionBus = await startBusDaemon(cleanups, folder, 'session');
  const systemBus = await startBusDaemon(cleanups, folder, 'system');
  await startLoginManager(cleanups, systemBus, folder);
  const bus = await Bus.connect(sessionBus);
  cleanups.add(() => bus.disconnect());
  const tray = await Tray.open(bus);
  await Notifications.open(bus);
  const screen = await XScreen.open(display);
  cleanups.add(() => screen.close());
  const { UNKNOT_PRINT_STATUS: _, ...environment } = personEnvironment(folders, {
    display,
    sessionBus,
    systemBus,
  });
  const roots = new Set<number>();
  const processes = (): AppProcess[] => readProcessTree(roots, environmentMark(folders));
  cleanups.add(() => processes().forEach(({ pid }) => process.kill(pid, 'SIGKILL')));
  return {
    folder,
    tray,
    screen,
    processes,
    start: (program, programArguments) => {
      const child = follow(start(program, programArguments, { environment }));
      roots.add(child.pid);
      return child;
    },
    closeWindow: () => closeWindowInFront({ ...searchPath, DISPLAY: display }),
    close: () => closeAll(cleanups),
  };
}

async function closeWindowInFront(environment: Environment): Promise<void> {
  // On a busy machine a window is painted long before it has the keyboard, and keys would go astray.
  await waitFor(
    'a window to have the keyboard',
    async () => (await xdotool(environment, 'getactivewindow')).exit === 0,
  );
  const { exit, output } = await xdotool(environment, 'key', '--clearmodifiers', 'alt+F4');
  if (exit !== 0) throw new Error(`xdotool could not press the keys (${exit}): ${output}`);
}

async function xdotool(
  environment: Environment,
  ...toolArguments: string[]
): Promise<{ exit: Exit; output: string }> {
  const tool = follow(start('xdotool', toolArguments, { environment }));
  return { exit: await tool.exited, output: tool.output() };
}

async function closeAll(cleanups: Cleanups): Promise<void> {
  const failures = await cleanups.run();
  if (failures.length > 0) throw new AggregateError(failures, 'The desktop could not be closed.');
}
