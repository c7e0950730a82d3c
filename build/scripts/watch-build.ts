import { resolveConfig } from 'electron-vite';
import { build } from 'vite';
import type { InlineConfig, Rolldown } from 'vite';
import { checkout } from './checkout.ts';

const PARTS = ['main', 'preload', 'renderer'] as const;
export type BuiltPart = (typeof PARTS)[number];

/**
 * Builds all parts as `npm run build` does, and each again whenever its code changes. Calls back after each build but the
 * first. Answers the function that stops it.
 */
export async function watchBuild(onRebuilt: (part: BuiltPart) => void): Promise<() => Promise<void>> {
  const watching = { root: checkout, logLevel: 'warn', build: { watch: {} } } as const;
  const { config } = await resolveConfig(watching, 'build', 'production');
  const watchers: Rolldown.RolldownWatcher[] = [];
  for (const part of PARTS) watchers.push(await watchPart(config?.[part] ?? {}, () => onRebuilt(part)));
  return async () => {
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}

/** Comes back when the part has been built for the first time. What cannot be built is said, and tried again after the next change. */
async function watchPart(config: InlineConfig, onRebuilt: () => void): Promise<Rolldown.RolldownWatcher> {
  const watcher = await build(config);
  if (!('on' in watcher)) throw new Error('The build does not watch.');
  let isFirst = true;
  await new Promise<void>((resolve) => {
    watcher.on('event', ({ code }) => {
      if (code !== 'BUNDLE_END') return;
      if (!isFirst) onRebuilt();
      isFirst = false;
      resolve();
    });
  });
  return watcher;
}
