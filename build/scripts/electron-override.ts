import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { PlainProblem } from './plain-problem.ts';

/** What a path is on disk. */
export type PathKind = 'program' | 'folder' | 'neither';

/** Looks at a path, following links. A file that is not executable is neither. */
function lookAtPath(file: string): PathKind {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 'neither';
  if (stats.isDirectory()) return 'folder';
  try {
    accessSync(file, constants.X_OK);
    return 'program';
  } catch {
    // Refused access means no; it is not a failure.
    return 'neither';
  }
}

/** The executable's path inside an unpacked Electron. */
function executableName(platform: string): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * The executable that the environment names, or null if it names none. UNKNOT_ELECTRON (an executable, or a folder with one)
 * wins over ELECTRON_OVERRIDE_DIST_PATH (a folder). A wrong value throws a PlainProblem, because a person who sets it wants
 * that Electron and no other.
 */
export function findOverride(
  environment: NodeJS.ProcessEnv,
  platform: string,
  look: (file: string) => PathKind = lookAtPath,
): string | null {
  const variable = ['UNKNOT_ELECTRON', 'ELECTRON_OVERRIDE_DIST_PATH'].find((name) => environment[name]);
  const value = variable === undefined ? undefined : environment[variable];
  if (variable === undefined || value === undefined) return null;
  const named = path.resolve(value);
  const kind = look(named);
  if (kind === 'program' && variable === 'UNKNOT_ELECTRON') return named;
  const inside = path.join(named, executableName(platform));
  if (kind === 'folder' && look(inside) === 'program') return inside;
  throw new PlainProblem(`${variable} is ${value}, but there is no Electron executable there.`);
}
