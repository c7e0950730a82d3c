import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { OWN_FILE, OWN_FOLDER, hasCode } from './flushed.ts';
import { UNFINISHED } from './mend.ts';
import { monthOf } from './month-file.ts';

/** The permissions of a group and of everybody else. */
const OTHERS = 0o077;

/** The names in the folder; none when there is no folder. @throws when the disk refuses it. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/**
 * Makes the history readable by this person only, as versions before the second did not, and removes what a mending
 * that broke off has left behind. @throws when the disk refuses it.
 */
export function tidyFolder(folder: string): void {
  restrict(folder, OWN_FOLDER);
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    if (monthOf(name) !== null) restrict(file, OWN_FILE);
    else if (isUnfinished(name)) rmSync(file);
  }
}

function isUnfinished(name: string): boolean {
  return name.endsWith(UNFINISHED) && monthOf(name.slice(0, -UNFINISHED.length)) !== null;
}

function restrict(file: string, mode: number): void {
  // Windows has other means, and a person's own folder is theirs alone there.
  if (process.platform === 'win32') return;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat !== undefined && (stat.mode & OTHERS) !== 0) chmodSync(file, mode);
}
