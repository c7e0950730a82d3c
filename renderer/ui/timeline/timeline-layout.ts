import { HOUR, MINUTE } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { LANES, laneOf } from './signs.ts';
import type { Lane, TimelineSign } from './signs.ts';

/*
 * The layout of a timeline. It consists of hours, so that it can wrap to the next line. A position within an hour is a
 * fraction, from 0 to 1.
 */

/** `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export interface TimelineMark {
  readonly at: Instant;
  readonly sign: TimelineSign;
  /** The tooltip. */
  readonly words: string;
}

/** The input of the layout. */
export interface TimelineContent {
  /** Working hours, in order. */
  readonly ranges: readonly Span[];
  readonly marks: readonly TimelineMark[];
  readonly pauses: readonly Span[];
  /** `null` for a day that is only previewed. */
  readonly now: Instant | null;
  /** Hours are counted from this instant, usually midnight. */
  readonly dayStart: Instant;
}

/** A part of an hour; both ends are fractions, from 0 to 1. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Marks that would overlap, placed side by side around their middle. */
export interface MarkGroup {
  /** The position in the hour, from 0 to 1. */
  readonly place: number;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineHour {
  readonly start: Instant;
  /** Working hours before and after now; without a now all are after it. */
  readonly past: readonly Part[];
  readonly ahead: readonly Part[];
  readonly paused: readonly Part[];
  readonly groups: Readonly<Record<Lane, readonly MarkGroup[]>>;
  /** The position of now in this hour, or `null`. */
  readonly now: number | null;
}

/** Consecutive hours. */
export type TimelineStretch = readonly TimelineHour[];

/** Signs closer than this would overlap where an hour is narrow. */
const TOGETHER_WITHIN = 12 * MINUTE;

/** One free hour, such as lunch, stays part of the day around it; more are left out. */
const LONGEST_GAP = 1;

/** The hours with working time or marks. A longer gap begins a new stretch. */
export function timelineOf(content: TimelineContent): readonly TimelineStretch[] {
  const groups = groupsOf(content.marks);
  return stretchesOf(hoursShown(content, groups)).map((numbers) =>
    numbers.map((number) => hourOf(number, content, groups)),
  );
}

/** How many hours go into a line: no more than fit, and as equally many in each line as possible. */
export function hoursInLine(hours: number, room: number): number {
  const lines = Math.ceil(hours / Math.max(1, room));
  return Math.max(1, Math.ceil(hours / Math.max(1, lines)));
}

interface PlacedGroup {
  readonly at: Instant;
  readonly lane: Lane;
  readonly marks: readonly TimelineMark[];
}

function groupsOf(marks: readonly TimelineMark[]): readonly PlacedGroup[] {
  return LANES.flatMap((lane) => {
    const together: TimelineMark[][] = [];
    for (const mark of marks.filter(({ sign }) => laneOf(sign) === lane).toSorted((a, b) => a.at - b.at)) {
      const group = together.at(-1);
      const first = group?.[0];
      if (group && first && mark.at - first.at < TOGETHER_WITHIN) group.push(mark);
      else together.push([mark]);
    }
    return together.map((group) => ({ lane, at: middleOf(group), marks: group }));
  });
}

function middleOf(group: readonly TimelineMark[]): Instant {
  return ((group[0]?.at ?? 0) + (group.at(-1)?.at ?? 0)) / 2;
}

/** The indexes of these hours since the start of the day, in order. */
function hoursShown({ ranges, dayStart }: TimelineContent, groups: readonly PlacedGroup[]): number[] {
  const numberOf = (at: Instant) => Math.floor((at - dayStart) / HOUR);
  const numbers = new Set(groups.map(({ at }) => numberOf(at)));
  for (const { from, to } of ranges) {
    for (let number = numberOf(from); dayStart + number * HOUR < to; number += 1) numbers.add(number);
  }
  return [...numbers].toSorted((a, b) => a - b);
}

function stretchesOf(numbers: readonly number[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const number of numbers) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    if (stretch && last !== undefined && number - last - 1 <= LONGEST_GAP) {
      for (let free = last + 1; free <= number; free += 1) stretch.push(free);
    } else stretches.push([number]);
  }
  return stretches;
}

function hourOf(number: number, content: TimelineContent, groups: readonly PlacedGroup[]): TimelineHour {
  const { ranges, pauses, now, dayStart } = content;
  const start = dayStart + number * HOUR;
  const hour: Span = { from: start, to: start + HOUR };
  const placeOf = (at: Instant) => (at - start) / HOUR;
  const isIn = (at: Instant) => hour.from <= at && at < hour.to;
  const partsOf = (spans: readonly Span[]): Part[] =>
    overlaps(spans, hour).map(({ from, to }) => ({ from: placeOf(from), to: placeOf(to) }));
  const passed = now ?? -Infinity;
  const inLane = (lane: Lane): MarkGroup[] =>
    groups
      .filter((group) => group.lane === lane && isIn(group.at))
      .map(({ at, marks }) => ({ place: placeOf(at), marks }));
  return {
    start,
    past: partsOf(overlaps(ranges, { from: -Infinity, to: passed })),
    ahead: partsOf(overlaps(ranges, { from: passed, to: Infinity })),
    paused: partsOf(ranges.flatMap((range) => overlaps(pauses, range))),
    groups: { above: inLane('above'), on: inLane('on'), below: inLane('below') },
    now: now !== null && isIn(now) ? placeOf(now) : null,
  };
}

/** The parts of the spans that lie within another span. */
function overlaps(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => from < to);
}
