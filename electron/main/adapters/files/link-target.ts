import { lstatSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { hasCode } from './error-codes.ts';

/** Links that lead to each other in a circle end here. */
const MOST_LINKS = 40;

/**
 * The file that a path leads to, whether or not that file is there yet. Who writes it keeps the link, which may belong to a
 * program that manages such files. @throws what the disk answers, `ELOOP` for links in a circle.
 */
export function linkTarget(file: string): string {
  let target = file;
  for (let links = 0; isLink(target); links += 1) {
    if (links === MOST_LINKS) throw Object.assign(new Error(`Links in a circle: ${file}`), { code: 'ELOOP' });
    target = path.resolve(path.dirname(target), readlinkSync(target));
  }
  return target;
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}
