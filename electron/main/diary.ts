import type { HistoryEvent, HistoryRecord } from '../../shared/history/events.ts';
import { isoWithOffset, localDay } from '../../shared/time.ts';
import type { Now } from '../../shared/time.ts';
import type { HistoryLog } from './ports.ts';
import type { Saving } from './saving.ts';

/** The day's record: on disk first, then in the windows. */
export class Diary {
  readonly #history: HistoryLog;
  readonly #saving: Saving;
  /** The day that was asked for last, and its events. */
  #day: string;
  #today: readonly HistoryEvent[];
  /** Not on disk yet, oldest first. */
  #waiting: readonly HistoryEvent[] = [];

  constructor(history: HistoryLog, saving: Saving, { instant, timeZone }: Now) {
    this.#history = history;
    this.#saving = saving;
    this.#day = localDay(instant, timeZone);
    this.#today = history.eventsOfDay(instant, timeZone);
  }

  add(record: HistoryRecord, { instant, timeZone }: Now): void {
    const event: HistoryEvent = { version: 1, at: isoWithOffset(instant, timeZone), record };
    this.#waiting = [...this.#waiting, event];
    this.#saving.write(this.#history.name, () => this.#writeWaiting());
    if (event.at.startsWith(this.#day)) this.#today = [...this.#today, event];
  }

  /** The events of the person's present day, oldest first. A clock that is set may bring back a day that has been. */
  today({ instant, timeZone }: Now): HistoryEvent[] {
    const day = localDay(instant, timeZone);
    if (day !== this.#day) {
      this.#day = day;
      this.#today = [...this.#history.eventsOfDay(instant, timeZone), ...this.#waiting];
    }
    return this.#today.filter(({ at }) => at.startsWith(day));
  }

  #writeWaiting(): void {
    for (const event of this.#waiting) {
      this.#history.append(event);
      this.#waiting = this.#waiting.slice(1);
    }
  }
}
