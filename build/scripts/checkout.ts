import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProcessCommand } from './child-process.ts';

/** The checkout's folder. */
export const checkout = path.resolve(import.meta.dirname, '../..');

interface Manifest {
  version?: string;
  main?: string;
  bin?: string | Record<string, string>;
  scripts?: Record<string, string>;
}

/** Reads the package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** The command that runs a package's program from node_modules with the current Node, without a shell or npx. */
export function toolCommand(
  packageName: string,
  programName: string,
  ...toolArguments: string[]
): ProcessCommand {
  const folder = path.join(checkout, 'node_modules', packageName);
  const { bin } = readManifest(folder);
  const script = typeof bin === 'string' ? bin : bin?.[programName];
  if (script === undefined) throw new Error(`The package ${packageName} has no program ${programName}.`);
  return [process.execPath, path.join(folder, script), ...toolArguments];
}

/** The command that runs npm: the one that started this script, or else the one on the PATH. */
export function npmCommand(environment: NodeJS.ProcessEnv, ...npmArguments: string[]): ProcessCommand {
  const script = environment['npm_execpath'];
  return script === undefined ? ['npm', ...npmArguments] : [process.execPath, script, ...npmArguments];
}
