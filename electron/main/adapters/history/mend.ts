import { existsSync, readFileSync, readSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../../shared/time.ts';
import { freeBadName } from '../files/bad-names.ts';
import { isUtf16, withoutEncoding } from '../files/decode-text.ts';
import { hasCode } from '../files/error-codes.ts';
import { flushFolder, writeFlushed } from '../files/flush.ts';
import { withOpenFile } from '../files/open-file.ts';
import { quietly } from '../files/quietly.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { MonthLines } from './month-file.ts';

const LINE_BREAK = Buffer.from('\n');

/**
 * Takes the bad lines out of a month's file. First they are kept beside the history folder, as
 * `history-2026-03.ndjson.bad-<date>`; then the month is written anew without them, whole or not at all. Gives the kept
 * file's name. @throws when the disk refuses any of it; then the month stands as it did.
 */
export function takeOutBadLines(file: string, { good, bad }: MonthLines, now: Instant): string {
  const folder = path.dirname(file);
  const kept = writeBeside(`${folder}-${path.basename(file)}`, joinLines(bad), now);
  try {
    flushFolder(path.dirname(folder));
    replaceFile(file, joinLines(good.map(({ bytes }) => bytes)));
  } catch (error) {
    quietly(() => rmSync(kept));
    throw error;
  }
  // If a power failure brought the old file back now, it would be mended again.
  quietly(() => flushFolder(folder));
  return path.basename(kept);
}

/**
 * Writes a month that another program has saved as UTF-16 as the app writes it, so that lines can be added to it. One that is
 * no text stays as it is. @throws when the disk refuses it.
 */
export function writeAsUtf8(file: string): void {
  const bytes = bytesInUtf16(file);
  if (bytes === null) return;
  const plain = withoutEncoding(bytes);
  if (plain === bytes) return;
  replaceFile(file, plain);
  quietly(() => flushFolder(path.dirname(file)));
}

/** `null` for a file that does not begin as UTF-16 does, or is not there. */
function bytesInUtf16(file: string): Buffer | null {
  if (!existsSync(file)) return null;
  return withOpenFile(file, 'r', (descriptor) => {
    const head = Buffer.alloc(2);
    const isMarked = isUtf16(head.subarray(0, readSync(descriptor, head, 0, head.length, 0)));
    return isMarked ? readFileSync(descriptor) : null;
  });
}

function writeBeside(file: string, bytes: Uint8Array, now: Instant): string {
  return freeBadName(file, now, (name) => !writeUnlessTaken(name, bytes));
}

/** False when there is a file of that name. */
function writeUnlessTaken(file: string, bytes: Uint8Array): boolean {
  try {
    writeFlushed(file, bytes, 'wx');
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function joinLines(lines: readonly Buffer[]): Buffer {
  return Buffer.concat(lines.flatMap((line) => [line, LINE_BREAK]));
}
