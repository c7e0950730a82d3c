import { catalogue } from '../../../../shared/routines/catalogue.ts';
import { knownRoutine } from '../../../../shared/routines/routine.ts';
import { isDeepStrictEqual } from 'node:util';
import type { HistoryRecord } from '../../../../shared/history/events.ts';
import { HOUR, MINUTE, instantOf, isoWithOffset, zoned } from '../../../../shared/time.ts';
import type { Life } from './life.ts';
import { closedKinds } from './lock-laws.ts';
import { must } from './moment.ts';
import type { Law, Moment } from './moment.ts';
import { showings } from './showing-laws.ts';

/**
 * Each planned stretch is shown, or dropped with its reason, or answered by a stretch of the person's own: once each, and
 * none is left out. For lives without clocks, travel and new settings, where the calendar alone tells what was planned.
 */
export const everyPlannedStretchOnce: Law = (life) => {
  let ahead = plannedIn(life);
  /** Have come, and nothing is known of them yet. */
  let come: number[] = [];
  return (moment) => {
    const { now, plan, effects, before, state } = moment;
    come = [...come, ...ahead.filter((at) => at <= now.instant)];
    ahead = ahead.filter((at) => at > now.instant);
    const records = effects.filter((effect) => effect.do === 'record').map(({ record }) => record);
    const dropped = records.filter(({ what }) => what === 'dropped').length;
    must(come.length >= dropped, 'Only what was planned is dropped, and once.', () => moment);
    come = come.slice(dropped);
    // What has come at the very moment of an end may wait on.
    const ended = records.some((record) => endsStretches(record, moment));
    if (ended) come = come.filter((at) => state.planned.due.includes(at));
    const joins = before.prompt?.kinds.includes('stretch') !== true;
    // What showed before the app went down shows once more as it was, and takes nothing along.
    const again = before.prompt?.phase === 'open' && before.prompt.id === state.prompt?.id;
    if (!again && showings(effects).some(({ kinds }) => kinds.includes('stretch'))) {
      const soon = ahead.filter((at) => at <= now.instant + plan.prompt.mergeMinutes * MINUTE);
      must(
        !joins || come.length + soon.length > 0,
        'Only what was planned is shown, and once.',
        () => moment,
      );
      come = [];
      ahead = ahead.filter((at) => !soon.includes(at));
    }
    must(isDeepStrictEqual(state.planned.due, come), 'What has come waits, and only that.', () => ({
      come,
      moment,
    }));
  };
};

/** What ends a stretch, the person's own or that of a prompt, deals with all that has come until then. */
function endsStretches(record: HistoryRecord, { state }: Moment): boolean {
  if (!('kinds' in record) || record.what === 'snoozed' || record.what === 'dropped') return false;
  const credited = record.what === 'done' || record.what === 'partial';
  const routine = credited ? knownRoutine(record.routine) : null;
  if (routine !== null && catalogue[routine].use === 'stretch') return true;
  // A stopped routine puts its prompt off.
  const goesOn = state.prompt?.kinds.includes('stretch') === true;
  return record.kinds.includes('stretch') && !goesOn;
}

/** Whatever the clock does, the same time of the same day comes due once. */
export const noPlannedStretchTwice: Law = () => {
  const seen = new Set<string>();
  return (moment) => {
    const { now, before, state, event } = moment;
    const by = event.type === 'clockSet' ? event.by : 0;
    const waited = new Set(before.planned.due.map((at) => at + by));
    for (const at of state.planned.due.filter((due) => !waited.has(due))) {
      const time = isoWithOffset(at, now.timeZone);
      must(!seen.has(time), 'No planned time comes twice.', () => ({ time, moment }));
      seen.add(time);
    }
  };
};

/** The planned times of a life, in order. */
function plannedIn({ settings, health, start, lasts, timeZone }: Life): number[] {
  const { times } = settings.reminders.stretch;
  const enabled = settings.reminders.stretch.enabled && !closedKinds(health).includes('stretch');
  const first = zoned(start, timeZone).toPlainDate();
  const days = Array.from({ length: Math.ceil(lasts / (24 * HOUR)) + 2 }, (_, day) =>
    first.add({ days: day }),
  );
  const all = days.flatMap((day) => times.map((time) => instantOf(day, time, timeZone)));
  return enabled ? all.filter((at) => at > start).toSorted((a, b) => a - b) : [];
}
