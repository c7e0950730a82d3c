import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';
import { lineOf } from '../../../shared/history/line.ts';
import { isoWithOffset, localDay } from '../../../shared/time.ts';
import type { Now } from '../../../shared/time.ts';
import type { Notices } from '../profile/notices.ts';
import type { HistoryLog, HistoryMonth, Stop } from '../ports.ts';
import type { Saving } from '../profile/saving.ts';

/** The length of `2026-03`. */
const MONTH = 7;

/** The person's record: on disk first, then in the windows. */
export class EventLog {
  readonly #history: HistoryLog;
  readonly #saving: Saving;
  readonly #notices: Notices;
  /** The day that was asked for last, and its events. */
  #day = '';
  #today: readonly HistoryEvent[] = [];
  /** Not on disk yet, oldest first. */
  #waiting: readonly HistoryEvent[] = [];
  /** The number of the newest event; looked for when the first is recorded, as a start must not wait for it. */
  #lastSequence: number | null = null;
  #edition = 0;
  readonly #listeners = new Set<(event: HistoryEvent) => void>();

  constructor(history: HistoryLog, saving: Saving, notices: Notices) {
    this.#history = history;
    this.#saving = saving;
    this.#notices = notices;
  }

  /** Differs as soon as another history has taken the place of this one. */
  get edition(): number {
    return this.#edition;
  }

  /** Calls back with each event that is recorded. */
  listen(listener: (event: HistoryEvent) => void): Stop {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  add(record: HistoryRecord, now: Now): void {
    const at = isoWithOffset(now.instant, now.timeZone);
    const sequence = (this.#lastSequence ?? this.#history.lastSequence()) + 1;
    const event: HistoryEvent = { version: 2, sequence, at, record };
    this.#lastSequence = sequence;
    const today = this.today(now);
    this.#waiting = [...this.#waiting, event];
    this.#today = [...today, event];
    this.#saving.write(this.#history.name, () => this.#writeWaiting());
    for (const listener of this.#listeners) listener(event);
  }

  /** The events of the person's present day, in the order of their recording. A clock that is set may bring back a day that has been. */
  today({ instant, timeZone }: Now): readonly HistoryEvent[] {
    const day = localDay(instant, timeZone);
    if (day === this.#day) return this.#today;
    const events = [...this.read(day.slice(0, MONTH)).events, ...this.#waiting];
    this.#day = day;
    this.#today = events.filter(({ at }) => at.startsWith(day));
    return this.#today;
  }

  /** The months that hold something, oldest first. */
  months(): string[] {
    return this.#history.months() ?? [];
  }

  /** A month as it is on disk. What had to be taken out of its file is told. */
  read(month: string): HistoryMonth {
    const read = this.#history.read(month);
    if (read.setAside !== null) this.#notices.add({ kind: 'linesSetAside', file: month, ...read.setAside });
    return read;
  }

  /** The events of the months from this one on, `2026-03`, also those that are not on disk yet, in the order of their recording. */
  since(first: string): readonly HistoryEvent[] {
    const onDisk = this.months()
      .filter((month) => month >= first)
      .flatMap((month) => this.read(month).events);
    const waiting = this.#waiting.filter(({ at }) => at.slice(0, MONTH) >= first);
    return [...onDisk, ...waiting].toSorted((one, other) => one.sequence - other.sequence);
  }

  /** The lines of all months, also those that are not on disk yet; `null` when some of it cannot be read. */
  everything(): ReadonlyMap<string, readonly string[]> | null {
    const listed = this.#history.months();
    if (listed === null) return null;
    const months = new Map<string, readonly string[]>();
    for (const month of listed) {
      const { lines, unreadable } = this.read(month);
      if (unreadable > 0) return null;
      months.set(month, lines);
    }
    for (const event of this.#waiting) {
      const month = event.at.slice(0, MONTH);
      months.set(month, [...(months.get(month) ?? []), lineOf(event)]);
    }
    return new Map([...months].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** Tries once more to write what the disk has refused. False when some of it still waits. */
  settle(): boolean {
    if (this.#waiting.length > 0) this.#saving.write(this.#history.name, () => this.#writeWaiting());
    return this.#waiting.length === 0;
  }

  /** Puts these lines in the place of everything. @throws when the disk refuses it; then the old history stands. */
  replace(months: ReadonlyMap<string, readonly string[]>): void {
    this.#history.replace(months);
    this.#edition += 1;
    this.#lastSequence = null;
    this.#day = '';
  }

  #writeWaiting(): void {
    for (const event of this.#waiting) {
      this.#history.append(event);
      this.#waiting = this.#waiting.slice(1);
    }
  }
}
