import { existsSync, lchownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './child.ts';

/** The folders of the person at the test desktop. They outlive a restart of the app, not the desktop. */
export interface Folders {
  /** Holds all the others. */
  root: string;
  home: string;
  config: string;
  data: string;
  state: string;
  cache: string;
  /** Sockets and locks (XDG_RUNTIME_DIR). */
  runtime: string;
}

/** Makes the person's folders in the given folder. */
export function makeFolders(root: string): Folders {
  const inRoot = (name: string): string => path.join(root, name);
  const folders = {
    root,
    home: inRoot('home'),
    config: inRoot('config'),
    data: inRoot('data'),
    state: inRoot('state'),
    cache: inRoot('cache'),
    runtime: inRoot('runtime'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folders;
}

/** Writes files by their path below the folders' root, such as `config/Unknot/settings.json`. */
export function writeFiles(folders: Folders, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folders.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Writes those of the files that are not there yet. */
export function writeMissing(folders: Folders, files: Record<string, string>): void {
  const missing = Object.entries(files).filter(([name]) => !existsSync(path.join(folders.root, name)));
  writeFiles(folders, Object.fromEntries(missing));
}

/** Gives a folder and all that is in it to an account. */
export function giveFolder(folder: string, { userId, groupId }: Account): void {
  lchownSync(folder, userId, groupId);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, entry), userId, groupId);
  }
}
