import { fstatSync, fsyncSync, readSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolder } from '../files/flush.ts';
import { withOpenFile } from '../files/open-file.ts';
import { quietly } from '../files/quietly.ts';

const LINE_BREAK = 0x0a;

/**
 * Adds a line to a file, which is made if need be. On the disk when it returns. @throws when the disk refuses it; what
 * was written of the line is taken back then.
 */
export function appendLine(file: string, line: string): void {
  withOpenFile(file, 'a+', (descriptor) => {
    const { size } = fstatSync(descriptor);
    try {
      // A line torn by a crash is closed first.
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

/** Closes the last line of a file, if it needs that. @throws when the disk refuses it. */
export function closeLastLine(file: string): void {
  withOpenFile(file, 'a+', (descriptor) => {
    if (!endsInsideLine(descriptor, fstatSync(descriptor).size)) return;
    writeFileSync(descriptor, '\n');
    fsyncSync(descriptor);
  });
}

/** The folder of a month's first line may be as new as its file. */
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
