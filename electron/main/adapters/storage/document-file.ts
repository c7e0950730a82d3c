import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import type * as z from 'zod';
import { parseVersioned } from '../../../../shared/versions.ts';
import type { Upgrades } from '../../../../shared/versions.ts';
import type { Document } from '../../ports.ts';

/*
 * electron-store reads and parses its file on every `get` and throws on a corrupt one. So the file is read and checked
 * here first, once; the store only writes, to a file beside that takes the place of the document when it is whole. After a
 * power cut within the next seconds the document may be the one before.
 */

type Fields = Record<string, unknown>;

/** For the person alone. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** Of the file beside: `settings.json.new`. */
const NEW = 'new';

/** Between the name of a file that is set aside and its date. */
const BAD = '.bad-';

/** How long a file may be in the hands of another program, such as a virus scanner. Milliseconds. */
const PATIENCE = 1_000;

export interface DocumentOptions<Value> {
  readonly folder: string;
  /** The file is `<folder>/<name>.json`. */
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** One pure step for each older version. */
  readonly upgrades: Upgrades;
  readonly whenMissing: Value;
  /** Names a file that is set aside. */
  readonly date: Date;
  /** `forget`: this document is only a cache, so a bad one is replaced and nobody is told. Otherwise it is kept beside. */
  readonly whenBad?: 'keep' | 'forget';
}

/**
 * Opens `<folder>/<name>.json`. A file that cannot be read, or is of a version that this app does not know, is kept beside as
 * `<name>.json.bad-<date>` and the document starts with `whenMissing`. Where the disk does not let it be moved, `keptAs` is
 * its own name, and it is moved before anything is written in its place. A document of an older version stays as it is
 * until it changes.
 */
export function openDocument<Value extends Fields>(options: DocumentOptions<Value>): Document<Value> {
  const { folder, name, whenMissing, date, whenBad = 'keep' } = options;
  const file = path.join(folder, `${name}.json`);
  removeLeftovers(file);
  const read = readDocument(file, options);
  let inTheWay = read === 'bad' && whenBad === 'keep';
  let keptAs = inTheWay ? path.basename(file) : null;
  const moveAway = (): void => {
    keptAs = setAside(file, date);
    inTheWay = false;
  };
  if (inTheWay) attempt(moveAway);
  let value = typeof read === 'string' ? whenMissing : read;
  let onDisk = typeof read === 'string' ? null : serialized(value);
  let write: Write | undefined;
  return {
    name: path.basename(file),
    get keptAs() {
      return keptAs;
    },
    isNew: read === 'missing',
    get value() {
      return value;
    },
    save(next) {
      value = next;
      const text = serialized(next);
      if (text === onDisk) return;
      // Nobody knows until the write has succeeded.
      onDisk = null;
      mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
      // The store tries for a second to write into a folder that refuses it, and nothing else runs meanwhile.
      accessSync(folder, constants.W_OK);
      if (inTheWay) moveAway();
      write ??= openWriter(file);
      write(next, text);
      onDisk = text;
    },
    deleteKept: () => deleteSetAside(file),
  };
}

function serialized(value: unknown): string {
  return JSON.stringify(value, undefined, '\t');
}

function readDocument<Value>(
  file: string,
  { schema, upgrades }: DocumentOptions<Value>,
): Value | 'missing' | 'bad' {
  try {
    return parseVersioned(schema, upgrades, JSON.parse(readFileSync(file, 'utf8'))) ?? 'bad';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'missing' : 'bad';
  }
}

/** Puts a value, which is this text, in the place of the file: all of it, or nothing. */
type Write = (value: Fields, text: string) => void;

/** A link to a file elsewhere stays a link. */
function openWriter(file: string): Write {
  const target = existsSync(file) ? realpathSync(file) : file;
  const beside = `${target}.${NEW}`;
  const store = new Store<Fields>({
    cwd: path.dirname(target),
    name: path.basename(target),
    fileExtension: NEW,
    accessPropertiesByDotNotation: false,
    configFileMode: FILE_MODE,
    serialize: serialized,
  });
  return (value, text) => {
    try {
      flushed(() => (store.store = value));
      // On a disk that is nearly full the store takes a part for the whole.
      if (statSync(beside).size !== Buffer.byteLength(text))
        throw new Error(`The disk took only a part of ${path.basename(file)}.`);
      rename(beside, target);
    } catch (error) {
      attempt(() => rmSync(beside, { force: true }));
      throw error;
    }
  };
}

/** The store does not flush what it writes when it takes itself to be in a snap; a terminal that came as one is enough for that. */
function flushed(write: () => void): void {
  const { SNAP } = process.env;
  delete process.env['SNAP'];
  try {
    write();
  } finally {
    if (SNAP !== undefined) process.env['SNAP'] = SNAP;
  }
}

/** Gives the bad file another name, never one that is taken, and takes it away from everybody else. */
function setAside(file: string, date: Date): string {
  const stamp = date.toISOString().slice(0, 19).replaceAll(':', '-');
  const base = `${file}${BAD}${stamp}`;
  let kept = base;
  for (let number = 2; existsSync(kept); number++) kept = `${base}-${number}`;
  renameSync(file, kept);
  // A folder in the place of the file keeps what it needs to be opened.
  attempt(() => chmodSync(kept, statSync(kept).mode & FOLDER_MODE));
  return path.basename(kept);
}

function deleteSetAside(file: string): void {
  const folder = path.dirname(file);
  for (const entry of existsSync(folder) ? readdirSync(folder) : []) {
    if (entry.startsWith(`${path.basename(file)}${BAD}`))
      rmSync(path.join(folder, entry), { recursive: true, force: true });
  }
}

function rename(from: string, to: string): void {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!['EACCES', 'EBUSY', 'EPERM'].includes(codeOf(error)) || Date.now() > end) throw error;
    }
  }
}

/** What a power cut in the middle of a write has left beside the file. */
function removeLeftovers(file: string): void {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  const isLeftover = (entry: string) =>
    entry.startsWith(`${name}.${NEW}`) || entry.startsWith(`${name}.tmp-`);
  attempt(() => {
    for (const entry of readdirSync(folder)) if (isLeftover(entry)) rmSync(path.join(folder, entry));
  });
}

/** For what is well if it succeeds, and no reason to stop if it does not. */
function attempt(deed: () => void): void {
  try {
    deed();
  } catch {
    // The disk refuses it.
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
