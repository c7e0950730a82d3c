import { closeSync, openSync } from 'node:fs';
import { PRIVATE_FILE } from './private-modes.ts';
import { quietly } from './quietly.ts';

/**
 * Opens a file and closes it whatever happens; a file that is made is private. A close that fails changes nothing about
 * what has been flushed. @throws when the disk refuses to open it.
 */
export function withOpenFile<Result>(
  file: string,
  flags: string,
  use: (descriptor: number) => Result,
): Result {
  const descriptor = openSync(file, flags, PRIVATE_FILE);
  try {
    return use(descriptor);
  } finally {
    quietly(() => closeSync(descriptor));
  }
}
