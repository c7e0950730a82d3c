import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';

/* Files that outlive a power failure: nothing counts as written before the disk has said so. */

/** For this person's eyes only. */
export const OWN_FILE = 0o600;
export const OWN_FOLDER = 0o700;

/** Opens a file, and closes it whatever happens. A close that fails changes nothing of what has been flushed. */
export function withOpened<Result>(file: string, flags: string, use: (descriptor: number) => Result): Result {
  const descriptor = openSync(file, flags, OWN_FILE);
  try {
    return use(descriptor);
  } finally {
    quietly(() => closeSync(descriptor));
  }
}

/**
 * Writes a whole file. `w` takes the place of one that is there, `wx` refuses to. @throws when the disk refuses; then there
 * is no new file.
 */
export function writeFlushed(file: string, bytes: Uint8Array, flags: 'w' | 'wx'): void {
  withOpened(file, flags, (descriptor) => {
    try {
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } catch (error) {
      quietly(() => rmSync(file));
      throw error;
    }
  });
}

/** Makes sure that the names in the folder outlive a power failure, as far as its file system can promise that. */
export function flushFolder(folder: string): void {
  // Windows cannot open a folder; NTFS keeps a journal of names.
  if (process.platform === 'win32') return;
  withOpened(folder, 'r', (descriptor) => {
    try {
      fsyncSync(descriptor);
    } catch (error) {
      if (!hasCode(error, 'EINVAL', 'ENOTSUP')) throw error;
    }
  });
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.some((code) => error.code === code);
}

/** Runs a step that cleans up. Its failure must not hide what made it necessary. */
export function quietly(step: () => void): void {
  try {
    step();
  } catch {
    // The first error is on its way already.
  }
}
