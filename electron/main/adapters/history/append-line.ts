import { fstatSync, fsyncSync, readSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../files/flush.ts';
import { withOpenFile } from '../files/open-file.ts';
import { quietly } from '../files/quietly.ts';

const LINE_BREAK = 0x0a;

/**
 * Adds a line to a file and flushes it. A missing file is made. @throws when the disk refuses it; then the part of the line
 * that was written is removed again.
 */
export function appendLine(file: string, line: string): void {
  withOpenFile(file, 'a+', (descriptor) => {
    const { size } = fstatSync(descriptor);
    try {
      // End a line that a crash has torn, so that the new one stands alone.
      const start = endsInsideLine(descriptor, size) ? '\n' : '';
      writeFileSync(descriptor, Buffer.from(`${start}${line}\n`));
      fsyncSync(descriptor);
      if (size === 0) flushName(file);
    } catch (error) {
      // By its name: Windows does not cut a file that was opened for adding.
      quietly(() => truncateSync(file, size));
      throw error;
    }
  });
}

/** Adds a missing line break at the end of a file. @throws when the disk refuses it. */
export function closeLastLine(file: string): void {
  withOpenFile(file, 'a+', (descriptor) => {
    if (!endsInsideLine(descriptor, fstatSync(descriptor).size)) return;
    writeFileSync(descriptor, '\n');
    fsyncSync(descriptor);
  });
}

/** With the first line of all, the folder is as new as the file. */
function flushName(file: string): void {
  const folder = path.dirname(file);
  flushFolder(folder);
  flushFolder(path.dirname(folder));
}

function endsInsideLine(descriptor: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(descriptor, last, 0, 1, size - 1);
  return last[0] !== LINE_BREAK;
}
