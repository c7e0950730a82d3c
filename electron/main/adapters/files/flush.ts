import { fsyncSync, rmSync, writeFileSync } from 'node:fs';
import { hasCode } from './error-codes.ts';
import { withOpenFile } from './open-file.ts';
import { quietly } from './quietly.ts';

/* Nothing counts as written before the disk has said that it would survive a power failure. */

/**
 * Writes a whole file. `w` replaces a file of that name, `wx` refuses to. @throws when the disk refuses it; then there is
 * no new file.
 */
export function writeFlushed(file: string, content: string | Uint8Array, flags: 'w' | 'wx'): void {
  withOpenFile(file, flags, (descriptor) => {
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } catch (error) {
      quietly(() => rmSync(file));
      throw error;
    }
  });
}

/** Makes sure that what was written to the file survives a power failure. @throws when the disk refuses it. */
export function flushFile(file: string): void {
  withOpenFile(file, 'r+', fsyncSync);
}

/** Makes sure that the names in the folder survive a power failure, as far as its file system can promise that. */
export function flushFolder(folder: string): void {
  // Windows cannot open a folder; NTFS keeps a journal of names.
  if (process.platform === 'win32') return;
  withOpenFile(folder, 'r', (descriptor) => {
    try {
      fsyncSync(descriptor);
    } catch (error) {
      if (!hasCode(error, 'EINVAL', 'ENOTSUP')) throw error;
    }
  });
}
