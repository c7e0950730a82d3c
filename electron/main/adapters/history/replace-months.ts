import { existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../../shared/time.ts';
import { freeBadName } from '../files/bad-names.ts';
import { flushFolder, writeFlushed } from '../files/flush.ts';
import { ensureFolder } from '../files/private-modes.ts';
import { isMonth, linesOf, monthFileName, monthOf } from './month-file.ts';

/*
 * The history is replaced as a whole folder: `history.new` is written, `history` becomes `history.old`, and `history.new`
 * becomes `history`. This last step decides. As long as there is no `history`, the old one is the truth, so nobody ever has
 * to know whether `history.new` is whole: as long as it has that name, it is nothing.
 */

const newOf = (folder: string): string => `${folder}.new`;
const oldOf = (folder: string): string => `${folder}.old`;

/** Where the history stands: under its old name while a replacement has broken off in its middle. */
export function whereItStands(folder: string): string {
  return isBrokenOff(folder) ? oldOf(folder) : folder;
}

/** Takes back a replacement that broke off. @throws when the disk refuses it; nothing may be added then. */
export function bringBack(folder: string): void {
  if (!isBrokenOff(folder)) return;
  renameSync(oldOf(folder), folder);
  flushFolder(path.dirname(folder));
}

/**
 * Removes what a replacement left behind, once `bringBack` has gone well. Gives the name of an old history that is kept, as
 * there is something in it that this app cannot read and so cannot have in any backup. @throws when the disk refuses it.
 */
export function cleanUp(folder: string, now: Instant): string | null {
  const [fresh, old] = [newOf(folder), oldOf(folder)];
  rmSync(fresh, { recursive: true, force: true });
  if (!existsSync(old)) return null;
  flushFolder(path.dirname(folder));
  if (isAllReadable(old)) {
    // Half of an old history must never be taken for one.
    renameSync(old, fresh);
    rmSync(fresh, { recursive: true });
    return null;
  }
  const kept = freeBadName(folder, now, existsSync);
  renameSync(old, kept);
  return path.basename(kept);
}

/**
 * Puts these lines of months in the place of the whole folder, after which there is something to clean up. @throws when the
 * disk refuses it; then the old history stands, or has to be brought back.
 */
export function replaceFolder(folder: string, months: ReadonlyMap<string, readonly string[]>): void {
  const fresh = newOf(folder);
  ensureFolder(fresh);
  for (const [month, lines] of months) {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    writeFlushed(path.join(fresh, monthFileName(month)), bytes, 'wx');
  }
  flushFolder(fresh);
  // Without an old history an empty one takes its part, so that what a crash leaves behind always means the same.
  ensureFolder(folder);
  flushFolder(path.dirname(folder));
  renameSync(folder, oldOf(folder));
  renameSync(fresh, folder);
}

/** @throws when these are not the lines of months. */
export function expectMonths(months: ReadonlyMap<string, readonly string[]>): void {
  for (const [month, lines] of months) {
    if (!isMonth(month)) throw new Error(`${month} is not a month.`);
    if (lines.some((line) => line.includes('\n'))) throw new Error(`${month} has lines within a line.`);
  }
}

function isBrokenOff(folder: string): boolean {
  return !existsSync(folder) && existsSync(oldOf(folder));
}

function isAllReadable(folder: string): boolean {
  try {
    return lstatSync(folder).isDirectory() && readdirSync(folder).every((name) => isReadable(folder, name));
  } catch {
    return false;
  }
}

/** A hidden file is one of the system's own. */
function isReadable(folder: string, name: string): boolean {
  if (name.startsWith('.')) return true;
  return monthOf(name) !== null && linesOf(readFileSync(path.join(folder, name))).bad.length === 0;
}
