import { describe, expect, test } from 'vitest';
import { wholeDay } from '../../../shared/simulator/day-preview.ts';
import { closed, instantOf, line, moveOnly, planOf, planned, timeZone, until11 } from './planned-day.ts';

test('a plain day has its breaks, its stretch and its glasses, each after the last was followed', () => {
  expect(planned({ settings: {}, drinks: true, at: '08:00' })).toEqual([
    '09:30:00 move',
    '10:00:00 move + water',
    '10:30:00 move + stretch',
    '11:02:30 move + water',
    '11:33:55 move',
    '12:03:55 move + water',
    '12:35:20 move',
    '13:05:20 move + water',
    '13:36:45 move',
    '14:06:45 move + water',
    '14:38:10 move',
    '15:08:10 move + water',
    '15:39:35 move',
    '16:09:35 move + water',
    '16:41:00 move',
  ]);
});

test('in the middle of the day it goes on from what has been', () => {
  expect(
    planned({
      settings: { ...until11, hours: { ...closed, fri: [['09:00', '12:00']] } },
      start: '08:50',
      until: [['10:20', { type: 'moved' }]],
      at: '10:41',
    }),
  ).toEqual(['10:50:00 move', '11:21:25 move', '11:53:55 move']);
});

test('the whole day begins with its first minute, whenever it is asked about', () => {
  const { ranges, planned: prompts } = wholeDay(planOf(until11, false), {
    instant: instantOf('16:00'),
    timeZone,
  });
  expect([ranges.map(({ start, end }) => [start, end]), prompts.map(line)]).toEqual([
    [[instantOf('09:00'), instantOf('11:00')]],
    ['09:30:00 move', '10:01:25 move', '10:33:55 move'],
  ]);
});

describe('outside working hours', () => {
  test.each([
    ['after the hours', { at: '17:30' }],
    ['on a day off', { at: '2026-03-07T10:00-05:00' }],
    ['in the last minutes of the hours', { start: '16:50', at: '16:50' }],
  ])('nothing is planned %s', (_when, day) => {
    expect(planned(day)).toEqual([]);
  });

  test('the second range of hours begins anew', () => {
    const hours = {
      ...closed,
      fri: [
        ['09:00', '09:50'],
        ['13:00', '14:00'],
      ],
    };
    expect(planned({ settings: { hours, reminders: moveOnly }, at: '09:10' })).toEqual([
      '09:40:00 move',
      '13:30:00 move',
    ]);
  });
});

describe('a shift over midnight', () => {
  const night = {
    hours: { ...closed, thu: [['22:00', '06:00']], fri: [['22:00', '02:00']] },
    reminders: moveOnly,
  };

  test('is planned to its end, whose date is the next day', () => {
    expect(planned({ settings: night, start: '21:00', at: '22:10' })).toEqual([
      '22:30:00 move',
      '23:01:25 move',
      '23:33:55 move',
      '2026-03-07 00:05:20 move',
      '2026-03-07 00:37:50 move',
      '2026-03-07 01:09:15 move',
      '2026-03-07 01:41:45 move',
    ]);
  });

  test('after midnight there is the rest of it, and the shift that begins in the evening', () => {
    expect(planned({ settings: night, start: '04:50', at: '04:50' })).toEqual([
      '05:20:00 move',
      '05:51:25 move',
      '22:30:00 move',
      '23:01:25 move',
      '23:33:55 move',
      '2026-03-07 00:05:20 move',
      '2026-03-07 00:37:50 move',
      '2026-03-07 01:09:15 move',
      '2026-03-07 01:41:45 move',
    ]);
  });
});

test('hours without an end are planned until midnight', () => {
  const always = [
    ['00:00', '12:00'],
    ['12:00', '00:00'],
  ];
  const hours = Object.fromEntries(Object.keys(closed).map((day) => [day, always]));
  const reminders = { ...moveOnly, move: { everyMinutes: 90 } };
  expect(planned({ settings: { hours, reminders }, at: '20:55' })).toEqual([
    '22:25:00 move',
    '23:56:25 move',
  ]);
});

describe('on a day on which the clock changes', () => {
  const early = { hours: { ...closed, sun: [['01:00', '04:00']] }, reminders: moveOnly };

  test('in spring the hours lose one', () => {
    expect(planned({ settings: early, at: '2026-03-08T00:30-05:00' })).toEqual([
      '2026-03-08 01:30:00 move',
      '2026-03-08 03:01:25 move',
      '2026-03-08 03:33:55 move',
    ]);
  });

  test('in autumn the hours have one more', () => {
    expect(planned({ settings: early, at: '2026-11-01T00:30-04:00' })).toEqual([
      '2026-11-01 01:30:00 move',
      '2026-11-01 01:01:25 move',
      '2026-11-01 01:33:55 move',
      '2026-11-01 02:05:20 move',
      '2026-11-01 02:37:50 move',
      '2026-11-01 03:09:15 move',
      '2026-11-01 03:41:45 move',
    ]);
  });
});

test('planned stretches come at their times, and not outside the hours', () => {
  const reminders = {
    ...moveOnly,
    move: { enabled: false },
    stretch: { times: ['08:30', '10:15', '18:00'] },
  };
  expect(planned({ settings: { reminders }, at: '08:00' })).toEqual(['10:15:00 stretch']);
});

describe('between sitting and standing', () => {
  const rhythm = (posture: Record<string, unknown>) => ({
    posture: 'sitStand',
    hours: { ...closed, fri: [['09:00', '10:30']] },
    reminders: { ...moveOnly, posture },
  });

  test('30 minutes of sitting and 10 of standing', () => {
    expect(planned({ settings: rhythm({}), at: '08:00' })).toEqual([
      '09:30:00 move + posture',
      '09:41:25 posture',
      '10:01:25 move',
      '10:11:30 posture',
      '10:21:35 posture',
    ]);
  });

  test('20 minutes of sitting, 8 of standing, and moving with each return', () => {
    const settings = rhythm({ sitMinutes: 20, standMinutes: 8, moveMinutes: 2 });
    expect(planned({ settings, at: '08:00' })).toEqual([
      '09:20:00 posture',
      '09:28:05 move + posture',
      '09:50:15 posture',
      '09:58:20 move + posture',
      '10:22:40 posture',
    ]);
  });
});
