import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '../../../shared/history/events.ts';
import { daysOf, monthTotalsSchema, totalsOf, totalsSchema } from '../../../shared/history/totals.ts';
import { glass, glasses, none, recorded, routine, skip, undo } from './recorded.ts';

const onDay = (...records: readonly HistoryRecord[]) =>
  totalsOf(recorded(...records.map((record) => ['2026-03-06T09:50:00-05:00', record] as const))).days[
    '2026-03-06'
  ];

const knot = 'knot-1';
const aboutAKnot: readonly HistoryRecord[] = [
  {
    what: 'knotNoted',
    knot,
    leg: 'left',
    spot: 'middle',
    firstNoticed: '2026-03-05',
    feels: 'tenderLump',
    atRest: 2,
    whenPressed: 4,
    limits: false,
    trigger: 'satLong',
    note: '',
  },
  { what: 'knotNextDay', knot, is: 'better' },
  { what: 'knotGone', knot },
  { what: 'knotTakenBack', knot },
  { what: 'knotAdviceRead', knot },
];

describe('what each kind of event counts as', () => {
  it('sums a day with every kind of event', () => {
    expect(
      onDay(
        routine('done', [10, 12, 38]),
        routine('done', [5, 5, 50], []),
        routine('partial', [20.5, 15, 0]),
        routine('stopped', [3, 0, 4]),
        skip,
        { what: 'missed', kinds: ['move', 'water'] },
        { what: 'withdrawn', kinds: ['move'] },
        { what: 'dropped', kinds: ['stretch'], why: 'paused' },
        { what: 'natural', kinds: ['move'], minutes: 12 },
        { what: 'natural', kinds: [], minutes: 40 },
        { what: 'posture', is: 'standing' },
        { what: 'snoozed', kinds: ['move'], minutes: 5 },
        { what: 'moved', kinds: ['move'] },
        { what: 'moved', kinds: [] },
        { what: 'water', kinds: ['water'], ml: 250 },
        glass(200),
        { what: 'paused', until: null },
        { what: 'resumed' },
        ...aboutAKnot,
      ),
    ).toEqual({
      events: 23,
      // done, partial, skipped, missed, natural, moved and water, each of a prompt.
      offered: 7,
      done: 2,
      partial: 1,
      stopped: 1,
      skipped: 1,
      missed: 1,
      snoozed: 1,
      natural: 2,
      moved: 2,
      waterMl: 450,
      leftSeconds: 38.5,
      rightSeconds: 32,
      bothSeconds: 92,
    });
  });

  it('counts a prompt that is put off, stopped and at last done as one', () => {
    const day = onDay(
      { what: 'snoozed', kinds: ['move'], minutes: 5 },
      routine('stopped', [5, 0, 0]),
      routine('done', [10, 10, 40]),
    );
    expect(day).toEqual({
      ...none,
      events: 3,
      offered: 1,
      done: 1,
      stopped: 1,
      snoozed: 1,
      leftSeconds: 15,
      rightSeconds: 10,
      bothSeconds: 40,
    });
  });

  it('has no day without an event', () => {
    expect(totalsOf([])).toEqual({ days: {}, undoneMl: 0 });
  });
});

describe('water that is taken back', () => {
  it('is no water at all', () => {
    expect(onDay(glass(250), undo(250), glass(200))).toEqual(glasses(3, 200));
  });

  it('is taken off the day of the glass when that was yesterday, and today stays at zero', () => {
    const events = recorded(
      ['2026-03-06T22:00:00-05:00', glass(300)],
      ['2026-03-06T23:55:00-05:00', glass(250)],
      ['2026-03-07T00:05:00-05:00', undo(250)],
    );
    expect(totalsOf(events)).toEqual({
      days: { '2026-03-06': glasses(2, 300), '2026-03-07': glasses(1, 0) },
      undoneMl: 0,
    });
  });

  it('takes the latest glasses first, one after the other', () => {
    const events = recorded(
      ['2026-03-06T23:50:00-05:00', glass(300)],
      ['2026-03-07T00:05:00-05:00', glass(200)],
      ['2026-03-07T00:06:00-05:00', undo(200)],
      ['2026-03-07T00:07:00-05:00', undo(300)],
    );
    expect(totalsOf(events).days).toEqual({ '2026-03-06': glasses(1, 0), '2026-03-07': glasses(3, 0) });
  });

  it('is owed by the month before when the glass was there', () => {
    const march = totalsOf(
      recorded(
        ['2026-03-30T09:00:00-04:00', glass(400)],
        ['2026-03-31T23:55:00-04:00', glass(250)],
        ['2026-03-31T23:56:00-04:00', skip],
      ),
    );
    const april = totalsOf(
      recorded(['2026-04-01T00:05:00-04:00', undo(250)], ['2026-04-01T08:00:00-04:00', glass(200)]),
    );
    expect(april).toEqual({ days: { '2026-04-01': glasses(2, 200) }, undoneMl: 250 });
    expect(daysOf([march, april])).toEqual({
      '2026-03-30': glasses(1, 400),
      '2026-03-31': { ...none, events: 2, offered: 1, skipped: 1 },
      '2026-04-01': glasses(2, 200),
    });
  });

  it('never makes a day negative, whatever an edited file says', () => {
    const march = totalsOf(recorded(['2026-03-31T09:00:00-04:00', glass(100)]));
    const april = totalsOf(
      recorded(['2026-04-01T09:00:00-04:00', glass(50)], ['2026-04-01T09:01:00-04:00', undo(5_000)]),
    );
    expect(daysOf([march, april])).toEqual({ '2026-03-31': glasses(1, 0), '2026-04-01': glasses(2, 0) });
    expect(daysOf([april])).toEqual({ '2026-04-01': glasses(2, 0) });
  });
});

it('adds up a day that an edited file has put into two months', () => {
  const month = totalsOf(recorded(['2026-03-31T09:00:00-04:00', glass(100)]));
  const day = { ...none, events: 2, waterMl: 200 };
  expect(daysOf([month, month])).toEqual({ '2026-03-31': day });
});

describe('the cached form', () => {
  const month = totalsOf(recorded(['2026-03-06T09:00:00-05:00', routine('partial', [20.5, 15, 0])]));

  it('comes back as it was from JSON', () => {
    expect(monthTotalsSchema.parse(JSON.parse(JSON.stringify(month)))).toEqual(month);
  });

  it('has neither days that are none, nor fields that are missing or negative', () => {
    const [day] = Object.values(month.days);
    const fits = (days: unknown) => monthTotalsSchema.safeParse({ days, undoneMl: 0 }).success;
    expect(fits({ '2026-03-06': day })).toBe(true);
    expect(fits({ '2026-02-30': day })).toBe(false);
    expect(fits({ '2026-03-06': { ...day, waterMl: -1 } })).toBe(false);
    expect(totalsSchema.safeParse({ ...day, missed: undefined }).success).toBe(false);
  });
});
