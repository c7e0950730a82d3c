import { readFileSync, readdirSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BackupFiles } from '../../ports.ts';
import { decodeLossy, decodeText } from '../files/decode-text.ts';
import { flushFolder } from '../files/flush.ts';
import { withOpenFile } from '../files/open-file.ts';
import { quietly } from '../files/quietly.ts';
import { replaceFile } from '../files/replace-file.ts';

/** Ends the name of an unfinished backup. It says whose file it is, as it may lie among the person's own files. */
const UNFINISHED_BACKUP = '.unknot-new';

/** Backups lie where the person wants them; a name without a folder is a file in `folder`. */
export function backupFiles(folder: string): BackupFiles {
  const full = (name: string): string => path.resolve(folder, name);
  return {
    names: () => readdirSync(folder),
    read: (name) => decodeText(readFileSync(full(name))),
    size: (name) => statSync(full(name)).size,
    head: (name, length) => readHead(full(name), length),
    write(name, text) {
      const file = full(name);
      replaceFile(file, text, UNFINISHED_BACKUP);
      flushNames(path.dirname(file));
    },
    rename(from, to) {
      renameSync(full(from), full(to));
      flushNames(folder);
    },
    remove: (name) => rmSync(full(name), { force: true }),
  };
}

function readHead(file: string, length: number): string | null {
  try {
    return withOpenFile(file, 'r', (descriptor) => {
      const head = Buffer.alloc(length);
      return decodeLossy(head.subarray(0, readSync(descriptor, head, 0, length, 0)));
    });
  } catch {
    return null;
  }
}

/** A memory stick or a network drive may be unable to flush a folder. The file itself is flushed already. */
function flushNames(folder: string): void {
  quietly(() => flushFolder(folder));
}
