import { describe, expect, it } from 'vitest';
import { maySuggestWater, unanswered } from '../../../shared/safety/answers.ts';
import type { HealthAnswers } from '../../../shared/safety/answers.ts';
import { ceilingState, isLongDay, mayLogWater, waterMode } from '../../../shared/water/fluids.ts';
import { FLUID_REASONS } from '../../../shared/safety/safety-blocks.ts';
import { HOUR } from '../../../shared/time.ts';
import { defaultSettings } from '../../../shared/settings/schema.ts';

const NOW = Date.parse('2026-03-06T09:00:00Z');
const DAY = 24 * HOUR;

const answered = (...ticked: (typeof FLUID_REASONS)[number][]): HealthAnswers => ({
  ...unanswered,
  fluids: { at: NOW, ticked },
});
const modeWith = (health: HealthAnswers, ceilingMl: number | null = null) =>
  waterMode(health, { ...defaultSettings.reminders.water, ceilingMl }, NOW);

describe('waterMode', () => {
  it('waits for the answer, whatever else is set', () => {
    expect([modeWith(unanswered), modeWith({ ...unanswered, logsFluids: true }, 1_500)]).toEqual([
      'unanswered',
      'unanswered',
    ]);
  });

  it('waits for another answer after 200 days, and while the answers could not be read', () => {
    const ages = [200 * DAY, 200 * DAY + 1, -200 * DAY, -200 * DAY - 1];
    const aged = ages.map((age) => modeWith({ ...unanswered, fluids: { at: NOW - age, ticked: [] } }));
    expect(aged).toEqual(['guide', 'unanswered', 'guide', 'unanswered']);
    expect(modeWith({ ...answered(), unread: ['balance'] })).toBe('unanswered');
  });

  it('keeps a limit, however old', () => {
    const limited: HealthAnswers = { ...unanswered, fluids: { at: 0, ticked: ['heartFailure'] } };
    expect([modeWith(limited), modeWith({ ...limited, logsFluids: true }, 1_500)]).toEqual([
      'off',
      'logOnly',
    ]);
  });

  it('is stopped after signs of too much water, whatever else is answered', () => {
    const stopped = { ...answered('heartFailure'), logsFluids: true, waterStopped: 1 };
    expect([modeWith(stopped, 1_500), mayLogWater('stopped')]).toEqual(['stopped', false]);
    const open = answered();
    expect([maySuggestWater(open, NOW), maySuggestWater({ ...open, waterStopped: 1 }, NOW)]).toEqual([
      true,
      false,
    ]);
  });

  it('has a guide only for people whom nothing limits', () => {
    expect([modeWith(answered()), modeWith({ ...answered(), logsFluids: true }, 1_500)]).toEqual([
      'guide',
      'guide',
    ]);
  });

  it.each(FLUID_REASONS)('is off from one tick on: %s', (reason) => {
    expect([modeWith(answered(reason)), modeWith(answered(reason), 1_500)]).toEqual(['off', 'off']);
  });

  it.each(FLUID_REASONS)('logs for them only with the number of their clinician: %s', (reason) => {
    const logging = { ...answered(reason), logsFluids: true };
    expect([modeWith(logging), modeWith(logging, 1_500)]).toEqual(['off', 'logOnly']);
  });
});

it('mayLogWater says where drinks can be logged', () => {
  expect((['unanswered', 'guide', 'off', 'logOnly'] as const).filter(mayLogWater)).toEqual([
    'guide',
    'logOnly',
  ]);
});

describe('ceilingState', () => {
  it.each([
    [0, 1_500, null],
    [1_199, 1_500, null],
    [1_200, 1_500, 'near'],
    [1_499, 1_500, 'near'],
    [1_500, 1_500, 'reached'],
    [2_000, 1_500, 'reached'],
    [123, 155, null],
    [124, 155, 'near'],
  ] as const)('after %i of %i ml is %s', (todayMl, ceilingMl, state) => {
    expect(ceilingState(todayMl, ceilingMl)).toBe(state);
  });

  it('is nothing without a number', () => {
    expect(ceilingState(5_000, null)).toBeNull();
  });
});

it('isLongDay from 4 litres on', () => {
  expect([3_999, 4_000, 4_001].map(isLongDay)).toEqual([false, true, true]);
});
