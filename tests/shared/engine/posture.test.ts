import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

const standing = { type: 'posture', is: 'standing' } as const;

describe('what the person said about their posture', () => {
  test.each([
    ['holds through an absence of a millisecond less than half an hour', -1, 'standing'],
    ['is forgotten after half an hour away', 0, undefined],
    ['is forgotten after more', 1, undefined],
  ])('%s', (_when, later, posture) => {
    const desk = new Desk(only());
    desk.happen(standing);
    desk.happen({ type: 'locked' });
    desk.pass(30 * MINUTE + later);
    desk.happen({ type: 'unlocked' });
    expect(desk.state.posture?.is).toBe(posture);
  });

  test.each([
    ['holds a millisecond before four hours are over', -1, 'standing'],
    ['is over after four hours', 0, undefined],
    ['is over later', 1, undefined],
  ])('%s', (_when, later, posture) => {
    const desk = new Desk(only());
    desk.happen(standing);
    desk.pass(4 * HOUR + later);
    expect(desk.state.posture?.is).toBe(posture);
  });

  test.each([
    ['holds a millisecond before the day is over', -1, 'standing'],
    ['is over with the day', 0, undefined],
    ['is over on the day after', 1, undefined],
  ])('late in the evening %s', (_when, later, posture) => {
    const desk = new Desk({ ...only(), hours: { fri: [['09:00', '06:00']] } });
    desk.until('2026-03-06T22:00');
    desk.happen(standing);
    desk.pass(2 * HOUR + later);
    expect(desk.state.posture?.is).toBe(posture);
  });
});

describe('standing for four hours of a day', () => {
  /** Stands from nine on, sits for a while at ten, and stands for so long in all. */
  function told(stood: number): readonly string[] {
    const desk = new Desk({ ...only(), posture: 'standing' });
    desk.happen({ type: 'tick' });
    desk.until('2026-03-06T10:00');
    desk.happen({ type: 'posture', is: 'sitting' });
    desk.pass(20 * MINUTE);
    desk.happen(standing);
    desk.pass(stood - HOUR);
    return desk.effects.flatMap(([at, effect]) => (effect.do === 'warn' ? [`${at} ${effect.warning}`] : []));
  }

  test.each([
    ['a millisecond less', -1, []],
    ['four hours', 0, ['13:20:00 standingLong']],
    ['a millisecond more, once', 1, ['13:20:00 standingLong']],
  ])('is told: %s', (_when, later, words) => {
    expect(told(4 * HOUR + later)).toEqual(words);
  });
});

describe('the minutes that somebody has stood without movement', () => {
  test.each([
    ['a millisecond before the 45th is over', -1, 44],
    ['with the 45th', 0, 45],
    ['a millisecond after it', 1, 45],
  ])('are whole ones: %s', (_when, later, stood) => {
    const desk = new Desk({ ...only('move'), posture: 'standing' });
    desk.happen({ type: 'meeting', until: desk.at + 44 * MINUTE + later });
    desk.pass(45 * MINUTE + later);
    expect(desk.prompts().map(([, prompt]) => prompt.stood)).toEqual([stood]);
  });
});
