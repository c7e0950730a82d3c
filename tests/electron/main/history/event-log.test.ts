import { expect, test } from 'vitest';
import { EventLog } from '../../../../electron/main/history/event-log.ts';
import { Notices } from '../../../../electron/main/profile/notices.ts';
import { Saving } from '../../../../electron/main/profile/saving.ts';
import type { Now } from '../../../../shared/time.ts';
import { failNext } from '../adapters/disk-faults.ts';
import { newStore, skipped } from '../adapters/history/store.ts';
import type { Store } from '../adapters/history/store.ts';

/*
 * The event log on real files: events go by the calendar of the place where the person is, and stand in the order in which they
 * were recorded, whatever the clock was set to.
 */

/** One run of the app on this folder. */
function eventLogOn(store: Store, notices = new Notices()): EventLog {
  return new EventLog(store.reopened().history, new Saving(notices, store.log), notices);
}

const at = (instant: string, timeZone: string): Now => ({ instant: Date.parse(instant), timeZone });

function record(eventLog: EventLog, ...moments: readonly Now[]): void {
  for (const moment of moments) eventLog.add({ what: 'resumed' }, moment);
}

/** `1 2026-03-06T12:00:00-05:00` */
const brief = (events: readonly { readonly sequence: number; readonly at: string }[]): string[] =>
  events.map(({ sequence, at: time }) => `${sequence} ${time}`);

function months(store: Store): Record<string, string[]> {
  const { history } = store.reopened();
  return Object.fromEntries(
    (history.months() ?? []).map((month) => [month, brief(history.read(month).events)]),
  );
}

test('an hour that the clock skips', () => {
  const store = newStore();
  const eventLog = eventLogOn(store);
  const after = at('2026-03-29T01:00:30Z', 'Europe/Berlin');
  record(eventLog, at('2026-03-29T00:59:30Z', 'Europe/Berlin'), after);
  const day = ['1 2026-03-29T01:59:30+01:00', '2 2026-03-29T03:00:30+02:00'];
  expect([months(store), brief(eventLog.today(after))]).toEqual([{ '2026-03': day }, day]);
});

test('an hour that the clock shows twice', () => {
  const store = newStore();
  const eventLog = eventLogOn(store);
  const after = at('2026-11-01T06:10:00Z', 'America/New_York');
  record(eventLog, at('2026-11-01T05:30:00Z', 'America/New_York'), after);
  const day = ['1 2026-11-01T01:30:00-04:00', '2 2026-11-01T01:10:00-05:00'];
  expect([months(store), brief(eventLog.today(after))]).toEqual([{ '2026-11': day }, day]);
});

test('a day that begins at one o’clock', () => {
  const store = newStore();
  const eventLog = eventLogOn(store);
  const first = at('2026-09-06T04:00:00Z', 'America/Santiago');
  record(eventLog, at('2026-09-06T03:59:59Z', 'America/Santiago'), first);
  expect([months(store), brief(eventLog.today(first))]).toEqual([
    { '2026-09': ['1 2026-09-05T23:59:59-04:00', '2 2026-09-06T01:00:00-03:00'] },
    ['2 2026-09-06T01:00:00-03:00'],
  ]);
});

test('a month whose last day has 25 hours', () => {
  const store = newStore();
  record(
    eventLogOn(store),
    at('2027-10-30T22:00:00Z', 'Europe/Berlin'),
    at('2027-10-31T22:59:59Z', 'Europe/Berlin'),
    at('2027-10-31T23:00:00Z', 'Europe/Berlin'),
  );
  expect(months(store)).toEqual({
    '2027-10': ['1 2027-10-31T00:00:00+02:00', '2 2027-10-31T23:59:59+01:00'],
    '2027-11': ['3 2027-11-01T00:00:00+01:00'],
  });
});

test('a shift over midnight at the end of a month, and at the end of a year', () => {
  const store = newStore();
  const eventLog = eventLogOn(store);
  const early = at('2027-01-01T07:00:00Z', 'America/Chicago');
  record(
    eventLog,
    at('2026-05-01T03:00:00Z', 'America/Chicago'),
    at('2026-05-01T06:00:00Z', 'America/Chicago'),
    at('2027-01-01T04:00:00Z', 'America/Chicago'),
    early,
  );
  expect([months(store), brief(eventLog.today(early))]).toEqual([
    {
      '2026-04': ['1 2026-04-30T22:00:00-05:00'],
      '2026-05': ['2 2026-05-01T01:00:00-05:00'],
      '2026-12': ['3 2026-12-31T22:00:00-06:00'],
      '2027-01': ['4 2027-01-01T01:00:00-06:00'],
    },
    ['4 2027-01-01T01:00:00-06:00'],
  ]);
});

