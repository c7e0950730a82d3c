import { describe, expect, test } from 'vitest';
import { dayOf, linesThat } from './day.ts';

const noWater = { reminders: { water: { enabled: false } } };
const prompts = (scenario: Record<string, unknown>) => linesThat(['prompt'], scenario);
const records = (scenario: Record<string, unknown>) => linesThat(['record'], scenario);

describe('pause (N12)', () => {
  test.each([
    ['30m', '2026-03-06T09:35', 'Paused until 09:40'],
    ['2h', '2026-03-06T09:35', 'Paused until 11:10'],
    ['08:00', '2026-03-06T09:35', 'Paused until Sat 08:00'],
    ['2026-03-09', '2026-03-06T09:35', 'Paused until Mon 00:00'],
    ['tomorrow', '2026-03-06T09:35', 'Paused until Mon 09:00'],
    ['until-resumed', '2026-03-08T09:35', 'Paused until you resume'],
  ])('for %s', (pauseUntil, until, status) => {
    const script = [{ at: '09:10', user: 'pause', until: pauseUntil }];
    expect(dayOf({ until, settings: noWater, script }).at(-1)).toMatch(new RegExp(`${status}$`, 'u'));
  });

  test('after it intervals start anew', () => {
    const script = [{ at: '09:10', user: 'pause', until: '10:00' }];
    expect(prompts({ until: '2026-03-06T10:31', settings: noWater, script })).toEqual([
      '10:30:00 prompt ["move"] R1 30 min at the desk',
    ]);
  });

  test('resuming by hand does the same', () => {
    const script = [
      { at: '09:10', user: 'pause', until: 'until-resumed' },
      { at: '09:20', user: 'resume' },
    ];
    expect(prompts({ until: '2026-03-06T09:51', settings: noWater, script })).toEqual([
      '09:50:00 prompt ["move"] R1 30 min at the desk',
    ]);
  });

  test('it survives a restart', () => {
    const script = [
      { at: '09:10', user: 'pause', until: '10:00' },
      { at: '09:15', down: '00:20:00' },
    ];
    expect(dayOf({ until: '2026-03-06T09:40', settings: noWater, script }).at(-1)).toBe(
      '09:40:00 end Paused until 10:00',
    );
  });
});

describe('restarts (N13)', () => {
  test('an interval goes on where it was', () => {
    const script = [{ at: '09:10', down: '00:04:00' }];
    expect(prompts({ until: '2026-03-06T09:31', settings: noWater, script })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
    ]);
  });

  test('an open prompt shows again', () => {
    const script = [{ at: '09:31', down: '00:02:00' }];
    expect(prompts({ until: '2026-03-06T09:34', settings: noWater, script })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:33:00 prompt ["move"] R1 30 min at the desk',
    ]);
  });

  test('a prompt put off comes back at its time', () => {
    const script = [
      { at: '09:31', user: 'snooze', minutes: 10 },
      { at: '09:32', down: '00:02:00' },
    ];
    expect(prompts({ until: '2026-03-06T09:42', settings: noWater, script }).at(-1)).toBe(
      '09:41:00 prompt ["move"] R1 41 min at the desk',
    );
  });

  test('a routine that a crash cut off counts as far as it was saved', () => {
    const script = [
      { at: '09:30:05', user: 'start' },
      { at: '09:30:50', down: '00:01:00' },
    ];
    // Saved at the end of the first part; the twenty seconds of the second were not.
    expect(records({ until: '2026-03-06T09:52', settings: noWater, script })).toEqual([
      '09:31:50 record stopped 20 60 {"left":0,"right":0,"both":20} R1 ["move"]',
      '09:46:50 record missed ["move"]',
    ]);
  });
});
