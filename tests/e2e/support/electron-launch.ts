import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { _electron, type ElectronApplication } from '@playwright/test';
import { follow, type Account, type Child, type Environment } from './child.ts';

/** What is started: the app in a folder, by the Electron under test, or an executable that is the app itself (no folder). */
export interface Launch {
  executable: string;
  appFolder: string | null;
  args: readonly string[];
  environment: Environment;
  /** Who runs it, if not whoever runs the tests. */
  account?: Account | undefined;
}

/** An app that runs, driven by Playwright, and its process. */
export interface Launched {
  electron: ElectronApplication;
  child: Child;
}

const launchDeadline = 30_000;

const isRoot = process.getuid?.() === 0;

/** The arguments of Electron: the sandbox is off only for root, for whom Chromium has none. */
export function electronArguments({ appFolder, args, account }: Launch): string[] {
  const switches = isRoot && account === undefined ? ['--no-sandbox'] : [];
  return [...switches, ...(appFolder === null ? [] : [appFolder]), ...args];
}

/**
 * Runs the function and answers the first process that it starts with the executable, followed from its first byte on. Playwright
 * hands out the process only once the app is up, when its first lines are lost.
 */
async function followFirst<Answer>(
  executable: string,
  run: () => Promise<Answer>,
): Promise<{ answer: Answer; child: Child | undefined }> {
  let child: Child | undefined;
  const onStart = (message: unknown): void => {
    const { process } = message as { process: ChildProcess };
    // The message comes before the process is started; its streams are there when this turn ends.
    queueMicrotask(() => {
      if (process.spawnfile === executable) child ??= follow(process);
    });
  };
  subscribe('child_process', onStart);
  try {
    return { answer: await run(), child };
  } catch (error) {
    throw new Error(`The app did not start. It said:\n${child?.output() ?? ''}`, { cause: error });
  } finally {
    unsubscribe('child_process', onStart);
  }
}

/** Starts the app and waits until Playwright can drive it, which is before its first window. */
export async function launchElectron(launch: Launch, artifactsFolder: string): Promise<Launched> {
  const { answer, child } = await followFirst(launch.executable, () =>
    _electron.launch({
      executablePath: launch.executable,
      args: electronArguments(launch),
      env: launch.environment,
      // Playwright turns the sandbox off unless told not to.
      chromiumSandbox: !isRoot,
      artifactsDir: artifactsFolder,
      timeout: launchDeadline,
    }),
  );
  if (child === undefined) throw new Error(`Playwright did not start ${launch.executable}.`);
  return { electron: answer, child };
}
