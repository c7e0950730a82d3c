import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../../shared/time.ts';
import { flushFolder, hasCode, quietly, writeFlushed } from './flushed.ts';
import type { MonthLines } from './month-file.ts';

/** What a file is called while it is written to take a month's place. */
export const UNFINISHED = '.new';

const LINE_BREAK = Buffer.from('\n');

/**
 * Takes the bad lines out of a month's file. First they are kept beside the history folder, as
 * `history-2026-03.ndjson.bad-<date>`; then the month is written anew without them, whole or not at all. Gives the kept
 * file's name. @throws when the disk refuses any of it; then the month stands as it did.
 */
export function takeOutBadLines(file: string, { good, bad }: MonthLines, now: Instant): string {
  const folder = path.dirname(file);
  const kept = writeBeside(`${folder}-${path.basename(file)}`, joined(bad), now);
  const unfinished = `${file}${UNFINISHED}`;
  try {
    flushFolder(path.dirname(folder));
    writeFlushed(unfinished, joined(good.map(({ bytes }) => bytes)), 'w');
    renameSync(unfinished, file);
  } catch (error) {
    quietly(() => rmSync(unfinished, { force: true }));
    quietly(() => rmSync(kept));
    throw error;
  }
  // Should a power failure bring the old file back now, it would be mended again.
  quietly(() => flushFolder(folder));
  return path.basename(kept);
}

/** `<file>.bad-<date>`, with a number after it as long as that name is taken. */
export function keptName(file: string, now: Instant, isTaken: (name: string) => boolean): string {
  const date = new Date(now).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replaceAll(':', '-');
  const first = `${file}.bad-${date}`;
  let name = first;
  for (let number = 2; isTaken(name); number++) name = `${first}-${number}`;
  return name;
}

function writeBeside(file: string, bytes: Uint8Array, now: Instant): string {
  return keptName(file, now, (name) => !writtenUnlessTaken(name, bytes));
}

function writtenUnlessTaken(file: string, bytes: Uint8Array): boolean {
  try {
    writeFlushed(file, bytes, 'wx');
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function joined(lines: readonly Buffer[]): Buffer {
  return Buffer.concat(lines.flatMap((line) => [line, LINE_BREAK]));
}
