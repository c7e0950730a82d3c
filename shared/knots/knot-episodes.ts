import type { HistoryEvent, HistoryRecord } from '../history/events.ts';
import type { Instant } from '../time.ts';
import { daysLater, instantIn, localDayIn } from './knot-days.ts';
import type { KnotEntry, NextDay } from '../history/knot-entry.ts';

/*
 * Folds the history's events into knots. A knot is everything that the person said under one id and did not undo.
 *
 * Where the evidence is open, the log reads it so:
 * - "3 straight days at 0": three consecutive calendar days, each with an entry that is 0 at rest and when pressed. A day
 *   without an entry is not a day at 0, so counting starts again after it.
 * - An entry after the end opens the knot again, and its days keep counting. The log drops nothing that the person says.
 * - The person first noticed it on the day that the last entry names, or on the day of the first entry if that is earlier.
 */

/** When the person said something: the local day, and its position among everything said about this knot. */
export interface Said {
  readonly day: string;
  readonly place: number;
}

export interface DayEntry extends Said {
  readonly entry: KnotEntry;
}

export interface NextDayAnswer extends Said {
  readonly is: NextDay;
}

export interface Episode {
  readonly id: string;
  /** When its first entry was made. */
  readonly since: Instant;
  /** All entries in order. */
  readonly all: readonly DayEntry[];
  /** In order, one a day: the last of that day. */
  readonly entries: readonly DayEntry[];
  readonly first: DayEntry;
  readonly last: DayEntry;
  /** How it was on the days after pressure, one a day. */
  readonly answers: readonly NextDayAnswer[];
  /**
   * The entries of the latest day: the worst of them decides, so that a lower score opens nothing before the next day. An
   * entry of an earlier date counts with them, because the clock was set back.
   */
  readonly deciding: readonly [KnotEntry, ...KnotEntry[]];
  /** When a professional last checked it. */
  readonly checked: Said | null;
  /** When the person last dismissed the advice. */
  readonly adviceRead: Said | null;
  /** The local day it was first noticed. */
  readonly from: string;
  /** The local day it ended; `null` = it is open. */
  readonly until: string | null;
}

/** Consecutive days at 0 that end a knot; our choice. */
const DAYS_AT_ZERO = 3;

type KnotRecord = Extract<HistoryRecord, { what: `knot${string}` }>;

/** A record about a knot that was not undone. */
interface KnotWord {
  readonly day: string;
  readonly at: string;
  readonly record: Exclude<KnotRecord, { what: 'knotTakenBack' }>;
}

/** All knots in order of appearance. The events may be given in any order; their sequence decides. */
export function episodesOf(events: readonly HistoryEvent[]): Episode[] {
  const said = new Map<string, KnotWord[]>();
  for (const { at, record } of inSequence(events)) {
    if (isAboutKnot(record)) say(said, record, at);
  }
  return [...said].flatMap(([id, words]) => episodeOf(id, words) ?? []);
}

/** A copy in order of recording. */
export function inSequence(events: readonly HistoryEvent[]): HistoryEvent[] {
  return events.toSorted((one, other) => one.sequence - other.sequence);
}

export function isAboutKnot(record: HistoryRecord): record is KnotRecord {
  return record.what.startsWith('knot');
}

function say(said: Map<string, KnotWord[]>, record: KnotRecord, at: string): void {
  const words = said.get(record.knot) ?? [];
  if (record.what === 'knotTakenBack') words.pop();
  else words.push({ day: localDayIn(at), at, record });
  // When everything about a knot was undone, the knot never existed. A later entry under its id makes a new one.
  if (words.length === 0) said.delete(record.knot);
  else said.set(record.knot, words);
}

function episodeOf(id: string, words: readonly KnotWord[]): Episode | null {
  const all = entriesIn(words);
  const entries = lastOfEachDay(all);
  const [first] = entries;
  const last = entries.at(-1);
  const noted = words.find(({ record }) => record.what === 'knotNoted');
  if (!first || !last || !noted) return null;
  const days = [last.entry.firstNoticed, ...entries.map(({ day }) => day)].toSorted();
  return {
    id,
    since: instantIn(noted.at),
    all,
    entries,
    first,
    last,
    answers: answersIn(words),
    deciding: decidingOf(last, all),
    checked: placesOf(words, 'knotChecked').at(-1) ?? null,
    adviceRead: placesOf(words, 'knotAdviceRead').at(-1) ?? null,
    from: days[0] ?? first.day,
    until: endOf(words, entries, last),
  };
}

function entriesIn(words: readonly KnotWord[]): DayEntry[] {
  return words.flatMap(({ day, record }, place) => {
    if (record.what !== 'knotNoted') return [];
    const { what: _what, knot: _knot, ...entry } = record;
    return [{ day, place, entry }];
  });
}

function decidingOf({ entry }: DayEntry, all: readonly DayEntry[]): Episode['deciding'] {
  const latest = all.reduce((day, each) => (each.day > day ? each.day : day), '');
  const since = all.findIndex(({ day }) => day === latest);
  const [first = entry, ...others] = all.slice(since).map((each) => each.entry);
  return [first, ...others];
}

function answersIn(words: readonly KnotWord[]): NextDayAnswer[] {
  return lastOfEachDay(
    words.flatMap(({ day, record }, place) =>
      record.what === 'knotNextDay' ? [{ day, place, is: record.is }] : [],
    ),
  );
}

function placesOf(words: readonly KnotWord[], what: KnotWord['record']['what']): Said[] {
  return words.flatMap(({ day, record }, place) => (record.what === what ? [{ day, place }] : []));
}

function lastOfEachDay<Each extends Said>(all: readonly Each[]): Each[] {
  return all.filter(({ day, place }) => !all.some((later) => later.day === day && later.place > place));
}

function endOf(words: readonly KnotWord[], entries: readonly DayEntry[], last: DayEntry): string | null {
  const gone = placesOf(words, 'knotGone').findLast(({ place }) => place > last.place);
  if (gone) return gone.day;
  const atZero = new Set(entries.filter(isAtZero).map(({ day }) => day));
  const row = Array.from({ length: DAYS_AT_ZERO }, (_, back) => daysLater(last.day, -back));
  return row.every((day) => atZero.has(day)) ? last.day : null;
}

function isAtZero({ entry }: DayEntry): boolean {
  return entry.atRest === 0 && entry.whenPressed === 0;
}
