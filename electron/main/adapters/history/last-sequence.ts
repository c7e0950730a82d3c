import { fstatSync, readSync } from 'node:fs';
import { withOpenFile } from '../files/open-file.ts';
import { linesOf, sequenceOf } from './month-file.ts';

/** In bytes: about ten events. Sequence numbers increase, so the highest is near the end. */
const TAIL = 2 * 1024;

/** The highest number near the end of a month's file; 0 when no line of it can be read. @throws when the disk refuses it. */
export function lastSequenceIn(file: string): number {
  return withOpenFile(file, 'r', (descriptor) => {
    const { size } = fstatSync(descriptor);
    const start = Math.max(0, size - TAIL);
    const last = highestFrom(descriptor, start, size);
    // Damage may fill the whole tail.
    return last ?? (start > 0 ? highestFrom(descriptor, 0, size) : null) ?? 0;
  });
}

/** `null` when no line can be read. The first piece may be the end of a line, which does not count. */
function highestFrom(descriptor: number, start: number, end: number): number | null {
  const bytes = Buffer.alloc(end - start);
  const read = readSync(descriptor, bytes, 0, bytes.length, start);
  const sequences = linesOf(bytes.subarray(0, read)).good.map(({ is }) => sequenceOf(is));
  return sequences.length === 0 ? null : Math.max(...sequences);
}
