import { dayOfKnot } from '../knots/knot-advice.ts';
import { isNeverPressed } from '../knots/knot-branch.ts';
import type { DayEntry, Episode } from '../knots/knot-episodes.ts';
import { episodesOf } from '../knots/knot-episodes.ts';
import { recordedPressure } from '../knots/knot-sessions.ts';
import type { PressureSession } from '../knots/knot-sessions.ts';
import type { KnotEntry, Spot } from '../history/knot-entry.ts';
import type { HistoryEvent } from '../history/events.ts';
import type { Leg } from '../routines/routine.ts';

/* The data of the export for a clinician; `knot-export.ts` adds the words. */

/** An entry with its session, or a session that cannot be attributed to one spot. */
export interface ExportRow {
  readonly day: string;
  readonly leg: Leg;
  readonly entry: (Pick<KnotEntry, 'spot' | 'atRest' | 'whenPressed' | 'note'> & Numbered) | null;
  readonly session: Pick<PressureSession, 'routine' | 'seconds' | 'after'> | null;
}

interface Numbered {
  /** 1 on the day the spot was first noticed. */
  readonly dayOfKnot: number;
}

export interface ExportKnot {
  readonly leg: Leg;
  readonly spot: Spot;
  readonly from: string;
  /** `null` = still open. */
  readonly until: string | null;
  /** From the first day to the last, or to today, inclusive. */
  readonly daysOpen: number;
}

/** Oldest first. */
export function exportRows(events: readonly HistoryEvent[]): ExportRow[] {
  const sessions = [...recordedPressure(events)];
  const entries = episodesOf(events).flatMap((knot) => knot.entries.map((said) => ({ knot, said })));
  const rows = entries.map(({ knot, said }) => {
    const isOnlyOne = entries.filter((other) => mayHaveBeenPressed(other.said, said)).length === 1;
    const place = isOnlyOne && !isNeverPressed(said.entry.spot) ? sessions.findIndex(isOf(said)) : -1;
    const [session = null] = place === -1 ? [] : sessions.splice(place, 1);
    return rowOf(knot, said, session);
  });
  const alone = sessions.map((session) => ({ ...placeOf(session), entry: null, session: doneIn(session) }));
  return [...rows, ...alone].toSorted(
    (one, other) => compare(one.day, other.day) || compare(one.leg, other.leg),
  );
}

/** All knots in order of appearance. */
export function knotExportRows(events: readonly HistoryEvent[], today: string): ExportKnot[] {
  return episodesOf(events).map((knot) => ({
    leg: knot.last.entry.leg,
    spot: knot.last.entry.spot,
    from: knot.from,
    until: knot.until,
    daysOpen: dayOfKnot(knot, knot.until ?? today),
  }));
}

/** Whether that day's session on that leg may have been for this other entry. */
function mayHaveBeenPressed(other: DayEntry, said: DayEntry): boolean {
  const isSame = other.day === said.day && other.entry.leg === said.entry.leg;
  return isSame && !isNeverPressed(other.entry.spot);
}

function isOf({ day, entry }: DayEntry) {
  return (session: PressureSession) => session.day === day && session.leg === entry.leg;
}

function rowOf(knot: Episode, { day, entry }: DayEntry, session: PressureSession | null): ExportRow {
  const { leg, spot, atRest, whenPressed, note } = entry;
  const said = { spot, atRest, whenPressed, note, dayOfKnot: dayOfKnot(knot, day) };
  return { day, leg, entry: said, session: session && doneIn(session) };
}

function placeOf({ day, leg }: PressureSession) {
  return { day, leg };
}

function doneIn({ routine, seconds, after }: PressureSession) {
  return { routine, seconds, after };
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
