import type { HistoryEvent, HistoryRecord } from '../history/events.ts';
import { daysLater, localDayIn } from './knot-days.ts';
import type { KnotEntry, NextDay } from '../history/knot-entry.ts';

/*
 * The events of the history, folded into knots. A knot is what the person has said under one id and has not taken back.
 *
 * Where the evidence leaves something open, this is how it is read:
 * - "3 straight days at 0": three calendar days one after the other, each with an entry that is 0 at rest and when
 *   pressed. A day without an entry is no day at 0, so the row begins anew after it: silence tells nothing.
 * - An entry after the end opens the knot again, as nothing that the person says is dropped. Its days go on counting.
 * - It was first noticed on the day that the last entry names, but never later than the first entry about it.
 */

/** When something was said: on which local day, and which of all the words about this knot it was. */
export interface Said {
  readonly day: string;
  readonly place: number;
}

export interface DayEntry extends Said {
  readonly entry: KnotEntry;
}

export interface Answer extends Said {
  readonly is: NextDay;
}

export interface Episode {
  readonly id: string;
  /** One a day, in the order in which they were said; of several on a day the last. */
  readonly entries: readonly DayEntry[];
  readonly first: DayEntry;
  readonly last: DayEntry;
  /** How it was on days after pressure; one a day, too. */
  readonly answers: readonly Answer[];
  /** When the advice to see somebody was last closed. */
  readonly adviceRead: Said | null;
  /** The local day on which it was first noticed. */
  readonly from: string;
  /** The local day on which it ended; `null` = it is open. */
  readonly until: string | null;
}

/** Days in a row at 0 after which a knot is over. The number is our choice. */
const DAYS_AT_ZERO = 3;

type KnotRecord = Extract<HistoryRecord, { what: `knot${string}` }>;

/** What is said about a knot and counts. */
interface Word {
  readonly day: string;
  readonly record: Exclude<KnotRecord, { what: 'knotTakenBack' }>;
}

/** All knots, in the order in which they came up. The events may come in any order: their sequence decides. */
export function episodesOf(events: readonly HistoryEvent[]): Episode[] {
  const said = new Map<string, Word[]>();
  for (const { at, record } of inSequence(events)) {
    if (isAboutKnot(record)) say(said, record, localDayIn(at));
  }
  return [...said].flatMap(([id, words]) => episodeOf(id, words) ?? []);
}

/** A copy in the order in which the events were recorded. */
export function inSequence(events: readonly HistoryEvent[]): HistoryEvent[] {
  return events.toSorted((one, other) => one.sequence - other.sequence);
}

export function isAboutKnot(record: HistoryRecord): record is KnotRecord {
  return record.what.startsWith('knot');
}

function say(said: Map<string, Word[]>, record: KnotRecord, day: string): void {
  const words = said.get(record.knot) ?? [];
  if (record.what === 'knotTakenBack') words.pop();
  else words.push({ day, record });
  // A knot of which nothing is left has never been: when it comes up again it is a new one.
  if (words.length === 0) said.delete(record.knot);
  else said.set(record.knot, words);
}

function episodeOf(id: string, words: readonly Word[]): Episode | null {
  const entries = entriesIn(words);
  const [first] = entries;
  const last = entries.at(-1);
  if (!first || !last) return null;
  const days = [last.entry.firstNoticed, ...entries.map(({ day }) => day)].toSorted();
  return {
    id,
    entries,
    first,
    last,
    answers: answersIn(words),
    adviceRead: placesOf(words, 'knotAdviceRead').at(-1) ?? null,
    from: days[0] ?? first.day,
    until: endOf(words, entries, last),
  };
}

function entriesIn(words: readonly Word[]): DayEntry[] {
  return onePerDay(
    words.flatMap(({ day, record }, place) => {
      if (record.what !== 'knotNoted') return [];
      const { what: _what, knot: _knot, ...entry } = record;
      return [{ day, place, entry }];
    }),
  );
}

function answersIn(words: readonly Word[]): Answer[] {
  return onePerDay(
    words.flatMap(({ day, record }, place) =>
      record.what === 'knotNextDay' ? [{ day, place, is: record.is }] : [],
    ),
  );
}

function placesOf(words: readonly Word[], what: Word['record']['what']): Said[] {
  return words.flatMap(({ day, record }, place) => (record.what === what ? [{ day, place }] : []));
}

/** The last of each day. */
function onePerDay<Each extends Said>(all: readonly Each[]): Each[] {
  return all.filter(({ day, place }) => !all.some((later) => later.day === day && later.place > place));
}

function endOf(words: readonly Word[], entries: readonly DayEntry[], last: DayEntry): string | null {
  const gone = placesOf(words, 'knotGone').findLast(({ place }) => place > last.place);
  if (gone) return gone.day;
  const atZero = new Set(entries.filter(isAtZero).map(({ day }) => day));
  const row = Array.from({ length: DAYS_AT_ZERO }, (_, back) => daysLater(last.day, -back));
  return row.every((day) => atZero.has(day)) ? last.day : null;
}

function isAtZero({ entry }: DayEntry): boolean {
  return entry.atRest === 0 && entry.whenPressed === 0;
}
