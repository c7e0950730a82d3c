import * as z from 'zod';
import type { HistoryEvent, HistoryRecord } from './events.ts';

/*
 * Totals of a day. An event belongs to the local date in its `at`, which is the person's own day wherever they were; a
 * shift over midnight spans two days. Totals are derived from the events and can always be computed again.
 */

const count = z.int().min(0);
const seconds = z.number().min(0);

/** The totals of one day, none of them negative. */
export const totalsSchema = z.strictObject({
  /** Events of the kinds that this version knows. */
  events: count,
  /**
   * Prompts that ended: skipped, missed, or answered by a routine, a glass, "I just moved" or a natural break. Those that
   * the app withdrew or dropped do not count. A prompt that comes back, snoozed or after a stopped routine, counts once,
   * at its end; one whose two kinds are answered separately counts twice. Subtract `skipped` and `missed` to get the
   * prompts taken.
   */
  offered: count,
  /** Routines done to the end, half or more of them, and less than half; also those started without a prompt. */
  done: count,
  partial: count,
  stopped: count,
  /** Prompts that the person skipped. */
  skipped: count,
  /** Prompts that lapsed, and those that were due but could not be shown before working hours ended. */
  missed: count,
  /** How often prompts were snoozed. */
  snoozed: count,
  /** Natural breaks, and presses of "I just moved". */
  natural: count,
  moved: count,
  /** Millilitres drunk. Undoing a drink subtracts it from the day it was logged on, however late. */
  waterMl: count,
  /** Seconds of exercise by side in all routines, including stopped ones. */
  leftSeconds: seconds,
  rightSeconds: seconds,
  bothSeconds: seconds,
});
export type Totals = z.infer<typeof totalsSchema>;

/** Totals by date, `2026-03-06`, without the days that have no event. */
export type Days = Readonly<Record<string, Totals>>;

export const monthTotalsSchema = z.strictObject({
  days: z.record(z.iso.date(), totalsSchema),
  /** Millilitres undone in this month from drinks of an earlier month. */
  undoneMl: count,
});
export type MonthTotals = z.infer<typeof monthTotalsSchema>;

const NOTHING: Totals = {
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
const FIELDS = totalsSchema.keyof().options;

type Counted = { -readonly [Field in keyof Totals]: number };

interface Glass {
  readonly day: Counted;
  ml: number;
}

/** Adds up the events of a month, given in the order of recording. */
export function totalsOf(events: Iterable<HistoryEvent>): MonthTotals {
  const days = new Map<string, Counted>();
  const glasses: Glass[] = [];
  let undoneMl = 0;
  for (const { at, record } of events) {
    const date = at.slice(0, 'yyyy-mm-dd'.length);
    const day = days.get(date) ?? noTotals();
    days.set(date, day);
    add(day, record);
    if (record.what === 'water') glasses.push({ day, ml: record.ml });
    if (record.what === 'waterUndone') undoneMl += undoGlasses(glasses, record.ml);
  }
  for (const { day, ml } of glasses) day.waterMl += ml;
  return { days: byDate(days), undoneMl };
}

/** Merges the days of several months, oldest month first. */
export function daysOf(months: Iterable<MonthTotals>): Days {
  const days = new Map<string, Totals>();
  for (const month of months) {
    subtractWater(days, month.undoneMl);
    for (const [date, day] of Object.entries(month.days)) {
      const other = days.get(date);
      // A day can be in two months only if somebody edited the files.
      days.set(date, other ? sum(other, day) : day);
    }
  }
  return byDate(days);
}

/** Subtracts the millilitres from the latest glasses and returns what is left over. */
function undoGlasses(glasses: Glass[], ml: number): number {
  let left = ml;
  while (left > 0) {
    const last = glasses.at(-1);
    if (last === undefined) break;
    const taken = Math.min(left, last.ml);
    left -= taken;
    last.ml -= taken;
    if (last.ml === 0) glasses.pop();
  }
  return left;
}

/** Subtracts the millilitres from the latest days that have water. */
function subtractWater(days: Map<string, Totals>, ml: number): void {
  if (ml === 0) return;
  let left = ml;
  for (const [date, day] of [...days].toReversed()) {
    const taken = Math.min(left, day.waterMl);
    if (taken > 0) days.set(date, { ...day, waterMl: day.waterMl - taken });
    left -= taken;
    if (left === 0) return;
  }
}

function sum(one: Totals, other: Totals): Totals {
  const both = noTotals();
  for (const field of FIELDS) both[field] = one[field] + other[field];
  return both;
}

function byDate<Each>(days: ReadonlyMap<string, Each>): Record<string, Each> {
  return Object.fromEntries([...days].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function noTotals(): Counted {
  return { ...NOTHING };
}

/** Adds everything except water, which a later event may undo. */
function add(day: Counted, record: HistoryRecord): void {
  day.events += 1;
  if (endsPrompt(record)) day.offered += 1;
  switch (record.what) {
    case 'done':
    case 'partial':
    case 'stopped':
      day[record.what] += 1;
      day.leftSeconds += record.sides.left;
      day.rightSeconds += record.sides.right;
      day.bothSeconds += record.sides.both;
      break;
    case 'skipped':
    case 'missed':
    case 'snoozed':
    case 'natural':
    case 'moved':
      day[record.what] += 1;
      break;
    case 'comfort':
    case 'withdrawn':
    case 'dropped':
    case 'posture':
    case 'water':
    case 'waterUndone':
    case 'paused':
    case 'resumed':
    case 'knotNoted':
    case 'knotNextDay':
    case 'knotGone':
    case 'knotChecked':
    case 'knotTakenBack':
    case 'knotAdviceRead':
      break;
  }
}

/** Whether this record ends a prompt or some of its kinds. */
function endsPrompt(record: HistoryRecord): boolean {
  switch (record.what) {
    case 'skipped':
    case 'missed':
      return true;
    case 'done':
    case 'partial':
    case 'natural':
    case 'moved':
    case 'water':
      return record.kinds.length > 0;
    case 'comfort':
    case 'stopped':
    case 'withdrawn':
    case 'dropped':
    case 'posture':
    case 'snoozed':
    case 'waterUndone':
    case 'paused':
    case 'resumed':
    case 'knotNoted':
    case 'knotNextDay':
    case 'knotGone':
    case 'knotChecked':
    case 'knotTakenBack':
    case 'knotAdviceRead':
      return false;
  }
}
