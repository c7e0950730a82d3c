import { renameSync, rmSync } from 'node:fs';
import { writeFlushed } from './flush.ts';
import { quietly } from './quietly.ts';

/**
 * Ends the name of a file that is being written to replace another. It is the same each time, so that the next write
 * replaces one that a crash has left behind.
 */
export const UNFINISHED = '.new';

/**
 * Replaces a file by this content, whole or not at all: it is written beside, flushed and renamed. The rename itself may
 * be lost in a power failure; `flushFolder` prevents that. @throws when the disk refuses it, at once: another program may
 * have the file open, but the main process never waits for it.
 */
export function replaceFile(file: string, content: string | Uint8Array, unfinished = UNFINISHED): void {
  replaceFileBy(file, (beside) => writeFlushed(beside, content, 'w'), unfinished);
}

/** The same for a file that `write` writes and flushes beside the one that it replaces. */
export function replaceFileBy(file: string, write: (beside: string) => void, unfinished = UNFINISHED): void {
  const beside = `${file}${unfinished}`;
  try {
    write(beside);
    renameSync(beside, file);
  } catch (error) {
    quietly(() => rmSync(beside, { force: true }));
    throw error;
  }
}
