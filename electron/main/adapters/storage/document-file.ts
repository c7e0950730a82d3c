import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';
import type { Instant } from '../../../../shared/time.ts';
import { parseVersioned } from '../../../../shared/versions.ts';
import type { Upgrades } from '../../../../shared/versions.ts';
import type { Document } from '../../ports.ts';
import type { LeftOut } from '../../../../shared/settings/settings-file.ts';
import { freeBadName, isBadNameOf } from '../files/bad-names.ts';
import { decodeLossy } from '../files/decode-text.ts';
import { hasCode } from '../files/error-codes.ts';
import { linkTarget } from '../files/link-target.ts';
import { namesIn } from '../files/names-in.ts';
import { ensureFolder, restrictToOwner } from '../files/private-modes.ts';
import { quietly } from '../files/quietly.ts';
import { UNFINISHED, replaceFileBy } from '../files/replace-file.ts';
import { changesBetween, withChanges } from './changes-between.ts';
import type { Changes } from './changes-between.ts';
import { writeByStore } from './write-by-store.ts';

/*
 * The file is read and checked once, at the start; a file that cannot be read then is read as soon as it can be. After that
 * the value in memory is the document, and a save replaces the file whole. After a power failure within the next seconds the
 * document may be the one before.
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
  /** Reads what it can from the text of a file that does not fit, `''` where there is none; `null`: nothing can be read. */
  readonly salvage?: (text: string) => Salvaged<Value> | null;
  /** What counts while the file cannot be read; `whenMissing` unless told. */
  readonly whenUnread?: Value;
  /** Joins a file that can be read again with what counted meanwhile. Otherwise each field that was changed goes on top. */
  readonly takeOver?: (read: Value, meanwhile: Value) => Value;
  /** What is saved while the file cannot be read is kept beside it, so that it outlives the app. Needs `takeOver`. */
  readonly keepsMeanwhile?: boolean;
}

/** Ends the name of what was saved while the file could not be read. */
const MEANWHILE = '.meanwhile';

interface Salvaged<Value> {
  readonly value: Value;
  readonly leftOut: LeftOut | null;
}

/**
 * Opens `<folder>/<name>.json`. A file that the disk does not let be read is left alone, and nothing is written in its place
 * until it can be read (`readAgain`). One that does not fit, or is of a version that this app does not know, is kept beside as
 * `<name>.json.bad-<date>` and the document starts with `whenMissing`. If the disk refuses to move it, `keptAs` is its own
 * name, and it is moved before anything is written in its place. A document of an older version stays as it is until it
 * changes. What is salvaged replaces the file at once and whole, so that neither a crash nor a full disk can lose it.
 */
export function openDocument<Value extends Fields>(options: DocumentOptions<Value>): Document<Value> {
  removeLeftovers(path.join(options.folder, `${options.name}.json`));
  return new FileDocument(options);
}

class FileDocument<Value extends Fields> implements Document<Value> {
  readonly name: string;
  readonly isNew: boolean;
  readonly #file: string;
  readonly #options: DocumentOptions<Value>;
  #value: Value;
  /** The text of the file; `null` when it differs from the value, or nobody knows it. */
  #onDisk: string | null = null;
  #keptAs: string | null = null;
  #leftOut: LeftOut | null = null;
  #isSalvaged = false;
  /** A bad file stands where the document belongs. `copy`: it stays there until it is replaced. */
  #inTheWay: 'move' | 'copy' | null = null;
  #isUnread: boolean;
  /** What was changed while the file could not be read. */
  #changes: Changes = {};

