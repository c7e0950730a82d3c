import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../shared/time.ts';
import { Desk, noFluidLimit, only } from './desk.ts';

describe('a prompt without an answer', () => {
  test.each([
    ['a millisecond before its ten minutes are over', -1, []],
    ['after ten minutes', 0, ['09:40:00 missed']],
    ['later, once', 1, ['09:40:00 missed']],
  ])('lapses: %s', (_when, later, records) => {
    const desk = new Desk(only('move'));
    desk.pass(40 * MINUTE + later);
    expect(desk.records().map(([at, { what }]) => `${at} ${what}`)).toEqual(records);
  });
});

describe('a prompt that is put off', () => {
  test.each([
    [5, -1, 1],
    [5, 0, 2],
    [5, 1, 2],
    [10, -1, 1],
    [10, 0, 2],
    [10, 1, 2],
  ] as const)('for %i minutes is back after these and %i ms: shown %i times', (minutes, later, times) => {
    const desk = new Desk(only('move'));
    desk.pass(30 * MINUTE);
    desk.happen({ type: 'snooze', minutes });
    desk.pass(minutes * MINUTE + later);
    expect(desk.shown()).toHaveLength(times);
  });

  test('can be put off twice, and not a third time', () => {
    const desk = new Desk(only('move'));
    desk.pass(30 * MINUTE);
    const phases = [1, 2, 3].map(() => {
      desk.happen({ type: 'snooze', minutes: 5 });
      const phase = desk.state.prompt?.phase;
      desk.pass(5 * MINUTE);
      return phase;
    });
    expect([phases, desk.prompts().map(([, { canSnooze }]) => canSnooze)]).toEqual([
      ['snoozed', 'snoozed', 'open'],
      [true, true, false],
    ]);
  });
});

describe('three skips in a row bring the offer of a gentler plan', () => {
  /** Skips three calf breaks that come so often, with water as often as that; `null` = off. */
  function isOffered(move: number, water: number | null): boolean {
    const reminders = {
      move: { everyMinutes: move },
      stretch: { enabled: false },
      water: { enabled: water !== null, everyMinutes: water ?? 60 },
    };
    const desk = new Desk({ reminders }, noFluidLimit);
    for (let minutes = 0; minutes < 6 * 60; minutes += 1) {
      desk.pass(MINUTE);
      desk.happen({ type: 'skip' });
    }
    return desk.effects.some(([, effect]) => effect.do === 'suggest');
  }

  test.each([
    ['calf breaks every 59 minutes', 59, 90, true],
    ['the gentle plan itself', 60, 90, false],
    ['calf breaks every 61 minutes', 61, 90, false],
    ['water every 89 minutes', 60, 89, true],
    ['water every 91 minutes', 60, 91, false],
    ['gentle calf breaks and no water', 60, null, false],
    ['frequent calf breaks and no water', 59, null, true],
  ])('from %s (%s, %s): %s', (_plan, move, water, offered) => {
    expect(isOffered(move, water)).toBe(offered);
  });
});
