import path from 'node:path';
import Store from 'electron-store';
import { flushFile } from '../files/flush.ts';
import { PRIVATE_FILE } from '../files/private-modes.ts';

/*
 * electron-store reads and parses its file on every `get` and throws on a corrupt one. So documents are read and checked
 * elsewhere, once, and the store only writes: into a file beside, which then replaces the document.
 */

/** Writes the value into this file with electron-store, and flushes it. @throws when the disk refuses it, at once. */
export function writeByStore(
  file: string,
  value: Record<string, unknown>,
  serialize: (value: unknown) => string,
): void {
  const extension = path.extname(file);
  const store = new Store<Record<string, unknown>>({
    cwd: path.dirname(file),
    name: path.basename(file, extension),
    fileExtension: extension.slice(1),
    accessPropertiesByDotNotation: false,
    // What a crash left there is replaced.
    clearInvalidConfig: true,
    configFileMode: PRIVATE_FILE,
    serialize,
  });
  withoutRetries(() => (store.store = value));
  flushFile(file);
}

/**
 * When another program holds the file, the store tries again for a second without a pause, and the main process stands
 * still meanwhile. Inside a snap it writes once and leaves the rest to its caller, so it is told that this is one.
 */
function withoutRetries(write: () => void): void {
  const { SNAP } = process.env;
  process.env['SNAP'] = 'documents';
  try {
    write();
  } finally {
    if (SNAP === undefined) delete process.env['SNAP'];
    else process.env['SNAP'] = SNAP;
  }
}
