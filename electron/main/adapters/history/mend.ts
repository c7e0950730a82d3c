import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../../shared/time.ts';
import { freeBadName } from '../files/bad-names.ts';
import { hasCode } from '../files/error-codes.ts';
import { flushFolder, writeFlushed } from '../files/flush.ts';
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
