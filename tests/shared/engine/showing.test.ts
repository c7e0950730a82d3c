import { describe, expect, test } from 'vitest';
import { nextChange } from '../../../shared/engine/next-change.ts';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

/** A calf break is due, and a key was pressed so long ago. */
function dueAfterInput(ago: number): Desk {
  const desk = new Desk(only('move'));
  desk.pass(30 * MINUTE - 1);
  desk.at += 1;
  desk.lastInput = desk.at - ago;
  desk.happen({ type: 'tick' });
  return desk;
}

describe('a prompt waits for a pause in typing', () => {
  test.each([
    ['a millisecond less than three seconds is none', -1, []],
    ['three seconds', 0, ['09:30:00 move']],
    ['more', 1, ['09:30:00 move']],
  ])('%s', (_pause, longer, shown) => {
    expect(dueAfterInput(3 * SECOND + longer).shown()).toEqual(shown);
  });

  test.each([
    ['a millisecond less than five minutes', -1, []],
    ['five minutes, and shows then', 0, ['09:35:00 move']],
    ['no longer', 1, ['09:35:00 move']],
  ])('for at most %s', (_long, later, shown) => {
    const desk = dueAfterInput(0);
    const until = desk.at + 5 * MINUTE + later;
    while (desk.at < until) {
      desk.at = Math.min(desk.at + SECOND, until);
      desk.lastInput = desk.at;
      desk.happen({ type: 'tick' });
    }
    expect(desk.shown()).toEqual(shown);
  });

  test('and is looked after once a second meanwhile', () => {
    const desk = dueAfterInput(0);
    expect(nextChange(desk.state, desk.plan, desk.now)).toBe(desk.at + SECOND);
  });
});
