import type { HistoryRecord } from '../../shared/history/events.ts';
import type { ReminderKind } from '../../shared/kinds.ts';
import { historyOf, instantAt } from './day.ts';

/* A day on which everything happens once. */

export function routine(
  what: 'done' | 'partial' | 'stopped',
  id: string,
  kinds: ReminderKind[],
  seconds: number,
  ofSeconds: number,
): HistoryRecord {
  const sides = { left: seconds / 2, right: seconds / 2, both: 0 };
  return { what, routine: id, kinds, seconds, ofSeconds, sides };
}

export const glassAt: HistoryRecord = { what: 'water', kinds: ['water'], ml: 200 };

export const FULL_DAY = historyOf([
  ['09:31:25', routine('done', 'R1', ['move'], 60, 60)],
  ['09:34:00', glassAt],
  ['10:01:40', { what: 'posture', is: 'standing' }],
  ['10:30:05', { what: 'snoozed', kinds: ['move', 'stretch'], minutes: 5 }],
  ['10:39:00', routine('done', 'R6', ['move', 'stretch'], 300, 300)],
  ['10:41:00', glassAt],
  ['10:58:00', { what: 'posture', is: 'sitting' }],
  ['11:11:00', { what: 'skipped', kinds: ['move'] }],
  ['11:43:00', routine('partial', 'R2', ['move'], 80, 120)],
  ['11:45:00', glassAt],
  ['11:47:00', { what: 'water', kinds: [], ml: 150 }],
  ['11:47:10', { what: 'waterUndone', ml: 150 }],
  ['13:04:00', { what: 'natural', kinds: [], minutes: 52 }],
  ['13:10:00', glassAt],
  ['13:20:00', { what: 'paused', until: instantAt('14:05:00') }],
  ['14:05:00', { what: 'resumed' }],
  ['14:36:00', { what: 'missed', kinds: ['move', 'water'] }],
  ['14:52:00', { what: 'moved', kinds: [] }],
  ['14:54:00', glassAt],
]);

export const FULL_DAY_DRINKS = ['09:34:00', '10:41:00', '11:45:00', '13:10:00', '14:54:00'].map((time) => ({
  at: instantAt(time),
  ml: 200,
}));
