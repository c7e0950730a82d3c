import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

const DAY = 24 * HOUR;

describe('a pause until a time of the clock', () => {
  /** Paused at nine until noon, when the clock is set by so much. */
  function pausedUntil(by: number): string | undefined {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'pause', until: Date.parse('2026-03-06T12:00Z'), byClock: true });
    desk.setClock(by);
    const until = desk.state.pause?.until;
    return until === null || until === undefined ? undefined : new Date(until).toISOString().slice(0, 23);
  }

  test.each([
    ['a millisecond less than a day back stays what it is', 1 - DAY, '2026-03-06T12:00:00.000'],
    ['a day back moves along', -DAY, '2026-03-05T12:00:00.000'],
    ['a millisecond more than a day back moves along', -1 - DAY, '2026-03-05T11:59:59.999'],
  ])('with a clock that is set %s', (_by, by, until) => {
    expect(pausedUntil(by)).toBe(until);
  });

  test.each([
    ['jumps to a millisecond before it goes on', 3 * HOUR - 1, '2026-03-06T12:00:00.000'],
    ['jumps to it is over', 3 * HOUR, undefined],
    ['jumps over it is over', 3 * HOUR + 1, undefined],
  ])('that the clock %s', (_by, by, until) => {
    expect(pausedUntil(by)).toBe(until);
  });
});

test('a pause that the clock jumps over ends at the jump, and the interval begins there', () => {
  const desk = new Desk({ ...only('move'), hours: { fri: [['06:00', '17:00']] } });
  desk.happen({ type: 'pause', until: Date.parse('2026-03-06T12:00Z'), byClock: true });
  desk.setClock(4 * HOUR);
  desk.pass(HOUR);
  expect(desk.shown()).toEqual(['13:30:00 move']);
});

describe('a stretch that was done on a day that gets another date', () => {
  /** Done at half past ten; at eleven the clock is set by so much,. */
  function handledAfter(by: number): readonly string[] {
    const desk = new Desk(only('stretch'));
    desk.until('2026-03-06T10:30');
    desk.happen({ type: 'skip' });
    desk.until('2026-03-06T11:00');
    desk.setClock(by);
    return desk.state.planned.handled;
  }

  test.each([
    ['a millisecond less than a day back stays done on its own day', 1 - DAY, ['2026-03-06T10:30']],
    ['a day back is done on the day that it is now', -DAY, ['2026-03-05T10:30']],
    ['a millisecond more than a day back, too', -1 - DAY, ['2026-03-05T10:30']],
  ])('with a clock that is set %s', (_by, by, handled) => {
    expect(handledAfter(by)).toEqual(handled);
  });
});

test('what is due soon keeps its distance whatever the clock is set to', () => {
  const shown = [-400 * DAY, -1, 1, 400 * DAY].map((by) => {
    const desk = new Desk({ ...only('move'), hours: everyDay() });
    desk.pass(20 * MINUTE);
    desk.setClock(by);
    desk.pass(10 * MINUTE - 1);
    const before = desk.shown().length;
    desk.pass(1);
    return [before, desk.shown().length];
  });
  expect(shown).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
    [0, 1],
  ]);
});

test.each([-HOUR, HOUR])('an interval that began with the hours is as long as it was, for %i ms', (by) => {
  const desk = new Desk({ ...only('move'), hours: { fri: [['10:00', '17:00']] } });
  desk.until('2026-03-06T10:20');
  desk.setClock(by);
  desk.pass(10 * MINUTE - 1);
  const before = desk.shown().length;
  desk.pass(1);
  // The hours that the clock was set back out of show nothing.
  expect([before, desk.shown().length]).toEqual([0, by > 0 ? 1 : 0]);
});

function everyDay() {
  const range = [['00:00', '23:59']];
  return { mon: range, tue: range, wed: range, thu: range, fri: range, sat: range, sun: range };
}
