import { describe, expect, test } from 'vitest';
import { nextStart, presentRange, rangesOfDay } from '../../../shared/engine/hours.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';
import { isoWithOffset } from '../../../shared/time.ts';

const closed = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const hours = (days: Record<string, unknown>) =>
  settingsSchema.parse({ hours: { ...closed, ...days } }).hours;
const at = (iso: string, timeZone: string) => ({ instant: Date.parse(iso), timeZone });

function rangeAt(days: Record<string, unknown>, iso: string, timeZone: string): string[] | null {
  const range = presentRange(hours(days), at(iso, timeZone));
  return range && [isoWithOffset(range.start, timeZone), isoWithOffset(range.end, timeZone)];
}

describe('the present range', () => {
  test('crosses midnight when its end lies before its start', () => {
    const night = { fri: [['22:00', '06:00']] };
    expect(rangeAt(night, '2026-03-07T03:00:00+01:00', 'Europe/Berlin')).toEqual([
      '2026-03-06T22:00:00+01:00',
      '2026-03-07T06:00:00+01:00',
    ]);
  });

  test('is an hour shorter in the night in which the clock jumps ahead', () => {
    const night = { sat: [['22:00', '06:00']] };
    expect(rangeAt(night, '2026-03-29T01:30:00+01:00', 'Europe/Berlin')).toEqual([
      '2026-03-28T22:00:00+01:00',
      '2026-03-29T06:00:00+02:00',
    ]);
  });

  test('keeps its clock times on the day in which the clock goes back', () => {
    const sunday = { sun: [['01:00', '04:00']] };
    expect(rangeAt(sunday, '2026-11-01T02:30:00-05:00', 'America/New_York')).toEqual([
      '2026-11-01T01:00:00-04:00',
      '2026-11-01T04:00:00-05:00',
    ]);
  });

  test('takes a start that the clock skips as much later as the clock jumps', () => {
    const sunday = { sun: [['02:30', '05:00']] };
    expect(rangeAt(sunday, '2026-03-29T04:00:00+02:00', 'Europe/Berlin')).toEqual([
      '2026-03-29T03:30:00+02:00',
      '2026-03-29T05:00:00+02:00',
    ]);
  });

  test('is one range where two of them touch or overlap', () => {
    const friday = {
      fri: [
        ['09:00', '12:00'],
        ['12:00', '15:00'],
        ['14:00', '16:00'],
      ],
    };
    expect(rangeAt(friday, '2026-03-06T12:30:00Z', 'UTC')).toEqual([
      '2026-03-06T09:00:00+00:00',
      '2026-03-06T16:00:00+00:00',
    ]);
  });

  test.each([
    ['08:59:59.999', false],
    ['09:00:00.000', true],
    ['09:00:00.001', true],
    ['16:59:59.999', true],
    ['17:00:00.000', false],
    ['17:00:00.001', false],
  ])('includes its first moment and not its last: at %s it is %s', (time, isInside) => {
    expect(rangeAt({ fri: [['09:00', '17:00']] }, `2026-03-06T${time}Z`, 'UTC') !== null).toBe(isInside);
  });

  test.each([
    ['11:59', false],
    ['12:00', true],
    ['12:01', true],
  ])('is one with a range until %s when it begins at noon: %s', (end, isOne) => {
    const friday = {
      fri: [
        ['09:00', end],
        ['12:00', '15:00'],
      ],
    };
    expect(rangeAt(friday, '2026-03-06T13:00Z', 'UTC')?.[0] === '2026-03-06T09:00:00+00:00').toBe(isOne);
  });
});

describe('the next start', () => {
  test.each([
    ['08:59:59.999', '2026-03-06'],
    ['09:00:00.000', '2026-03-13'],
    ['09:00:00.001', '2026-03-13'],
  ])('of weekly hours that begin at nine, asked at %s, is on %s', (time, day) => {
    const friday = hours({ fri: [['09:00', '17:00']] });
    expect(nextStart(friday, at(`2026-03-06T${time}Z`, 'UTC'))).toBe(Date.parse(`${day}T09:00:00Z`));
  });

  test('is none when no weekday has hours', () => {
    expect(nextStart(hours({}), at('2026-03-06T09:00:00Z', 'UTC'))).toBeNull();
  });
});

test('asked in any order, the answers are those of a first question', () => {
  const week = { mon: [['09:00', '17:00']], fri: [['22:00', '06:00']] };
  const asked = hours(week);
  const instants = [
    '2026-03-07T03:00',
    '2026-03-06T12:00',
    '2026-03-09T09:00',
    '2026-03-06T23:00',
    '2026-03-08T12:00',
  ];
  const now = instants.flatMap((time) => ['UTC', 'Asia/Tokyo'].map((zone) => at(`${time}:00Z`, zone)));
  expect(now.map((moment) => presentRange(asked, moment))).toEqual(
    now.map((moment) => presentRange(hours(week), moment)),
  );
});

