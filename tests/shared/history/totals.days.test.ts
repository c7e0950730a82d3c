import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../../shared/history/totals.ts';
import { glass, glasses, inZone, none, recorded, routine, skips, undo } from './recorded.ts';

describe('which day an event belongs to', () => {
  it('is the local day, on the 23 hours of 2026-03-08 in New York', () => {
    const events = inZone(
      'America/New_York',
      '2026-03-08T04:59:59Z', // 23:59:59 of the day before, -05:00
      '2026-03-08T05:00:00Z', // 00:00:00-05:00
      '2026-03-08T06:59:59Z', // 01:59:59-05:00, and the clock goes on to 03:00
      '2026-03-08T07:00:00Z', // 03:00:00-04:00
      '2026-03-09T03:59:59Z', // 23:59:59-04:00
      '2026-03-09T04:00:00Z', // 00:00:00 of the day after
    );
    expect(events.map(({ at }) => at)).toEqual([
      '2026-03-07T23:59:59-05:00',
      '2026-03-08T00:00:00-05:00',
      '2026-03-08T01:59:59-05:00',
      '2026-03-08T03:00:00-04:00',
      '2026-03-08T23:59:59-04:00',
      '2026-03-09T00:00:00-04:00',
    ]);
    expect(totalsOf(events)).toEqual({
      days: {
        '2026-03-07': skips(1),
        '2026-03-08': skips(4),
        '2026-03-09': skips(1),
      },
      undoneMl: 0,
    });
  });

  it('is the local day, on the 25 hours of 2026-11-01 in New York, whose 01:30 comes twice', () => {
    const events = inZone(
      'America/New_York',
      '2026-11-01T03:59:59Z', // 23:59:59 of the day before, -04:00
      '2026-11-01T04:00:00Z', // 00:00:00-04:00
      '2026-11-01T05:30:00Z', // 01:30:00-04:00
      '2026-11-01T06:30:00Z', // 01:30:00-05:00
      '2026-11-02T04:59:59Z', // 23:59:59-05:00
      '2026-11-02T05:00:00Z', // 00:00:00 of the day after
    );
    expect(events.slice(2, 4).map(({ at }) => at)).toEqual([
      '2026-11-01T01:30:00-04:00',
      '2026-11-01T01:30:00-05:00',
    ]);
    expect(totalsOf(events)).toEqual({
      days: {
        '2026-10-31': skips(1),
        '2026-11-01': skips(4),
        '2026-11-02': skips(1),
      },
      undoneMl: 0,
    });
  });

  it('is the day where the traveller was, from Berlin to New York', () => {
    const events = [
      // 00:30 in Berlin is still the evening before in New York, where they are six hours later.
      ...inZone('Europe/Berlin', '2026-03-05T23:30:00Z', '2026-03-06T08:00:00Z'),
      ...inZone('America/New_York', '2026-03-06T20:00:00Z', '2026-03-07T04:30:00Z'),
    ];
    expect(totalsOf(events).days).toEqual({ '2026-03-06': skips(4) });
  });

  it('is the same date twice for who crosses the date line eastwards', () => {
    const events = [
      ...inZone('Pacific/Auckland', '2026-03-05T22:00:00Z'), // 2026-03-06T11:00:00+13:00
      ...inZone('Pacific/Honolulu', '2026-03-06T08:00:00Z'), // 2026-03-05T22:00:00-10:00, their evening before
      ...inZone('Pacific/Honolulu', '2026-03-06T19:00:00Z'), // 2026-03-06T09:00:00-10:00, that date again
    ];
    expect(totalsOf(events).days).toEqual({
      '2026-03-05': skips(1),
      '2026-03-06': skips(2),
    });
  });

  it('is the day it happened on, in a shift over midnight', () => {
    const events = recorded(
      ['2026-03-06T22:30:00-05:00', routine('done', [10, 10, 40])],
      ['2026-03-06T23:59:59-05:00', glass(200)],
      ['2026-03-07T00:00:00-05:00', glass(250)],
      ['2026-03-07T05:30:00-05:00', { what: 'missed', kinds: ['move'] }],
    );
    expect(totalsOf(events).days).toEqual({
      '2026-03-06': {
        ...none,
        events: 2,
        offered: 1,
        done: 1,
        waterMl: 200,
        leftSeconds: 10,
        rightSeconds: 10,
        bothSeconds: 40,
      },
      '2026-03-07': { ...none, events: 2, offered: 1, missed: 1, waterMl: 250 },
    });
  });

  it('is the date that the clock showed when it was wrong, and what is taken back is the glass before', () => {
    const events = recorded(
      ['2026-03-06T09:00:00-05:00', glass(100)],
      // The clock was two weeks ahead for a while.
      ['2026-03-20T09:10:00-04:00', glass(300)],
      ['2026-03-06T09:20:00-05:00', glass(200)],
      ['2026-03-06T09:21:00-05:00', undo(200)],
      ['2026-03-06T09:22:00-05:00', undo(300)],
    );
    expect(totalsOf(events).days).toEqual({ '2026-03-06': glasses(4, 100), '2026-03-20': glasses(1, 0) });
  });
});
