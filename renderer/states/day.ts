import type { HistoryEvent, HistoryRecord } from '../../shared/history/events.ts';
import type { Instant } from '../../shared/time.ts';

/* The day on which all states take place: Friday, 6 March 2026, in New York. */

export const TIME_ZONE = 'America/New_York';
export const TODAY = '2026-03-06';

/** Two days before the clocks change. */
const OFFSET = '-05:00';

/** The instant at which the clock shows this time, `11:10:00`, on that Friday or on another winter day. */
export function instantAt(time: string, day = TODAY): Instant {
  return Date.parse(`${day}T${time}${OFFSET}`);
}

/** An event of the history, recorded at this time of that Friday or of another winter day. */
export function event(time: string, record: HistoryRecord, sequence: number, day = TODAY): HistoryEvent {
  return { version: 2, sequence, at: `${day}T${time}${OFFSET}`, record };
}

/** That Friday's history. */
export function historyOf(
  events: readonly (readonly [time: string, record: HistoryRecord])[],
): HistoryEvent[] {
  return events.map(([time, record], index) => event(time, record, index + 1));
}
