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

  test.each([
    ['more than six days ahead names the date', '2026-03-05T22:59:59', 'Thu 12 Mar'],
    ['six days ahead names the date', '2026-03-05T23:00:00', 'Thu 12 Mar'],
    ['less than six days ahead names the weekday', '2026-03-05T23:00:01', 'Thu'],
  ])('with an end that is %s', (_when, until, day) => {
    // An hour of the days until then is skipped, as summer time begins.
    const script = [{ at: '2026-03-05T10:00', user: 'pause', until: '2026-03-12' }];
    const [end] = linesThat(['end'], { start: '2026-03-05T09:50', until, settings: noWater, script });
    expect(end).toMatch(new RegExp(`Paused until ${day},? 00:00$`, 'u'));
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

  const cutOff = (down: string) => ({
    settings: noWater,
    script: [
      { at: '09:30:05', user: 'start' },
      { at: '09:30:50', down },
    ],
  });

  test('a routine that a crash cut off can be gone on with, from where it was saved', () => {
    const day = { until: '2026-03-06T09:33', ...cutOff('00:01:00') };
    // Saved as the second part began; its fifteen seconds were not. The person takes five to go on.
    expect(dayOf(day).slice(2)).toEqual([
      '09:30:05 openRoutine R1',
      '09:31:50 openRoutine R1',
      '09:32:45 record done 60 60 {"left":10,"right":10,"both":40} R1 ["move"]',
      '09:33:00 end Next: calf break in 30 min',
    ]);
  });

  test('after fifteen minutes it is over, and counts as far as it was saved', () => {
    expect(records({ until: '2026-03-06T10:10', ...cutOff('00:15:00') })).toEqual([
      '09:45:35 record stopped 20 60 {"left":0,"right":0,"both":20} R1 ["move"]',
      '09:45:50 record natural ["move"] 15',
    ]);
  });
});
