import { describe, expect, test } from 'vitest';
import { linesThat } from './day.ts';

describe('the words of a prompt for somebody who stands (N16)', () => {
  /** Stands from nine on, and is in a meeting until a minute before the prompt. */
  function promptAfter(meetingUntil: string): readonly string[] {
    const settings = { posture: 'standing', reminders: { water: { enabled: false } } };
    const script = [
      { at: '09:10', signal: 'quiet', on: true, why: 'meeting' },
      { at: meetingUntil, signal: 'quiet', on: false },
    ];
    return linesThat(['prompt'], { until: '2026-03-06T10:02', settings, script }).slice(0, 1);
  }

  test.each([
    ['09:43:59', '09:44:59 prompt ["move"] R5 short 44 min standing'],
    ['09:44:00', '09:45:00 prompt ["move"] R5 short 45 min standing, time to shift your weight and move'],
    ['09:44:01', '09:45:01 prompt ["move"] R5 short 45 min standing, time to shift your weight and move'],
    ['09:58:59', '09:59:59 prompt ["move"] R5 short 59 min standing, time to shift your weight and move'],
    ['09:59:00', '10:00:00 prompt ["move"] R5 short 60 min standing, sit if you can'],
    ['09:59:01', '10:00:01 prompt ["move"] R5 short 60 min standing, sit if you can'],
  ])('after a meeting until %s', (until, prompt) => {
    expect(promptAfter(until)).toEqual([prompt]);
  });
});
