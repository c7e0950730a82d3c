import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { Desk, noFluidLimit, only } from './desk.ts';

const begins = { type: 'quiet', why: 'fullScreen' } as const;
const ends = { type: 'quietOver', why: 'fullScreen' } as const;

describe('the minute after quiet', () => {
  /** A calf break is held in a presentation that ends at a quarter to ten, and so long passes. */
  function shownAfter(passed: number): readonly string[] {
    const desk = new Desk(only('move'));
    desk.happen(begins);
    desk.until('2026-03-06T09:45');
    desk.happen(ends);
    desk.pass(passed);
    return desk.shown();
  }

  test.each([
    ['a millisecond before it is over', -1, []],
    ['as it is over', 0, ['09:46:00 move']],
    ['after it, once', 1, ['09:46:00 move']],
  ])('holds what is due: %s', (_when, later, shown) => {
    expect(shownAfter(MINUTE + later)).toEqual(shown);
  });

  test.each([
    ['does not shorten the two minutes after a break', '10:10:10', '10:12:00'],
    ['is as long as it takes when it ends with them', '10:11:00', '10:12:00'],
    ['goes on when they are over', '10:11:01', '10:12:01'],
  ])('%s: quiet until %s, a prompt at %s', (_what, quietUntil, shownAt) => {
    const desk = new Desk(only('water'), noFluidLimit);
    desk.until('2026-03-06T09:55');
    desk.happen({ type: 'locked' });
    desk.until('2026-03-06T10:10');
    desk.happen({ type: 'unlocked' });
    desk.happen(begins);
    desk.until(`2026-03-06T${quietUntil}`);
    desk.happen(ends);
    desk.pass(5 * MINUTE);
    expect(desk.shown()).toEqual([`${shownAt} water`]);
  });
});

describe('a meeting that the person has told of', () => {
  test.each([
    ['ended a millisecond ago changes nothing', -1, false],
    ['ends now changes nothing', 0, false],
    ['ends in a millisecond begins', 1, true],
  ])('and that %s', (_when, left, isTold) => {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'tick' });
    const before = desk.state;
    desk.happen({ type: 'meeting', until: desk.at + left });
    expect([desk.state === before, desk.state.meeting?.until]).toEqual(
      isTold ? [false, desk.at + left] : [true, undefined],
    );
  });

  test.each([
    ['before its end', -1, true],
    ['at its end', 0, false],
    ['after its end', 1, false],
  ])('%s it goes on: %s', (_when, later, goesOn) => {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'meeting', until: desk.at + 30 * SECOND });
    desk.pass(30 * SECOND + later);
    expect(desk.state.meeting !== null).toBe(goesOn);
  });
});
