import { existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../../shared/time.ts';
import { freeBadName } from '../files/bad-names.ts';
import { flushFolder, writeFlushed } from '../files/flush.ts';
import { ensureFolder } from '../files/private-modes.ts';
import { isMonth, linesOf, monthFileName, monthOf } from './month-file.ts';

/*
 * The history is replaced as a whole folder: `history.new` is written, `history` becomes `history.old`, and `history.new`
 * becomes `history`. This last rename decides. While there is no `history`, the old folder counts. So it never matters
 * whether `history.new` is complete: a folder of that name does not count.
 */

const newOf = (folder: string): string => `${folder}.new`;
const oldOf = (folder: string): string => `${folder}.old`;

/** The folder that counts: the old one while a replacement is interrupted half-way. */
export function currentFolder(folder: string): string {
  return isInterrupted(folder) ? oldOf(folder) : folder;
}

/** Undoes an interrupted replacement. @throws when the disk refuses it; nothing may be added then. */
export function recoverOld(folder: string): void {
  if (!isInterrupted(folder)) return;
  renameSync(oldOf(folder), folder);
  flushFolder(path.dirname(folder));
}

/**
 * Removes what a replacement left behind, after `recoverOld` succeeded. An old history with something unreadable in it is
 * kept, because no backup can contain that; then this gives its name. @throws when the disk refuses it.
 */
export function cleanUp(folder: string, now: Instant): string | null {
  const [fresh, old] = [newOf(folder), oldOf(folder)];
  rmSync(fresh, { recursive: true, force: true });
  if (!existsSync(old)) return null;
  flushFolder(path.dirname(folder));
  if (isAllReadable(old)) {
    // A half-deleted old history must never count as one, so it loses its name first.
    renameSync(old, fresh);
    rmSync(fresh, { recursive: true });
    return null;
  }
  const kept = freeBadName(folder, now, existsSync);
  renameSync(old, kept);
  return path.basename(kept);
}

/**
 * Replaces the whole folder by these lines of months; `cleanUp` is due after that. @throws when the disk refuses it; then
 * the old history still counts, or `recoverOld` is due.
 */
export function replaceFolder(folder: string, months: ReadonlyMap<string, readonly string[]>): void {
  const fresh = newOf(folder);
  ensureFolder(fresh);
  for (const [month, lines] of months) {
    const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    writeFlushed(path.join(fresh, monthFileName(month)), bytes, 'wx');
  }
  flushFolder(fresh);
  // Without an old history make an empty one, so that there is only one order of steps to recover from.
  ensureFolder(folder);
  flushFolder(path.dirname(folder));
  renameSync(folder, oldOf(folder));
  renameSync(fresh, folder);
}

/** @throws when these are not the lines of months. */
export function assertMonths(months: ReadonlyMap<string, readonly string[]>): void {
  for (const [month, lines] of months) {
    if (!isMonth(month)) throw new Error(`${month} is not a month.`);
    if (lines.some((line) => line.includes('\n'))) throw new Error(`${month} has lines within a line.`);
  }
}

function isInterrupted(folder: string): boolean {
  return !existsSync(folder) && existsSync(oldOf(folder));
}

function isAllReadable(folder: string): boolean {
  try {
    return lstatSync(folder).isDirectory() && readdirSync(folder).every((name) => isReadable(folder, name));
  } catch {
    return false;
  }
}

/** A hidden file belongs to the system. */
function isReadable(folder: string, name: string): boolean {
  if (name.startsWith('.')) return true;
  return monthOf(name) !== null && linesOf(readFileSync(path.join(folder, name))).bad.length === 0;
}
