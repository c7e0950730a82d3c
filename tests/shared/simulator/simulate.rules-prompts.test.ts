import { describe, expect, test } from 'vitest';
import { dayOf, linesThat } from './day.ts';

const noWater = { reminders: { water: { enabled: false } } };
const prompts = (scenario: Record<string, unknown>) => linesThat(['prompt'], scenario);

describe('merging and the gap (N6)', () => {
  test('two kinds due within five minutes are one prompt, at the earlier due time', () => {
    const settings = { reminders: { move: { everyMinutes: 57 } } };
    expect(prompts({ until: '2026-03-06T10:01', settings })).toEqual([
      '09:57:00 prompt ["move","water"] R1 57 min at the desk, 57 min since the last glass or reminder',
    ]);
  });

  test('two kinds due further apart keep the gap of fifteen minutes', () => {
    const settings = { reminders: { move: { everyMinutes: 54 } } };
    expect(prompts({ until: '2026-03-06T10:10', settings, onPrompt: 'skip' })).toEqual([
      '09:54:00 prompt ["move"] R1 54 min at the desk',
      '10:09:05 prompt ["water"] 69 min since the last glass or reminder',
    ]);
  });

  test('whatever was held by an open prompt comes as one', () => {
    const settings = { reminders: { move: { everyMinutes: 30 }, water: { everyMinutes: 45 } } };
    const script = [{ at: '09:39', user: 'skip' }];
    expect(prompts({ until: '2026-03-06T10:10', settings, script })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:54:00 prompt ["water"] 54 min since the last glass or reminder',
    ]);
  });

  test('whatever was held while the app was not running comes as one', () => {
    const settings = {
      naturalBreakMinutes: 15,
      reminders: { move: { everyMinutes: 45 }, water: { everyMinutes: 51 } },
    };
    const script = [{ at: '09:44', down: '00:13:00' }];
    expect(prompts({ until: '2026-03-06T10:05', settings, script })).toEqual([
      '09:57:00 prompt ["move","water"] R1 57 min at the desk, 57 min since the last glass or reminder',
    ]);
  });

  test('what becomes due while a prompt is put off joins its return', () => {
    const settings = { reminders: { move: { everyMinutes: 54 } } };
    const script = [{ at: '09:54:30', user: 'snooze', minutes: 10 }];
    expect(prompts({ until: '2026-03-06T10:05', settings, script })).toEqual([
      '09:54:00 prompt ["move"] R1 54 min at the desk',
      '10:04:30 prompt ["move","water"] R1 64 min at the desk, 64 min since the last glass or reminder',
    ]);
  });
});

describe('lapse, snooze and skip (N9, N10)', () => {
  test('without an answer a prompt lapses after ten minutes and the interval starts anew', () => {
    expect(dayOf({ until: '2026-03-06T10:10', settings: noWater })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:40:00 dismiss',
      '09:40:00 record missed ["move"]',
      '10:10:00 prompt ["move"] R1 30 min at the desk',
      '10:10:00 end Waiting for your answer: calf break',
    ]);
  });

  test('a prompt can be put off twice, and its second return lapses', () => {
    expect(dayOf({ until: '2026-03-06T09:51', settings: noWater, onPrompt: 'snooze' })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:30:05 dismiss',
      '09:30:05 record snoozed ["move"] 5',
      '09:35:05 prompt ["move"] R1 35 min at the desk',
      '09:35:10 dismiss',
      '09:35:10 record snoozed ["move"] 5',
      '09:40:10 prompt ["move"] R1 40 min at the desk',
      '09:50:10 dismiss',
      '09:50:10 record missed ["move"]',
      '09:51:00 end Next: calf break in 30 min',
    ]);
  });

  test('skip starts the interval anew', () => {
    expect(prompts({ until: '2026-03-06T10:01', settings: noWater, onPrompt: 'skip' })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '10:00:05 prompt ["move"] R1 30 min at the desk',
    ]);
  });
});
