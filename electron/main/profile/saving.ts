import type { Notices } from './notices.ts';
import type { Log } from '../ports.ts';

/** Writes to disk. A write that the disk refuses is kept and tried again until it succeeds; meanwhile the person is told. */
export class Saving {
  readonly #notices: Notices;
  readonly #log: Log;
  readonly #refused = new Map<string, () => void>();

  constructor(notices: Notices, log: Log) {
    this.#notices = notices;
    this.#log = log;
  }

  /** Writes this file. A later write of the same file replaces a refused one. */
  write(file: string, write: () => void): void {
    try {
      write();
      if (this.#refused.delete(file)) this.#notices.saved(file);
    } catch (error) {
      if (!this.#refused.has(file)) this.#log.error(`${file} could not be written.`, error);
      this.#refused.set(file, write);
      this.#notices.add({ kind: 'notSaved', file });
    }
  }

  /** A write that has to succeed now. @throws when the disk refuses it; it is not tried again. */
  writeNow(file: string, write: () => void): void {
    write();
    // An older write that was refused must not overwrite it later.
    if (this.#refused.delete(file)) this.#notices.saved(file);
  }

  retry(): void {
    for (const [file, write] of this.#refused) this.write(file, write);
  }
}
