import type { Document, HistoryLog, HistoryMonth } from '../../../electron/main/ports.ts';
import type { HistoryEvent } from '../../../shared/history/events.ts';
import type { LeftOut } from '../../../shared/settings/settings-file.ts';
import { lineOf, readLine } from '../../../shared/history/line.ts';

interface FakeFile<Value> {
  readonly keptAs?: string | null;
  readonly leftOut?: LeftOut | null;
  readonly isNew?: boolean;
  /** What is read of it once it is not among the unread files any more. */
  readonly readLater?: Value | undefined;
}

/** A disk that can be full. */
export class FakeDisk {
  full = false;
  /** Files that it does not take, whatever room there is. */
  readonly refused = new Set<string>();
  /** Files that it does not let be read. */
  readonly unread = new Set<string>();
  /** Every write that succeeded, in order, by file. */
  readonly written: string[] = [];
  /** Files that could not be read and are kept beside. */
  readonly kept = new Set<string>();

  /** `isNew`: it is not there before the app starts. */
  document<Value>(
    name: string,
    value: Value,
    { keptAs = null, leftOut = null, isNew = false, readLater }: FakeFile<Value> = {},
  ): Document<Value> {
    if (keptAs !== null) this.kept.add(keptAs);
    const document = {
      name,
      keptAs,
      leftOut,
      isNew,
      value,
      isUnread: this.unread.has(name),
      save: (next: Value) => {
        document.value = next;
        if (!document.isUnread) this.write(name);
      },
      readAgain: () => {
        if (!document.isUnread || this.unread.has(name)) return false;
        document.isUnread = false;
        document.value = readLater ?? document.value;
        return true;
      },
      writeOverUnread: () => {
        document.isUnread = false;
      },
      deleteKept: () => {
        const bad = `${name}.bad-`;
        for (const file of this.kept) if (file.startsWith(bad)) this.#delete(file);
      },
    };
    return document;
  }

  #delete(file: string): void {
    if (this.refused.has(file)) throw new Error('EROFS: read-only file system');
    this.kept.delete(file);
  }

  write(what: string): void {
    if (this.full || this.refused.has(what)) throw new Error('ENOSPC: no space left on device');
    this.written.push(what);
  }
}

export class FakeHistory implements HistoryLog {
  readonly name = 'history';
  /** Each line in the order of its recording, also those of a later version. */
  lines: string[] = [];
  /** Bad lines in every month, which this disk does not let be mended. */
  unreadable = 0;
  /** False: this disk does not tell which months there are. */
  isListed = true;
  readonly #disk: FakeDisk;

  constructor(disk: FakeDisk) {
    this.#disk = disk;
  }

  get events(): HistoryEvent[] {
    return eventsOf(this.lines);
  }

  months(): string[] | null {
    if (!this.isListed || this.#disk.unread.has(this.name)) return null;
    return [...new Set(this.lines.map(monthOf))].toSorted();
  }

  read(month: string): HistoryMonth {
    const lines = this.lines.filter((line) => monthOf(line) === month);
    const isUnread = this.#disk.unread.has(this.name);
    if (isUnread) return { events: [], lines: [], setAside: null, unreadable: 1, isUnread };
    return { events: eventsOf(lines), lines, setAside: null, unreadable: this.unreadable, isUnread };
  }

  stamp(month: string): string | null {
    const { lines } = this.read(month);
    return lines.length > 0 ? lines.join() : null;
  }

  lastSequence(): number | null {
    if (this.#disk.unread.has(this.name)) return null;
    return Math.max(0, ...this.events.map(({ sequence }) => sequence));
  }

  append(event: HistoryEvent): void {
    this.#disk.write(`history ${event.record.what}`);
    this.lines.push(lineOf(event));
  }

  replace(months: ReadonlyMap<string, readonly string[]>): void {
    this.#disk.write('history');
    this.lines = [...months.values()].flat();
  }
}

function eventsOf(lines: readonly string[]): HistoryEvent[] {
  return lines.map(readLine).flatMap((line) => (line.is === 'event' ? [line.event] : []));
}

function monthOf(text: string): string {
  const line = readLine(text);
  if (line.is === 'bad') throw new Error(`There are no bad lines in this history: ${text}`);
  return (line.is === 'event' ? line.event.at : line.at).slice(0, 7);
}
