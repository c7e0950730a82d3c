import { isDeepStrictEqual } from 'node:util';
import type { HistoryRecord } from '../../../../shared/history/events.ts';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import { must } from './moment.ts';
import type { Law, Moment } from './moment.ts';

type RoutineOver = Extract<HistoryRecord, { what: 'done' | 'partial' | 'stopped' }>;

function routinesOver({ effects }: Moment): RoutineOver[] {
  return effects.flatMap((effect) => {
    if (effect.do !== 'record') return [];
    const { record } = effect;
    return record.what === 'done' || record.what === 'partial' || record.what === 'stopped' ? [record] : [];
  });
}

/** No more is recorded than the time that has really passed since the start, and every routine has one end. */
export const recordedIsReal: Law = () => {
  let startedAt: number | null = null;
  return (moment) => {
    const { state, at } = moment;
    const [over, ...more] = routinesOver(moment);
    if (over !== undefined) {
      const most = (at - (startedAt ?? at)) / SECOND;
      must(over.seconds <= most, 'Recorded is what has passed.', () => ({ startedAt, moment }));
    }
    const isOver = startedAt !== null && state.player === null;
    must(more.length === 0 && (over !== undefined) === isOver, 'A routine ends once.', () => moment);
    startedAt = state.player === null ? null : (startedAt ?? at);
  };
};

/** Nothing stands still for longer than it can be gone on with. Asleep and switched off nobody can look. */
export const nothingWaitsForEver: Law = () => {
  let stillSince: number | null = null;
  return (moment) => {
    const { state, at } = moment;
    const still = state.player?.runningSince === null;
    stillSince = still ? (stillSince ?? at) : null;
    const lasts = at - (stillSince ?? at);
    must(state.asleep || lasts < 15 * MINUTE, 'A paused routine ends.', () => moment);
  };
};

/** Every routine that ends is a session with the same end, and nothing else makes one. */
export const sessionsAreWhatWasRecorded: Law = () => {
  const counted: Record<string, number> = {};
  return (moment) => {
    const { before, state, event } = moment;
    for (const { what, routine } of routinesOver(moment)) {
      if (what !== 'stopped') counted[routine] = (counted[routine] ?? 0) + 1;
      const { sessions } = state.routines;
      const last = sessions.at(-1);
      const { length } = before.routines.sessions;
      const added = last?.routine === routine && last.outcome === what && sessions.length >= length;
      must(added, 'A routine that ends is the last session.', () => moment);
    }
    const same = isDeepStrictEqual(state.routines.counted, counted);
    must(same, 'What counts is counted.', () => ({ counted, moment }));
    const kept = before.routines === state.routines || routinesOver(moment).length > 0;
    const may = kept || ['comfort', 'clockSet', 'awake', 'appStarted'].includes(event.type);
    must(may, 'Sessions change with a routine, a score, or the clock.', () => moment);
  };
};
