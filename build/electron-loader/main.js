// Replaces Electron's default app, which the last-resort runtime lacks: `electron <folder> [arguments]`.
// Electron waits for this module before it emits `ready`, and the awaits below are at top level, so an app that listens
// with `app.on('ready')` is loaded in time.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

async function loadApp(folder) {
  const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const name = manifest.productName ?? manifest.name;
  if (name !== undefined) app.setName(name);
  if (manifest.version !== undefined) app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`);
  app.setAppPath(folder);
  // The command line names the app.
  // oxlint-disable-next-line unknot/layers
  await import(pathToFileURL(path.join(folder, manifest.main ?? 'index.js')).href);
}

// Playwright and Chromium put their switches before the folder.
const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
process.defaultApp = true;

try {
  if (folder === undefined) throw new Error('no app folder was given on the command line');
  await loadApp(path.resolve(folder));
} catch (error) {
  console.error(`Electron could not load the app: ${error instanceof Error ? error.stack : error}`);
  process.exit(1);
}
