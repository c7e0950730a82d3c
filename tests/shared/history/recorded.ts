import type { HistoryEvent, HistoryRecord } from '../../../shared/history/events.ts';
import type { Totals } from '../../../shared/history/totals.ts';
import { isoWithOffset } from '../../../shared/time.ts';

export const none: Totals = {
  events: 0,
  offered: 0,
  done: 0,
  partial: 0,
  stopped: 0,
  skipped: 0,
  missed: 0,
  snoozed: 0,
  natural: 0,
  moved: 0,
  waterMl: 0,
  leftSeconds: 0,
  rightSeconds: 0,
  bothSeconds: 0,
};

export const skip: HistoryRecord = { what: 'skipped', kinds: ['move'] };
export const undo = (ml: number): HistoryRecord => ({ what: 'waterUndone', ml });
export const glass = (ml: number): HistoryRecord => ({ what: 'water', kinds: [], ml });
export const glasses = (events: number, waterMl: number): Totals => ({ ...none, events, waterMl });

export function routine(
  what: 'done' | 'partial' | 'stopped',
  [left, right, both]: readonly [number, number, number],
  kinds: readonly 'move'[] = ['move'],
): HistoryRecord {
  const seconds = left + right + both;
  return { what, routine: 'R1', kinds: [...kinds], seconds, ofSeconds: 60, sides: { left, right, both } };
}

/** Totals of a day with so many skipped prompts and nothing else. */
export const skips = (count: number): Totals => ({ ...none, events: count, offered: count, skipped: count });

/** Events in the order of the list, each at its local time with offset. */
export function recorded(
  ...entries: readonly (readonly [at: string, record: HistoryRecord])[]
): HistoryEvent[] {
  return entries.map(([at, record], index) => ({ version: 2, sequence: index + 1, at, record }));
}

/** What the app writes at instants, for a person in the zone. */
export function inZone(timeZone: string, ...instants: readonly string[]): HistoryEvent[] {
  const at = (instant: string) => isoWithOffset(Date.parse(instant), timeZone);
  return recorded(...instants.map((instant) => [at(instant), skip] as const));
}
