import { describe, expect, test } from 'vitest';
import type { Habits } from '../../../shared/engine/habits.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

/** A calf break shows, and the person has these habits. */
function promptedWith(habits: Partial<Habits>): Desk {
  const desk = new Desk(only('move'));
  desk.pass(30 * MINUTE);
  desk.state = { ...desk.state, habits: { ...desk.state.habits, ...habits } };
  return desk;
}

function offers(desk: Desk): number {
  return desk.effects.filter(([, effect]) => effect.do === 'suggest').length;
}

/** Whether the next skip brings the offer of a gentler plan. */
function isOfferedAfterSkip(habits: Partial<Habits>): boolean {
  const desk = promptedWith(habits);
  desk.happen({ type: 'skip' });
  return offers(desk) === 1;
}

describe('a gentler plan is offered', () => {
  test.each([
    ['second', 1, false],
    ['third', 2, true],
    ['fourth', 3, true],
  ])('after the %s skip in a row: %s before it, %s', (_which, skipsInRow, offered) => {
    expect(isOfferedAfterSkip({ skipsInRow })).toBe(offered);
  });

  test.each([
    ['a millisecond before the fourteen days are over', -1, false],
    ['fourteen days after the last offer', 0, true],
    ['later', 1, true],
  ])('%s: %s', (_when, later, offered) => {
    const suggestedAt = Date.parse('2026-03-06T09:30:00Z') - 14 * 24 * HOUR - later;
    expect(isOfferedAfterSkip({ skipsInRow: 2, suggestedAt })).toBe(offered);
  });

  const days = (...all: readonly (readonly [prompts: number, started: number])[]) =>
    all.map(([prompts, started], index) => ({ day: `2026-03-0${6 - all.length + index}`, prompts, started }));

  test.each([
    ['three days with 39 of 100 started', days([30, 12], [30, 12], [40, 15]), true],
    ['three days with 40 of 100 started', days([30, 12], [30, 12], [40, 16]), false],
    ['three days with 41 of 100 started', days([30, 12], [30, 12], [40, 17]), false],
    ['two days with nothing started', days([10, 0], [10, 0]), false],
    ['a good day, and three with nothing started after it', days([90, 90], [5, 0], [5, 0], [5, 0]), true],
  ])('after %s: %s', (_days, before, offered) => {
    expect(isOfferedAfterSkip({ days: before })).toBe(offered);
  });
});

test('a prompt that nobody answered breaks a row of skips', () => {
  const desk = promptedWith({ skipsInRow: 2 });
  desk.pass(10 * MINUTE);
  desk.pass(30 * MINUTE);
  desk.happen({ type: 'skip' });
  expect([desk.state.habits.skipsInRow, offers(desk)]).toEqual([1, 0]);
});
