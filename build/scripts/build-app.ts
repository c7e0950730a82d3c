import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkout, npmCommand } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { PlainProblem } from './plain-problem.ts';

const sources = ['electron', 'renderer', 'shared', 'build/icons', 'package.json', 'electron.vite.config.ts'];
const outputs = ['out/icons', 'out/main', 'out/preload', 'out/renderer'];

/** Modification times, in milliseconds, of the files and folders under a path. A folder changes when a file in it is deleted. */
function changeTimes(file: string, folders: 'with folders' | 'files only'): number[] {
  const stats = statSync(file);
  if (!stats.isDirectory()) return [stats.mtimeMs];
  const inside = readdirSync(file).flatMap((name) => changeTimes(path.join(file, name), folders));
  return folders === 'with folders' ? [stats.mtimeMs, ...inside] : inside;
}

/** Whether the built app is missing, incomplete or older than its sources. Folders that do not exist count as unchanged. */
export function isBuildStale(root: string): boolean {
  const built = outputs.map((name) => path.join(root, name));
  const present = sources.map((name) => path.join(root, name)).filter((file) => existsSync(file));
  const newestSource = Math.max(...present.flatMap((file) => changeTimes(file, 'with folders')));
  const outputTimes = built.map((folder) => (existsSync(folder) ? changeTimes(folder, 'files only') : []));
  if (outputTimes.some((times) => times.length === 0)) return true;
  // The oldest file shows whether the last build finished.
  return newestSource > Math.min(...outputTimes.flat());
}

/** Builds the app and returns the builder's exit code. */
export async function buildApp(): Promise<number> {
  return runVisibly(npmCommand(process.env, 'run', 'build'), { cwd: checkout, onStandardError: true });
}

/** Builds the app if its sources are newer. Throws a PlainProblem if that fails. */
export async function ensureBuilt(): Promise<void> {
  if (!isBuildStale(checkout)) return;
  console.error('Building Unknot, as its sources are newer than the built app.');
  const code = await buildApp();
  if (code !== 0) throw new PlainProblem(`Unknot could not be built (exit code ${code}).`);
}
