import { describe, expect, test } from 'vitest';
import { dayOf, linesThat } from './day.ts';

const noWater = { reminders: { water: { enabled: false } } };
const prompts = (scenario: Record<string, unknown>) => linesThat(['prompt'], scenario);

describe('changed settings (N15)', () => {
  const everyMinutes = (at: string, minutes: number) => [
    { at, settings: { reminders: { move: { everyMinutes: minutes } } } },
  ];

  test('a longer interval counts from the last fresh start', () => {
    expect(
      prompts({ until: '2026-03-06T09:46', settings: noWater, script: everyMinutes('09:20', 45) }),
    ).toEqual(['09:45:00 prompt ["move"] R1 45 min at the desk']);
  });

  test('a shorter interval that has passed already makes it due in a minute', () => {
    expect(
      prompts({ until: '2026-03-06T09:30', settings: noWater, script: everyMinutes('09:20', 15) }),
    ).toEqual(['09:21:00 prompt ["move"] R1 21 min at the desk']);
  });

  test('only the changed kind moves', () => {
    const script = [{ at: '09:50', settings: { reminders: { move: { everyMinutes: 90 } } } }];
    expect(prompts({ until: '2026-03-06T10:31', script, onPrompt: 'skip' })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '10:00:00 prompt ["water"] 60 min since the last glass or reminder',
    ]);
  });

  test('switching a kind off takes it out of the open prompt', () => {
    const script = [{ at: '09:31', settings: { reminders: { move: { enabled: false } } } }];
    expect(dayOf({ until: '2026-03-06T09:32', settings: noWater, script }).slice(1)).toEqual([
      '09:31:00 dismiss',
      '09:31:00 record withdrawn ["move"]',
      '09:32:00 end All reminders are off',
    ]);
  });

  test('hours that begin earlier make nothing due within a minute', () => {
    const settings = { ...noWater, hours: { fri: [['11:00', '17:00']] } };
    const script = [{ at: '10:00', settings: { hours: { fri: [['09:00', '17:00']] } } }];
    expect(prompts({ until: '2026-03-06T10:02', settings, script })).toEqual([
      '10:01:00 prompt ["move"] R1 61 min at the desk',
    ]);
  });
});

describe('failing display (N18)', () => {
  test('is told each time and blocks neither the prompt nor the next one', () => {
    const script = [{ at: '09:00', signal: 'notifierFails' }];
    expect(dayOf({ until: '2026-03-06T10:01', settings: noWater, script, onPrompt: 'skip' })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:30:00 displayFailed',
      '09:30:05 dismiss',
      '09:30:05 record skipped ["move"]',
      '10:00:05 prompt ["move"] R1 30 min at the desk',
      '10:00:05 displayFailed',
      '10:00:10 dismiss',
      '10:00:10 record skipped ["move"]',
      '10:01:00 end Next: calf break in 30 min',
    ]);
  });
});