test('a traveller for whom the first of April comes twice', () => {
  const store = newStore();
  const tokyo = at('2026-04-01T01:00:00Z', 'Asia/Tokyo');
  const losAngeles = at('2026-04-01T05:00:00Z', 'America/Los_Angeles');
  const nextMorning = at('2026-04-01T16:00:00Z', 'America/Los_Angeles');
  const eventLog = eventLogOn(store);
  record(eventLog, tokyo, losAngeles);
  expect(brief(eventLog.today(losAngeles))).toEqual(['2 2026-03-31T22:00:00-07:00']);
  record(eventLog, nextMorning);
  const april = ['1 2026-04-01T10:00:00+09:00', '3 2026-04-01T09:00:00-07:00'];
  expect([months(store), brief(eventLog.today(nextMorning))]).toEqual([
    { '2026-03': ['2 2026-03-31T22:00:00-07:00'], '2026-04': april },
    april,
  ]);
});

test('a clock that is set back a month and forward again, over two runs of the app', () => {
  const store = newStore();
  const noon = at('2026-03-06T12:00:00Z', 'UTC');
  record(eventLogOn(store), noon, at('2026-02-06T12:00:00Z', 'UTC'), at('2026-03-06T11:00:00Z', 'UTC'));
  const eventLog = eventLogOn(store);
  record(eventLog, at('2026-03-06T10:00:00Z', 'UTC'), at('2026-02-06T11:00:00Z', 'UTC'));
  const march = ['1 2026-03-06T12:00:00+00:00', '3 2026-03-06T11:00:00+00:00', '4 2026-03-06T10:00:00+00:00'];
  expect([months(store), brief(eventLog.today(noon))]).toEqual([
    { '2026-02': ['2 2026-02-06T12:00:00+00:00', '5 2026-02-06T11:00:00+00:00'], '2026-03': march },
    march,
  ]);
});

test('an event of a day that is over goes to its own month, and the day goes on', () => {
  const store = newStore();
  const eventLog = eventLogOn(store);
  const now = at('2026-04-01T08:00:00Z', 'Europe/Berlin');
  record(eventLog, now, at('2026-03-20T16:00:00Z', 'Europe/Berlin'), now);
  const today = ['1 2026-04-01T10:00:00+02:00', '3 2026-04-01T10:00:00+02:00'];
  expect([brief(eventLog.today(now)), months(store)]).toEqual([
    today,
    { '2026-03': ['2 2026-03-20T17:00:00+01:00'], '2026-04': today },
  ]);
  record(eventLogOn(store), now);
  expect(months(store)['2026-04']?.at(-1)).toBe('4 2026-04-01T10:00:00+02:00');
});

test('a month that cannot be read is told, is asked for again, and takes events when their numbers are known', () => {
  const store = newStore();
  store.history.append(skipped(41));
  const [notices, now] = [new Notices(), at('2026-03-06T17:05:00Z', 'America/New_York')];
  const eventLog = eventLogOn(store, notices);
  const files = () => notices.all.map((notice) => [notice.kind, 'file' in notice && notice.file]);
  const denied = ['openSync', 'readFileSync'] as const;
  const faults = denied.map((call) => failNext(call, 'EACCES', { times: Infinity }));
  record(eventLog, now, now);
  expect([brief(eventLog.today(now)).length, files()]).toEqual([
    2,
    [
      ['historyUnread', '2026-03'],
      ['notSaved', 'history'],
    ],
  ]);
  faults.forEach((fault) => fault.lift());
  expect([eventLog.readAgain(), eventLog.writePending(), files()]).toEqual([true, true, []]);
  const day = [41, 42, 43].map((number) =>
    number === 41 ? `41 ${skipped(41).at}` : `${number} 2026-03-06T12:05:00-05:00`,
  );
  expect([months(store), brief(eventLog.today(now))]).toEqual([{ '2026-03': day }, day]);
});

test('a folder that cannot be read takes no event until it can, and keeps what it has', () => {
  const store = newStore();
  store.history.append(skipped(41));
  const [notices, now] = [new Notices(), at('2026-03-06T17:05:00Z', 'America/New_York')];
  const eventLog = eventLogOn(store, notices);
  const fault = failNext('readdirSync', 'EIO', { times: Infinity });
  record(eventLog, now);
  expect([eventLog.isUnread, eventLog.months()]).toEqual([true, []]);
  fault.lift();
  expect([eventLog.readAgain(), eventLog.writePending(), notices.all]).toEqual([true, true, []]);
  expect(months(store)['2026-03']?.map((event) => event.split(' ')[0])).toEqual(['41', '42']);
});

test('an older month that cannot be read does not keep new events from being written', () => {
  const store = newStore();
  store.history.append(skipped(40, '2026-02-06T12:00:00-05:00'));
  store.history.append(skipped(41));
  const eventLog = eventLogOn(store);
  const fault = failNext('openSync', 'EIO');
  record(eventLog, at('2026-03-06T17:05:00Z', 'America/New_York'));
  expect([fault.struck, months(store)['2026-03']?.length]).toEqual([true, 2]);
});
