import type { Notices } from './notices.ts';
import type { Log } from '../ports.ts';

/** Writes to disk. What the disk refuses is told to the person, kept, and tried again until it succeeds. */
export class Saving {
  readonly #notices: Notices;
  readonly #log: Log;
  readonly #refused = new Map<string, () => void>();

  constructor(notices: Notices, log: Log) {
    this.#notices = notices;
    this.#log = log;
  }

  /** Runs the write of this file; a later write of the same file takes the place of a refused one. */
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

  /** Runs a write that is worth nothing unless it succeeds now. @throws when the disk refuses it; it is not tried again. */
  writeNow(file: string, write: () => void): void {
    write();
    // What was refused before must not come back over it.
    if (this.#refused.delete(file)) this.#notices.saved(file);
  }

  retry(): void {
    for (const [file, write] of this.#refused) this.write(file, write);
  }
}
