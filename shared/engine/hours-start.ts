import { HOUR, SECOND } from '../time.ts';
import type { Instant } from '../time.ts';
import { nextStart, presentRange } from './hours.ts';
import type { WorkingRange } from './hours.ts';
import type { ClockSet } from './move-instants.ts';
import { hoursByCalendar } from './state.ts';
import type { EngineState } from './state.ts';

/*
 * A range of working hours counts from its start. When somebody sets the clock, the start by the calendar stays where it
 * is, but the time that has been worked does not change. The engine therefore remembers from when the range counts.
 */

/** A clock this close to where it stood is right again; perception notices no smaller difference. */
const SAME_CLOCK = 2 * SECOND;

/** A clock that is set later than this after the last time is not on its way back to where it stood. */
const SERIES_ENDS_AFTER = 24 * HOUR;

/** The instant from which the time in this range counts. */
export function hoursStart({ hoursFrom }: Pick<EngineState, 'hoursFrom'>, { start }: WorkingRange): Instant {
  return hoursFrom.rangeStart === start ? (hoursFrom.at ?? start) : start;
}

/** From when the hours count after the clock was set. */
export function hoursFromAfterSet(set: ClockSet): EngineState['hoursFrom'] {
  const { by, now, plan } = set;
  const setBy = sumOfSeries(set) + by;
  if (setBy === 0) return hoursByCalendar;
  const range = presentRange(plan.hours, now);
  const counted = countedFrom(set);
  const moved = counted === null ? null : counted + by;
  // The clock is back where it stood, so the start by the calendar is right again, but for the small rest.
  const at = range !== null && Math.abs(setBy) <= SAME_CLOCK ? range.start + setBy : moved;
  return { rangeStart: range?.start ?? null, at, setBy, setAt: now.instant };
}

/** How far this series of changes has moved the clock so far. */
function sumOfSeries({ before, plan, state: { hoursFrom } }: ClockSet): number {
  const { rangeStart, setBy, setAt } = hoursFrom;
  if (setAt === null) return 0;
  const isSameRange = rangeStart !== null && rangeStart === presentRange(plan.hours, before)?.start;
  return isSameRange || before.instant - setAt < SERIES_ENDS_AFTER ? setBy : 0;
}

/** From when the hours counted until now; `null` if no hours counted. */
function countedFrom({ before, plan, state }: ClockSet): Instant | null {
  const range = presentRange(plan.hours, before);
  if (range !== null) return hoursStart(state, range);
  const { rangeStart, at, setAt } = state.hoursFrom;
  // The last hours ended by themselves; nobody set the clock out of them.
  if (rangeStart !== null || setAt === null) return null;
  // The hours that the clock was set out of go on when it returns, unless other hours have begun meanwhile.
  const next = nextStart(plan.hours, { ...before, instant: setAt });
  return next === null || next > before.instant ? at : null;
}
