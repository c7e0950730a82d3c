import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { ensureBuilt } from './build-app.ts';
import { prepareLaunch } from './launch.ts';
import type { Launch } from './launch.ts';
import { runScript } from './plain-problem.ts';
import { watchBuild } from './watch-build.ts';
import type { BuiltPart } from './watch-build.ts';

/** Milliseconds after the last rebuilt part: one change often rebuilds all of them. */
const SETTLE = 300;

/**
 * `npm run dev`: the real app, started again whenever the code of the main process has changed, and its windows loaded
 * again whenever theirs has. Ends with the app.
 */
async function dev(): Promise<number> {
  await ensureBuilt();
  const launch = await prepareLaunch();
  const port = await freePort();
  let restart = new AbortController();
  const rebuilt = new Set<BuiltPart>();
  const act = afterPause(() => {
    if (rebuilt.has('main') || rebuilt.has('preload')) restart.abort();
    else void reloadWindows(port);
    rebuilt.clear();
  });
  const stopWatching = await watchBuild((part) => {
    rebuilt.add(part);
    act();
  });
  let code = 0;
  do {
    restart = new AbortController();
    code = await run(launch, port, restart.signal);
  } while (restart.signal.aborted);
  await stopWatching();
  return code;
}

/** The port lets the windows be loaded again from here; the app itself has no door for that. */
function run(launch: Launch, port: number, stop: AbortSignal): Promise<number> {
  return launch([`--remote-debugging-port=${port}`, ...process.argv.slice(2)], stop);
}

async function reloadWindows(port: number): Promise<void> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  await Promise.all(browser.contexts().flatMap((context) => context.pages().map((page) => page.reload())));
  await browser.close();
}

function afterPause(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, SETTLE);
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

await runScript(dev);
