import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { quietly } from './quietly.ts';

/* Everything that the app writes is for the person alone. On Windows a person's own folder is private as it is. */

/** Mode of a file that only this person can read. */
export const PRIVATE_FILE = 0o600;
/** Mode of a folder that only this person can open. */
const PRIVATE_FOLDER = 0o700;

/** The permissions of the group and of everybody else. */
const OTHERS = 0o077;

/** Makes the folder, and those above it that are missing. One that is there keeps its mode. @throws when the disk refuses it. */
export function ensureFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
}

/** Takes a file or folder away from everybody else, if it is there. @throws when the disk refuses it. */
export function restrictToOwner(path: string): void {
  if (process.platform === 'win32') return;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat !== undefined && (stat.mode & OTHERS) !== 0) chmodSync(path, stat.mode & PRIVATE_FOLDER);
}

/** Makes a private folder; an older one becomes private if the disk allows it. @throws when it cannot be made. */
export function ensurePrivateFolder(folder: string): void {
  ensureFolder(folder);
  // It may belong to somebody else, or the disk may have no such permissions. The files have their own.
  quietly(() => restrictToOwner(folder));
}
