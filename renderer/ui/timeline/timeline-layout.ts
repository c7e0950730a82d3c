import { HOUR, MINUTE } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { LANES, laneOf } from './signs.ts';
import type { Lane, TimelineSign } from './signs.ts';

/*
 * Where everything stands on a timeline. It is made of hours, so that it can go on in the next line where there is no
 * room: a place in an hour is a part of it, from 0 to 1.
 */

/** `from` inclusive, `to` exclusive. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

export interface TimelineMark {
  readonly at: Instant;
  readonly sign: TimelineSign;
  /** What it is, for who points at it. */
  readonly words: string;
}

/** What a timeline is drawn from. */
export interface TimelineContent {
  /** Working time, in order. */
  readonly ranges: readonly Span[];
  readonly marks: readonly TimelineMark[];
  readonly pauses: readonly Span[];
  /** `null` for a day that is only imagined. */
  readonly now: Instant | null;
  /** Hours are counted from here, a midnight as a rule. */
  readonly dayStart: Instant;
}

/** A part of an hour, from 0 to 1. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** Marks that would cover each other, side by side around their middle. */
export interface MarkGroup {
  /** Where in the hour, from 0 to 1. */
  readonly place: number;
  readonly marks: readonly TimelineMark[];
}

export interface TimelineHour {
  readonly start: Instant;
  /** Working time that has passed, and that is to come; without a now all is to come. */
  readonly past: readonly Part[];
  readonly ahead: readonly Part[];
  readonly paused: readonly Part[];
  readonly groups: Readonly<Record<Lane, readonly MarkGroup[]>>;
  /** Where in this hour now is, or `null`. */
  readonly now: number | null;
}

/** Hours that follow each other. */
export type TimelineStretch = readonly TimelineHour[];

/** Signs that stand closer than this would cover each other where an hour is narrow. */
const TOGETHER_WITHIN = 12 * MINUTE;

/** One free hour belongs to the day around it, as lunch does; more are left out. */
const LONGEST_GAP = 1;

/** The hours in which there is working time or anything to show; what lies far apart are stretches of their own. */
export function timelineOf(content: TimelineContent): readonly TimelineStretch[] {
  const groups = groupsOf(content.marks);
  return stretchesOf(hoursShown(content, groups)).map((numbers) =>
    numbers.map((number) => hourOf(number, content, groups)),
  );
}

/** How many hours stand in a line: no more than there is room for, and as many in each line as can be. */
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

/** Numbers of hours since the start of the day, in order. */
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

/** What of the spans lies in another one. */
function overlaps(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => from < to);
}
