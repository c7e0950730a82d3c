import type { HistoryEvent, HistoryRecord } from '../history/events.ts';
import { catalogue } from '../routines/catalogue.ts';
import type { RoutineSession } from '../routines/routine-history.ts';
import { knownRoutine } from '../routines/routine.ts';
import type { Leg } from '../routines/routine.ts';
import { localDay } from '../time.ts';
import { localDayIn } from './knot-days.ts';
import { inSequence, isAboutKnot } from './knot-episodes.ts';
import { LEGS } from '../safety/locks.ts';
import { gatedRoutineSchema } from '../safety/safety-view.ts';
import type { GatedRoutine } from '../safety/safety-view.ts';

/* The sessions that matter to the knot log: those with pressure, and the days with care for a calf. */

/** The fields of a session that the log needs. */
export type KnotSession = Pick<RoutineSession, 'at' | 'routine' | 'sides' | 'comfort'>;

export interface PressureSession {
  /** Local day. */
  readonly day: string;
  readonly leg: Leg;
  readonly routine: GatedRoutine;
  /** Seconds of the routine on that leg. */
  readonly seconds: number;
  /** The score afterwards, 0 to 10; `null` = not given. */
  readonly after: number | null;
}

/** The local days with care, by leg. */
export type CareDays = Readonly<Record<Leg, ReadonlySet<string>>>;

/** The sessions with pressure, one for each leg that got seconds, however they ended. */
export function pressureSessions(sessions: readonly KnotSession[], timeZone: string): PressureSession[] {
  return sessions.flatMap(({ at, routine, sides, comfort }) =>
    onLegs(localDay(at, timeZone), routine, sides).map((session) => ({
      ...session,
      after: comfort[session.leg],
    })),
  );
}

/** The same from the history. A score belongs to the last routine before it. */
export function recordedPressure(events: readonly HistoryEvent[]): PressureSession[] {
  const all: PressureSession[] = [];
  let latest = 0;
  for (const { at, record } of inSequence(events)) {
    if (isRoutineOver(record)) {
      latest = all.length;
      all.push(...onLegs(localDayIn(at), record.routine, record.sides));
    }
    if (record.what !== 'comfort') continue;
    const { leg, score } = record;
    const place = all.findIndex((session, index) => index >= latest && session.leg === leg);
    const session = all[place];
    if (session) all[place] = { ...session, after: score };
  }
  return all;
}

/** Whether that leg had a session on that day. */
export function hadPressure(sessions: readonly PressureSession[], leg: Leg, day: string): boolean {
  return sessions.some((session) => session.leg === leg && session.day === day);
}

/**
 * Care is half or more of a routine with a stretch or pressure, with seconds on that leg alone. Nobody stretches or
 * presses both legs at once, so the short forms without a stretch have no such seconds.
 */
export function careDaysOf(events: readonly HistoryEvent[]): CareDays {
  const days = { left: new Set<string>(), right: new Set<string>() };
  for (const { at, record } of events) {
    if ((record.what !== 'done' && record.what !== 'partial') || !isCare(record.routine)) continue;
    for (const leg of LEGS) if (record.sides[leg] > 0) days[leg].add(localDayIn(at));
  }
  return days;
}

/** Whether the knot log needs this record. */
export function mattersToKnots(record: HistoryRecord): boolean {
  return isAboutKnot(record) || isRoutineOver(record) || record.what === 'comfort';
}

function isRoutineOver(record: HistoryRecord) {
  return record.what === 'done' || record.what === 'partial' || record.what === 'stopped';
}

function isCare(id: string): boolean {
  const routine = knownRoutine(id);
  return (
    routine !== null && catalogue[routine].steps.some(({ kind }) => kind === 'stretch' || kind === 'pressure')
  );
}

function onLegs(day: string, routine: string, sides: RoutineSession['sides']): PressureSession[] {
  const gated = gatedRoutineSchema.safeParse(routine);
  if (!gated.success) return [];
  return LEGS.filter((leg) => sides[leg] > 0).map((leg) => ({
    day,
    leg,
    routine: gated.data,
    seconds: sides[leg],
    after: null,
  }));
}
