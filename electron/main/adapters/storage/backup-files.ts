import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { BackupFiles } from '../../ports.ts';

/** For this person's eyes only. */
const OWN_FILE = 0o600;

/** Backups lie where the person wants them; what has no folder of its own lies in this one. */
export function backupFiles(folder: string): BackupFiles {
  const full = (name: string): string => path.resolve(folder, name);
  return {
    names: () => readdirSync(folder),
    read(name) {
      const bytes = readFileSync(full(name));
      return isUtf8(bytes) ? bytes.toString() : null;
    },
    size: (name) => statSync(full(name)).size,
    head: (name, length) => headOf(full(name), length),
    write: (name, text) => writeWhole(full(name), text),
    rename(from, to) {
      renameSync(full(from), full(to));
      flushFolder(folder);
    },
    remove: (name) => rmSync(full(name), { force: true }),
  };
}

function headOf(file: string, bytes: number): string | null {
  try {
    return withOpened(file, 'r', (descriptor) => {
      const head = Buffer.alloc(bytes);
      return head.toString('utf8', 0, readSync(descriptor, head, 0, bytes, 0));
    });
  } catch {
    return null;
  }
}

/** What a file is called until it is whole. A name of its own, so that one that a crash left behind is written over. */
const UNFINISHED = '.unknot-new';

/** A file beside is written and flushed, and takes the name at once; what stood under it stands until then. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}${UNFINISHED}`;
  try {
    withOpened(unfinished, 'w', (descriptor) => {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    });
    renameSync(unfinished, file);
  } catch (error) {
    removeQuietly(unfinished);
    throw error;
  }
  flushFolder(path.dirname(file));
}

/** The first error is on its way already, and this must not hide it. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is written over the next time.
  }
}

/** The new name outlives a power failure, as far as the file system can promise that; the file itself is flushed already. */
function flushFolder(folder: string): void {
  // Windows cannot open a folder.
  if (process.platform === 'win32') return;
  try {
    withOpened(folder, 'r', fsyncSync);
  } catch {
    // A memory stick or a network drive may know no such thing.
  }
}

function withOpened<Result>(file: string, flags: string, use: (descriptor: number) => Result): Result {
  const descriptor = openSync(file, flags, OWN_FILE);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
