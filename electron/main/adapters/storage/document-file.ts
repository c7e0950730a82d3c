import { copyFileSync, existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import type { Instant } from '../../../../shared/time.ts';
import { parseVersioned } from '../../../../shared/versions.ts';
import type { Upgrades } from '../../../../shared/versions.ts';
import type { Document } from '../../ports.ts';
import { freeBadName, isBadNameOf } from '../files/bad-names.ts';
import { hasCode } from '../files/error-codes.ts';
import { namesIn } from '../files/names-in.ts';
import { ensureFolder, restrictToOwner } from '../files/private-modes.ts';
import { quietly } from '../files/quietly.ts';
import { UNFINISHED, replaceFileBy } from '../files/replace-file.ts';
import { writeByStore } from './write-by-store.ts';

/*
 * The file is read and checked once, at the start. After that the value in memory is the document, and a save replaces the
 * file whole. After a power failure within the next seconds the document may be the one before.
 */

type Fields = Record<string, unknown>;

export interface DocumentOptions<Value> {
  readonly folder: string;
  /** The file is `<folder>/<name>.json`. */
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** One pure step for each older version. */
  readonly upgrades: Upgrades;
  readonly whenMissing: Value;
  /** Names a file that is set aside. */
  readonly now: Instant;
  /** `forget`: this document is only a cache, so a bad one is replaced and nobody is told. Otherwise it is kept beside. */
  readonly whenBad?: 'keep' | 'forget';
  /** Reads what it can from the text of a file that is kept beside, `''` where there is none. */
  readonly salvage?: (text: string) => Value;
}

/**
 * Opens `<folder>/<name>.json`. A file that cannot be read, or is of a version that this app does not know, is kept beside as
 * `<name>.json.bad-<date>` and the document starts with `whenMissing`. If the disk refuses to move it, `keptAs` is its own
 * name, and it is moved before anything is written in its place. A document of an older version stays as it is until it
 * changes. What is salvaged replaces the file at once and whole, so that neither a crash nor a full disk can lose it.
 */
export function openDocument<Value extends Fields>(options: DocumentOptions<Value>): Document<Value> {
  const { folder, name, now, whenBad = 'keep', salvage } = options;
  const file = path.join(folder, `${name}.json`);
  removeLeftovers(file);
  const read = readDocument(file, options);
  let inTheWay = read.is === 'bad' && whenBad === 'keep';
  let keptAs = inTheWay ? path.basename(file) : null;
  const moveAway = (): void => {
    keptAs = setAside(file, now, salvage === undefined ? 'move' : 'copy');
    inTheWay = false;
  };
  if (inTheWay) quietly(moveAway);
  let value = valueOf(read, options);
  let onDisk = read.is === 'read' ? serialize(value) : null;
  const document: Document<Value> = {
    name: path.basename(file),
    get keptAs() {
      return keptAs;
    },
    isNew: read.is === 'missing',
    get value() {
      return value;
    },
    save(next) {
      value = next;
      const text = serialize(next);
      if (text === onDisk) return;
      // Until the write has succeeded nobody knows what is on the disk.
      onDisk = null;
      ensureFolder(folder);
      if (inTheWay) moveAway();
      replaceFileBy(targetOf(file), (beside) => writeByStore(beside, next, serialize));
      onDisk = text;
    },
    deleteKept: () => deleteSetAside(file),
  };
  if (read.is === 'bad' && salvage !== undefined) quietly(() => document.save(value));
  return document;
}

function valueOf<Value>(read: Reading<Value>, { whenMissing, salvage }: DocumentOptions<Value>): Value {
  if (read.is === 'read') return read.value;
  return read.is === 'bad' && salvage !== undefined ? salvage(read.text) : whenMissing;
}

function serialize(value: unknown): string {
  return JSON.stringify(value, undefined, '\t');
}

type Reading<Value> =
  | { readonly is: 'read'; readonly value: Value }
  | { readonly is: 'missing' }
  /** The text does not fit; `''` where it could not even be read. */
  | { readonly is: 'bad'; readonly text: string };

function readDocument<Value>(file: string, { schema, upgrades }: DocumentOptions<Value>): Reading<Value> {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
    const value = parseVersioned(schema, upgrades, JSON.parse(text));
    return value === null ? { is: 'bad', text } : { is: 'read', value };
  } catch (error) {
    return hasCode(error, 'ENOENT') ? { is: 'missing' } : { is: 'bad', text };
  }
}

/** A link to a file elsewhere stays a link. */
function targetOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}

/**
 * Keeps the bad file under another name and makes that private; a folder in the place of the file can still be opened after
 * that. `copy` leaves the file where it is, until it is replaced.
 */
function setAside(file: string, now: Instant, how: 'move' | 'copy'): string {
  const kept = freeBadName(file, now, existsSync);
  if (how === 'copy' && !statSync(file).isDirectory()) copyFileSync(file, kept);
  else renameSync(file, kept);
  quietly(() => restrictToOwner(kept));
  return path.basename(kept);
}

function deleteSetAside(file: string): void {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  for (const entry of namesIn(folder)) {
    if (isBadNameOf(name, entry)) rmSync(path.join(folder, entry), { recursive: true, force: true });
  }
}

/** Removes what a power failure in the middle of a write has left beside the file, also one of an older version of the app. */
function removeLeftovers(file: string): void {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  const isLeftover = (entry: string): boolean =>
    [`${name}${UNFINISHED}`, `${name}.tmp-`].some((start) => entry.startsWith(start));
  quietly(() => {
    for (const entry of namesIn(folder)) if (isLeftover(entry)) rmSync(path.join(folder, entry));
  });
}
