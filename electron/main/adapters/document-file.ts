import { accessSync, constants, existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import type * as z from 'zod';
import type { Document } from '../ports.ts';

/*
 * electron-store reads and parses its file on every `get` and throws on a corrupt one. So the file is read and checked
 * here first, once; the store only writes, which it does whole or not at all.
 */

/**
 * Opens `<folder>/<name>.json`. A file that is corrupt, or of a version that this app does not know, is kept beside as
 * `<name>.json.bad-<date>` and the document starts with `whenMissing`.
 */
export function openDocument<Value extends Record<string, unknown>>(
  folder: string,
  name: string,
  schema: z.ZodType<Value>,
  whenMissing: Value,
  date: Date,
): Document<Value> {
  const file = path.join(folder, `${name}.json`);
  const read = readDocument(file, schema);
  const keptAs = read === 'unreadable' ? setAside(file, date) : null;
  let value = typeof read === 'string' ? whenMissing : read;
  let store: Store<Value> | undefined;
  return {
    name: path.basename(file),
    keptAs,
    get value() {
      return value;
    },
    save(next) {
      value = next;
      // The store tries for a second to write into a folder that refuses it, and nothing else runs meanwhile.
      accessSync(folder, constants.W_OK);
      store ??= new Store<Value>({ cwd: folder, name, accessPropertiesByDotNotation: false });
      store.store = next;
    },
  };
}

function readDocument<Value extends Record<string, unknown>>(
  file: string,
  schema: z.ZodType<Value>,
): Value | 'missing' | 'unreadable' {
  if (!existsSync(file)) return 'missing';
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : 'unreadable';
}

/** `undefined` for what is not JSON: no schema of a document takes it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Gives the bad file another name, never one that is taken. */
function setAside(file: string, date: Date): string {
  const stamp = date.toISOString().slice(0, 19).replaceAll(':', '-');
  const base = `${file}.bad-${stamp}`;
  let kept = base;
  for (let number = 2; existsSync(kept); number++) kept = `${base}-${number}`;
  renameSync(file, kept);
  return path.basename(kept);
}
