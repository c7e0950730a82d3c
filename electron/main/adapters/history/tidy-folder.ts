import { rmSync } from 'node:fs';
import path from 'node:path';
import { namesIn } from '../files/names-in.ts';
import { restrictToOwner } from '../files/private-modes.ts';
import { UNFINISHED } from '../files/replace-file.ts';
import { monthOf } from './month-file.ts';

/**
 * Takes the history away from everybody else, as versions before the second did not, and removes what a crash left behind
 * while a month was being mended. @throws when the disk refuses it.
 */
export function tidyFolder(folder: string): void {
  restrictToOwner(folder);
  for (const name of namesIn(folder)) {
    const file = path.join(folder, name);
    if (monthOf(name) !== null) restrictToOwner(file);
    else if (isUnfinishedMonth(name)) rmSync(file);
  }
}

function isUnfinishedMonth(name: string): boolean {
  return name.endsWith(UNFINISHED) && monthOf(name.slice(0, -UNFINISHED.length)) !== null;
}
