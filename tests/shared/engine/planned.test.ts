import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

const FRIDAY_STRETCH = Date.parse('2026-03-06T10:30:00Z');

describe('a stretch that was planned while the app was not running', () => {
  test.each([
    ['a millisecond less than 36 hours ago is told as dropped', -1, ['outsideHours', 'hoursEnded']],
    ['36 hours ago is not told', 0, ['outsideHours']],
    ['longer ago is not told', 1, ['outsideHours']],
  ])('%s', (_when, later, dropped) => {
    const desk = new Desk(only('stretch'));
    desk.crash(FRIDAY_STRETCH + 36 * HOUR + later - desk.at);
    // Saturday's was outside the hours.
    const why = desk.records().flatMap(([, record]) => (record.what === 'dropped' ? [record.why] : []));
    expect(why).toEqual(dropped);
  });
});

test.each([
  ['in the hours, to their end', '10:30', ['2026-03-06T17:00:00']],
  ['outside the hours, to its time', '18:30', ['2026-03-06T18:30:00']],
])('a stretch that nobody was there for is dated to its own day: %s', (_where, time, dated) => {
  const desk = new Desk({ reminders: { ...only().reminders, stretch: { times: [time] } } });
  desk.crash(24 * HOUR);
  const at = desk.effects.flatMap(([, effect]) =>
    effect.do === 'record' ? [new Date(effect.at ?? desk.at).toISOString().slice(0, 19)] : [],
  );
  expect(at).toEqual(dated);
});

test('a stretch whose hours are taken away is dropped now', () => {
  const desk = new Desk(only('stretch'));
  desk.happen({ type: 'meeting', until: null });
  desk.until('2026-03-06T10:40');
  const previous = desk.plan;
  desk.plan = { ...previous, hours: { ...previous.hours, fri: [] } };
  desk.happen({ type: 'settingsChanged', previous });
  expect(desk.records()).toEqual([['10:40:00', { what: 'dropped', kinds: ['stretch'], why: 'hoursEnded' }]]);
});

describe('a stretch planned soon after one that shows', () => {
  test.each([
    ['4 minutes later is done with it', '10:34', 1],
    ['5 minutes later is done with it', '10:35', 1],
    ['6 minutes later comes by itself', '10:36', 2],
  ])('%s', (_when, second, times) => {
    const reminders = { ...only('stretch').reminders, stretch: { times: ['10:30', second] } };
    const desk = new Desk({ reminders });
    desk.until('2026-03-06T10:30');
    desk.happen({ type: 'skip' });
    desk.pass(30 * MINUTE);
    expect(desk.shown()).toHaveLength(times);
  });
});

test('the times of four days with three stretches each are not done twice, whatever the clock does', () => {
  const times = ['10:30', '13:00', '15:30'];
  const reminders = { ...only('stretch').reminders, stretch: { times } };
  const desk = new Desk({ reminders });
  for (const day of ['06', '09', '10', '11']) {
    for (const time of times) {
      desk.until(`2026-03-${day}T${time}`);
      desk.happen({ type: 'skip' });
    }
  }
  expect(desk.state.planned.handled).toHaveLength(12);
  desk.until('2026-03-12T10:30');
  desk.happen({ type: 'skip' });
  expect([desk.state.planned.handled.length, desk.state.planned.handled[0]]).toEqual([
    12,
    '2026-03-06T13:00',
  ]);
});