describe('ranges of several days', () => {
  const long = { sun: [['01:40', '01:35']], mon: [['01:35', '01:30']], tue: [['01:30', '02:30']] };

  test.each(['2026-03-08T02:00Z', '2026-03-09T12:00Z', '2026-03-10T02:00Z'])(
    'are the same asked on any of them: %s',
    (iso) => {
      expect(rangeAt(long, iso, 'UTC')).toEqual(['2026-03-08T01:40:00+00:00', '2026-03-10T02:30:00+00:00']);
    },
  );

  test('have neither beginning nor end when the hours never do', () => {
    const always = [
      ['00:00', '12:00'],
      ['12:00', '00:00'],
    ];
    const days = Object.fromEntries(Object.keys(closed).map((day) => [day, always]));
    expect([rangeAt(days, '2026-03-08T02:00Z', 'UTC'), rangeAt(days, '2026-05-01T12:00Z', 'UTC')]).toEqual(
      Array.from({ length: 2 }, () => ['-006025-04-25T00:00:00+00:00', '9964-09-09T00:00:00+00:00']),
    );
  });
});

describe('the ranges of a day', () => {
  const rangesOn = (days: Record<string, unknown>, iso: string, timeZone: string) =>
    rangesOfDay(hours(days), at(iso, timeZone)).map(({ start, end }) => [
      isoWithOffset(start, timeZone),
      isoWithOffset(end, timeZone),
    ]);

  test('are those of its weekday, in order', () => {
    const friday = {
      thu: [['09:00', '17:00']],
      fri: [
        ['13:00', '17:00'],
        ['09:00', '12:00'],
      ],
    };
    expect(rangesOn(friday, '2026-03-06T20:00Z', 'UTC')).toEqual([
      ['2026-03-06T09:00:00+00:00', '2026-03-06T12:00:00+00:00'],
      ['2026-03-06T13:00:00+00:00', '2026-03-06T17:00:00+00:00'],
    ]);
  });

  test('are none on a day off', () => {
    expect(rangesOn({ fri: [['09:00', '17:00']] }, '2026-03-07T12:00Z', 'UTC')).toEqual([]);
  });

  test('begin at midnight with what is left of the night before, and end with the night that begins', () => {
    const nights = { thu: [['22:00', '06:00']], fri: [['22:00', '06:00']] };
    expect(rangesOn(nights, '2026-03-06T23:30:00+01:00', 'Europe/Berlin')).toEqual([
      ['2026-03-06T00:00:00+01:00', '2026-03-06T06:00:00+01:00'],
      ['2026-03-06T22:00:00+01:00', '2026-03-07T06:00:00+01:00'],
    ]);
  });

  test.each([
    ['11:59', '2026-03-07T11:59:00+00:00'],
    ['12:00', '2026-03-07T12:00:00+00:00'],
    ['12:01', '2026-03-07T00:00:00+00:00'],
  ])('of a night shift until %s on the next day end at %s', (until, end) => {
    expect(rangesOn({ fri: [['20:00', until]] }, '2026-03-06T21:00Z', 'UTC')).toEqual([
      ['2026-03-06T20:00:00+00:00', end],
    ]);
  });

  test('end at midnight where work goes on and on', () => {
    const days = {
      thu: [['00:00', '23:00']],
      fri: [['20:00', '12:00']],
      sat: [['12:00', '18:00']],
    };
    expect(rangesOn(days, '2026-03-06T21:00Z', 'UTC')).toEqual([
      ['2026-03-06T20:00:00+00:00', '2026-03-07T00:00:00+00:00'],
    ]);
  });

  test('are an hour longer in the night in which the clock goes back', () => {
    expect(rangesOn({ sun: [['01:00', '04:00']] }, '2026-11-01T12:00:00-05:00', 'America/New_York')).toEqual([
      ['2026-11-01T01:00:00-04:00', '2026-11-01T04:00:00-05:00'],
    ]);
  });

  test('are those of another day as soon as that begins, and of another zone at once', () => {
    const asked = hours({ fri: [['09:00', '17:00']], sat: [['10:00', '11:00']] });
    const starts = [
      ['2026-03-06T23:59:59Z', 'UTC'],
      ['2026-03-07T00:00:00Z', 'UTC'],
      ['2026-03-07T00:00:00Z', 'America/New_York'],
    ].map(([iso = '', timeZone = '']) => rangesOfDay(asked, at(iso, timeZone))[0]?.start);
    expect(starts).toEqual(
      ['2026-03-06T09:00Z', '2026-03-07T10:00Z', '2026-03-06T14:00Z'].map((iso) => Date.parse(iso)),
    );
  });
});