  constructor(options: DocumentOptions<Value>) {
    this.#options = options;
    this.#file = path.join(options.folder, `${options.name}.json`);
    this.name = path.basename(this.#file);
    const read = readDocument(this.#file, options);
    this.isNew = read.is === 'missing';
    this.#isUnread = read.is === 'refused';
    const meanwhile = this.#readMeanwhile();
    if (read.is === 'refused') {
      this.#value = meanwhile ?? options.whenUnread ?? options.whenMissing;
      return;
    }
    const value = this.#accept(read);
    this.#value = meanwhile === null ? value : (options.takeOver?.(value, meanwhile) ?? value);
    if (this.#isSalvaged || meanwhile !== null) quietly(() => this.save(this.#value));
  }

  get keptAs(): string | null {
    return this.#keptAs;
  }

  get leftOut(): LeftOut | null {
    return this.#leftOut;
  }

  get isUnread(): boolean {
    return this.#isUnread;
  }

  get value(): Value {
    return this.#value;
  }

  save(next: Value): void {
    if (this.#isUnread) this.#changes = withChanges(this.#changes, changesBetween(this.#value, next));
    this.#value = next;
    if (this.#isUnread) {
      this.#saveMeanwhile(next);
      return;
    }
    const text = serialize(next);
    if (text === this.#onDisk) return;
    // Until the write has succeeded nobody knows what is on the disk.
    this.#onDisk = null;
    ensureFolder(this.#options.folder);
    this.#clearTheWay();
    // A link to a file elsewhere stays a link.
    replaceFileBy(linkTarget(this.#file), (beside) => writeByStore(beside, next, serialize));
    this.#onDisk = text;
    if (this.#options.keepsMeanwhile === true) quietly(() => rmSync(this.#meanwhileFile, { force: true }));
  }

  readAgain(): boolean {
    if (!this.#isUnread) return false;
    const read = readDocument(this.#file, this.#options);
    if (read.is === 'refused') return false;
    this.#isUnread = false;
    if (read.is !== 'missing') this.#value = this.#joined(this.#accept(read));
    return true;
  }

  writeOverUnread(): void {
    this.#isUnread = false;
  }

  deleteKept(): void {
    deleteSetAside(this.#file);
    rmSync(this.#meanwhileFile, { force: true });
  }

  get #meanwhileFile(): string {
    return `${this.#file}${MEANWHILE}`;
  }

  #readMeanwhile(): Value | null {
    if (this.#options.keepsMeanwhile !== true) return null;
    const read = readDocument(this.#meanwhileFile, this.#options);
    return read.is === 'read' ? read.value : null;
  }

  #saveMeanwhile(next: Value): void {
    if (this.#options.keepsMeanwhile !== true) return;
    replaceFileBy(this.#meanwhileFile, (beside) => writeByStore(beside, next, serialize));
  }

  /** The value of what was read. A bad file is kept beside first. */
  #accept(read: Exclude<Reading<Value>, { is: 'refused' }>): Value {
    const { whenMissing, whenBad = 'keep', salvage } = this.#options;
    if (read.is === 'missing') return whenMissing;
    if (read.is === 'read') {
      this.#onDisk = serialize(read.value);
      return read.value;
    }
    const salvaged = salvage?.(read.text) ?? null;
    this.#isSalvaged = salvaged !== null;
    this.#leftOut = salvaged?.leftOut ?? null;
    if (whenBad === 'keep') {
      this.#inTheWay = salvaged === null ? 'move' : 'copy';
      this.#keptAs = this.name;
      quietly(() => this.#clearTheWay());
    }
    return salvaged?.value ?? whenMissing;
  }

  #joined(read: Value): Value {
    const { schema, takeOver } = this.#options;
    const joined = takeOver?.(read, this.#value) ?? schema.parse(withChanges(read, this.#changes));
    this.#changes = {};
    return joined;
  }

  #clearTheWay(): void {
    if (this.#inTheWay === null) return;
    this.#keptAs = setAside(this.#file, this.#options.now, this.#inTheWay);
    this.#inTheWay = null;
  }
}

function serialize(value: unknown): string {
  return JSON.stringify(value, undefined, '\t');
}

type Reading<Value> =
  | { readonly is: 'read'; readonly value: Value }
  | { readonly is: 'missing' }
  /** The text does not fit; `''` where there is none. */
  | { readonly is: 'bad'; readonly text: string }
  /** The disk does not let it be read, which says nothing about what is in it. */
  | { readonly is: 'refused' };

function readDocument<Value>(
  file: string,
  { schema, upgrades, whenBad }: DocumentOptions<Value>,
): Reading<Value> {
  let text = '';
  try {
    text = decodeLossy(readFileSync(file));
    const value = parseVersioned(schema, upgrades, JSON.parse(text));
    return value === null ? { is: 'bad', text } : { is: 'read', value };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { is: 'missing' };
    return whenBad !== 'forget' && isRefusal(error) ? { is: 'refused' } : { is: 'bad', text };
  }
}

/** Whether the system refused the reading. A folder in the place of the file is no document, however often one tries. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'errno' in error && !hasCode(error, 'EISDIR');
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
