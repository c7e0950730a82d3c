import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { HistoryEvent } from '../../../../shared/history/events.ts';
import { lineOf } from '../../../../shared/history/line.ts';
import type { Instant } from '../../../../shared/time.ts';
import type { HistoryLog, HistoryMonth, Log } from '../../ports.ts';
import { withoutEncoding } from '../files/decode-text.ts';
import { hasCode } from '../files/error-codes.ts';
import { namesIn } from '../files/names-in.ts';
import { ensureFolder } from '../files/private-modes.ts';
import { quietly } from '../files/quietly.ts';
import { appendLine, closeLastLine } from './append-line.ts';
import { lastSequenceIn } from './last-sequence.ts';
import { takeOutBadLines, writeAsUtf8 } from './mend.ts';
import {
  endsWithLineBreak,
  eventsOf,
  linesOf,
  monthFileName,
  monthOf,
  withoutRepeats,
} from './month-file.ts';
import type { MonthLines } from './month-file.ts';
import { recoverOld, cleanUp, assertMonths, replaceFolder, currentFolder } from './replace-months.ts';
import { tidyFolder } from './tidy-folder.ts';
import { FailureLog } from './failure-log.ts';

/** The length of `2026-03`. */
const MONTH = 7;

/** `history/2026-03.ndjson` and so on in `folder`: one event a line. `now` is for the names of what is set aside. */
export function historyFolder(folder: string, log: Log, now: () => Instant): HistoryLog {
  return new HistoryFolder(folder, log, now);
}

class HistoryFolder implements HistoryLog {
  readonly name: string;
  readonly #folder: string;
  readonly #log: Log;
  readonly #failures: FailureLog;
  readonly #now: () => Instant;
  /** No interrupted replacement is left. It is looked for at the first use, so that the start does not wait for it. */
  #recovered = false;

  constructor(folder: string, log: Log, now: () => Instant) {
    this.name = path.basename(folder);
    this.#folder = folder;
    this.#log = log;
    this.#failures = new FailureLog(log);
    this.#now = now;
  }

  months(): string[] | null {
    const folder = this.#folderToRead();
    const list = (): string[] => namesIn(folder).flatMap((name) => monthOf(name) ?? []);
    return this.#failures.run(`${this.name} cannot be read.`, () => list().toSorted(), null);
  }

  read(month: string): HistoryMonth {
    const file = path.join(this.#folderToRead(), monthFileName(month));
    const bytes = this.#bytesOf(file);
    if (bytes === null) return { events: [], lines: [], setAside: null, unreadable: 1, isUnread: true };
    const found = linesOf(bytes);
    const good = withoutRepeats(found.good);
    const keptAs = this.#mend(file, bytes, found);
    return {
      events: eventsOf(good),
      lines: good.map(({ text }) => text),
      setAside: keptAs === null ? null : { lines: found.bad.length, keptAs },
      unreadable: keptAs === null ? found.bad.length : 0,
      isUnread: false,
    };
  }

  stamp(month: string): string | null {
    const file = path.join(this.#folderToRead(), monthFileName(month));
    try {
      const { size, mtimeNs, ino } = statSync(file, { bigint: true });
      return `${size}-${mtimeNs}-${ino}`;
    } catch {
      return null;
    }
  }

  lastSequence(): number | null {
    const folder = this.#folderToRead();
    const months = this.months();
    if (months === null) return null;
    const sequences = months.map((month) => {
      const name = monthFileName(month);
      const last = (): number => lastSequenceIn(path.join(folder, name));
      return this.#failures.run<number | null>(unreadableWords(name), last, null);
    });
    // Numbers count up, so an older month that cannot be read does not matter.
    if (sequences.at(-1) === null) return null;
    return Math.max(0, ...sequences.map((sequence) => sequence ?? 0));
  }

  append(event: HistoryEvent): void {
    this.#recover();
    ensureFolder(this.#folder);
    const file = path.join(this.#folder, monthFileName(event.at.slice(0, MONTH)));
    writeAsUtf8(file);
    appendLine(file, lineOf(event));
  }

  replace(months: ReadonlyMap<string, readonly string[]>): void {
    assertMonths(months);
    this.#recovered = false;
    recoverOld(this.#folder);
    this.#cleanUp();
    try {
      replaceFolder(this.#folder, months);
    } catch (error) {
      quietly(() => this.#recover());
      throw error;
    }
    this.#recover();
  }

  #folderToRead(): string {
    this.#failures.run(`${this.name} cannot be brought back to its place.`, () => this.#recover(), undefined);
    return currentFolder(this.#folder);
  }

  /** @throws while the history is not in its place: a new one there would be taken for it. */
  #recover(): void {
    if (this.#recovered) return;
    recoverOld(this.#folder);
    this.#recovered = true;
    this.#failures.run(`${this.name} cannot be cleaned up.`, () => this.#cleanUp(), undefined);
    this.#failures.run(`${this.name} cannot be kept private.`, () => tidyFolder(this.#folder), undefined);
  }

  #cleanUp(): void {
    const keptAs = cleanUp(this.#folder, this.#now());
    if (keptAs !== null)
      this.#log.warn(`What was not readable of the replaced ${this.name} is in ${keptAs}.`);
  }

  /** Empty when there is no file, `null` when the disk does not let it be read. */
  #bytesOf(file: string): Buffer | null {
    const read = (): Buffer => {
      try {
        return readFileSync(file);
      } catch (error) {
        if (hasCode(error, 'ENOENT')) return Buffer.alloc(0);
        throw error;
      }
    };
    return this.#failures.run(unreadableWords(path.basename(file)), read, null);
  }

  /** Gives the name under which bad lines are kept; `null` when there are none, or the disk does not let them be taken out. */
  #mend(file: string, bytes: Buffer, found: MonthLines): string | null {
    const name = path.basename(file);
    return this.#failures.run(
      `${name} is damaged and cannot be mended.`,
      () => {
        if (found.bad.length === 0) {
          writeAsUtf8(file);
          if (!endsWithLineBreak(withoutEncoding(bytes))) closeLastLine(file);
          return null;
        }
        const keptAs = takeOutBadLines(file, found, this.#now());
        const [bad, all] = [found.bad.length, found.bad.length + found.good.length];
        this.#log.warn(`${name}: ${bad} of ${all} lines cannot be read. They are kept in ${keptAs}.`);
        return keptAs;
      },
      null,
    );
  }
}

function unreadableWords(name: string): string {
  return `${name} cannot be read.`;
}
