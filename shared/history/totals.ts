import * as z from 'zod';
import type { HistoryEvent, HistoryRecord } from './events.ts';

/*
 * What the events of a day add up to. An event belongs to the local date in its `at`: the person's own day wherever they
 * were, and a shift over midnight has two. Totals are derived: the events stay the truth.
 */

const count = z.int().min(0);
const seconds = z.number().min(0);

/** Of one day. Nothing is ever below zero. */
export const totalsSchema = z.strictObject({
  /** Events of the kinds that this version knows. */
  events: count,
  /**
   * Prompts that were the person's to answer and came to an end: skipped, missed, or answered by a routine, a glass, "I
   * just moved" or a break of their own. What the app took back or never showed as planned (`withdrawn`, `dropped`) is
   * none. A prompt that comes back, put off or after a stopped routine, counts once, at its end; one for two kinds that
   * are answered one by one counts as two. Less `skipped` and `missed`, these are the prompts taken.
   */
  offered: count,
  /** Routines followed to their end, done by half or more, and stopped before; also those begun without a prompt. */
  done: count,
  partial: count,
  stopped: count,
  /** Prompts that the person skipped. */
  skipped: count,
  /** Prompts without an answer, and what was due and could not be shown before working hours ended. */
  missed: count,
  /** How often prompts were put off. */
  snoozed: count,
  /** Breaks of the person's own: absences that were long enough, and "I just moved". */
  natural: count,
  moved: count,
  /** Millilitres drunk. A glass that was taken back is taken off the day it was drunk on, whenever that was done. */
  waterMl: count,
  /** Seconds of exercise by side, in every routine, stopped ones included. */
  leftSeconds: seconds,
  rightSeconds: seconds,
  bothSeconds: seconds,
});
export type Totals = z.infer<typeof totalsSchema>;

/** By date, `2026-03-06`. Days without an event are left out. */
export type Days = Readonly<Record<string, Totals>>;

export const monthTotalsSchema = z.strictObject({
  days: z.record(z.iso.date(), totalsSchema),
  /** Millilitres that were taken back in this month from glasses of a month before. */
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

/** What the events of a month add up to, given in the order in which they were recorded. */
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
    if (record.what === 'waterUndone') undoneMl += takeBack(glasses, record.ml);
  }
  for (const { day, ml } of glasses) day.waterMl += ml;
  return { days: byDate(days), undoneMl };
}

/** The days of several months, oldest month first. */
export function daysOf(months: Iterable<MonthTotals>): Days {
  const days = new Map<string, Totals>();
  for (const month of months) {
    takeOff(days, month.undoneMl);
    for (const [date, day] of Object.entries(month.days)) {
      const other = days.get(date);
      // Only in files that somebody has edited does a day stand in two months.
      days.set(date, other ? sum(other, day) : day);
    }
  }
  return byDate(days);
}

/** Takes the latest glasses back, and gives the millilitres for which there was none. */
function takeBack(glasses: Glass[], ml: number): number {
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

/** Takes water off the latest days that have some. */
function takeOff(days: Map<string, Totals>, ml: number): void {
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

/** All but the water, which may yet be taken back. */
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
    case 'knotTakenBack':
    case 'knotAdviceRead':
      break;
  }
}

/** Whether a prompt, or a part of one, was answered by this or went without an answer. */
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
    case 'knotTakenBack':
    case 'knotAdviceRead':
      return false;
  }
}
