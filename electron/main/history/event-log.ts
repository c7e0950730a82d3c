import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';
import { lineOf } from '../../../shared/history/line.ts';
import { isoWithOffset, localDay } from '../../../shared/time.ts';
import type { Now } from '../../../shared/time.ts';
import type { Notices } from '../profile/notices.ts';
import type { HistoryLog, HistoryMonth, Stop } from '../ports.ts';
import type { Saving } from '../profile/saving.ts';

/** The length of `2026-03`. */
const MONTH = 7;

/** The person's events. Each is written to disk before any window shows it. */
export class EventLog {
  readonly #history: HistoryLog;
  readonly #saving: Saving;
  readonly #notices: Notices;
  /** The day of the last call of `today`, and its events. */
  #day = '';
  #today: readonly HistoryEvent[] = [];
  /** Not on disk yet, oldest first. Their numbers are provisional until the newest number on disk is known. */
  #pending: readonly HistoryEvent[] = [];
  /** The sequence number of the newest event. Read with the first new event, so that the start does not wait for it. */
  #lastSequence: number | null = null;
  #edition = 0;
  /** Months, `2026-03`, or the name of the whole history. */
  readonly #unread = new Set<string>();
  readonly #listeners = new Set<(event: HistoryEvent) => void>();

  constructor(history: HistoryLog, saving: Saving, notices: Notices) {
    this.#history = history;
    this.#saving = saving;
    this.#notices = notices;
  }

  /** Changes whenever the whole history is replaced. */
  get edition(): number {
    return this.#edition;
  }

  /** Calls back with each event that is recorded. */
  listen(listener: (event: HistoryEvent) => void): Stop {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Records what happened at this moment, which may be earlier than the event before it: on an earlier day, too. */
  add(record: HistoryRecord, now: Now): void {
    const at = isoWithOffset(now.instant, now.timeZone);
    this.#lastSequence ??= this.#history.lastSequence();
    const sequence = (this.#lastSequence ?? this.#pending.length) + 1;
    const event: HistoryEvent = { version: 2, sequence, at, record };
    if (this.#lastSequence !== null) this.#lastSequence = sequence;
    const today = this.today(now);
    this.#pending = [...this.#pending, event];
    this.#today = [...today, event];
    this.#saving.write(this.#history.name, () => this.#appendPending());
    for (const listener of this.#listeners) listener(event);
  }

  /**
   * The events of a day of the person, in the order of recording. It is an earlier day than before when the clock was set
   * back, and while an event of a day that is over is added.
   */
  today({ instant, timeZone }: Now): readonly HistoryEvent[] {
    const day = localDay(instant, timeZone);
    if (day === this.#day) return this.#today;
    const { events: onDisk, isUnread } = this.read(day.slice(0, MONTH));
    // A month that cannot be read now is asked for again.
    this.#day = isUnread ? '' : day;
    this.#today = [...onDisk, ...this.#pending].filter(({ at }) => at.startsWith(day));
    return this.#today;
  }

  /** The months that hold something, oldest first. */
  months(): string[] {
    return this.#list() ?? [];
  }

  /** A month as it is on disk. The person is told when bad lines had to be taken out of its file. */
  read(month: string): HistoryMonth {
    const read = this.#history.read(month);
    this.#note(month, read.isUnread);
    if (read.setAside !== null) this.#notices.add({ kind: 'linesSetAside', file: month, ...read.setAside });
    return read;
  }

  /** The events of the months from this one on, `2026-03`, also those that are not on disk yet, in the order of their recording. */
  since(first: string): readonly HistoryEvent[] {
    const onDisk = this.months()
      .filter((month) => month >= first)
      .flatMap((month) => this.read(month).events);
    const pending = this.#pending.filter(({ at }) => at.slice(0, MONTH) >= first);
    return [...onDisk, ...pending].toSorted((one, other) => one.sequence - other.sequence);
  }

  /** The lines of all months, also those that are not on disk yet; `null` when some of it cannot be read. */
  everything(): ReadonlyMap<string, readonly string[]> | null {
    const listed = this.#list();
    if (listed === null) return null;
    const months = new Map<string, readonly string[]>();
    for (const month of listed) {
      const { lines, unreadable } = this.read(month);
      if (unreadable > 0) return null;
      months.set(month, lines);
    }
    for (const event of this.#pending) {
      const month = event.at.slice(0, MONTH);
      months.set(month, [...(months.get(month) ?? []), lineOf(event)]);
    }
    return new Map([...months].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** Tries again to write what the disk refused. False when some of it still waits. */
  writePending(): boolean {
    if (this.#pending.length > 0) this.#saving.write(this.#history.name, () => this.#appendPending());
    return this.#pending.length === 0;
  }

  /** Replaces the whole history by these lines. @throws when the disk refuses it; then the old history stays. */
  replace(months: ReadonlyMap<string, readonly string[]>): void {
    this.#history.replace(months);
    this.#edition += 1;
    this.#lastSequence = null;
    this.#day = '';
  }

  /** Whether some of it could not be read when it was asked for last. */
  get isUnread(): boolean {
    return this.#unread.size > 0;
  }

  /** Asks again for what could not be read. True when all of it can be read now. */
  readAgain(): boolean {
    for (const name of this.#unread) {
      if (name === this.#history.name) this.#list();
      else this.read(name);
    }
    return !this.isUnread;
  }

  #list(): string[] | null {
    const months = this.#history.months();
    this.#note(this.#history.name, months === null);
    return months;
  }

  /** Tells the person once that a month cannot be read, or the whole history, which says it for its months. */
  #note(name: string, isUnread: boolean): void {
    if (!isUnread) {
      if (this.#unread.delete(name)) this.#notices.historyRead(name);
      return;
    }
    if (this.#unread.has(name)) return;
    const folder = this.#history.name;
    if (name === folder) for (const month of this.#unread) this.#notices.historyRead(month);
    this.#unread.add(name);
    if (name === folder || !this.#unread.has(folder))
      this.#notices.add({ kind: 'historyUnread', file: name });
  }

  /** @throws while the newest number on disk is not known: numbers must count up. */
  #numberPending(): void {
    if (this.#lastSequence !== null) return;
    const last = this.#history.lastSequence();
    if (last === null) {
      const newest = this.#list()?.at(-1);
      if (newest !== undefined) this.read(newest);
      throw new Error(`${this.#history.name} cannot be read.`);
    }
    const renumbered = new Map(
      this.#pending.map((event, index) => [event, { ...event, sequence: last + 1 + index }]),
    );
    this.#pending = [...renumbered.values()];
    this.#today = this.#today.map((event) => renumbered.get(event) ?? event);
    this.#lastSequence = last + this.#pending.length;
  }

  #appendPending(): void {
    this.#numberPending();
    for (const event of this.#pending) {
      this.#history.append(event);
      this.#pending = this.#pending.slice(1);
    }
  }
}
