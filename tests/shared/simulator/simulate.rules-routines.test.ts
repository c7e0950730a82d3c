import { describe, expect, test } from 'vitest';
import { dayOf, linesThat } from './day.ts';

const noWater = { reminders: { water: { enabled: false } } };
const prompts = (scenario: Record<string, unknown>) => linesThat(['prompt'], scenario);
const records = (scenario: Record<string, unknown>) => linesThat(['record'], scenario);

describe('routines (N11)', () => {
  const started = [{ at: '09:30:05', user: 'start' }];

  test('followed to the end it is done, and the next interval runs from there', () => {
    expect(dayOf({ until: '2026-03-06T09:32', settings: noWater, script: started }).slice(1)).toEqual([
      '09:30:05 dismiss',
      '09:30:05 openRoutine R1',
      '09:31:25 record done 60 60 {"left":10,"right":10,"both":40} R1 ["move"]',
      '09:32:00 end Next: calf break in 30 min',
    ]);
  });

  test('left after half of its seconds it is partial and credits', () => {
    // 5 s get ready, 20 s, 5 s get ready, 10 s of the second part: 30 of 60 seconds.
    const script = [{ at: '09:30:05', user: 'leave', seconds: 40 }];
    expect(dayOf({ until: '2026-03-06T09:31', settings: noWater, script }).slice(3)).toEqual([
      '09:30:45 record partial 30 60 {"left":0,"right":0,"both":30} R1 ["move"]',
      '09:31:00 end Next: calf break in 30 min',
    ]);
  });

  test('left a second earlier it is stopped, credits nothing and counts as a snooze', () => {
    const script = [{ at: '09:30:05', user: 'leave', seconds: 39 }];
    expect(dayOf({ until: '2026-03-06T09:31', settings: noWater, script }).slice(3)).toEqual([
      '09:30:44 record stopped 29 60 {"left":0,"right":0,"both":29} R1 ["move"]',
      '09:31:00 end Put off: calf break in 5 min',
    ]);
  });

  test('stopped at its second return, the prompt is over and its interval starts anew', () => {
    const script = [
      { at: '09:31', user: 'snooze', minutes: 5 },
      { at: '09:37', user: 'snooze', minutes: 5 },
      { at: '09:43', user: 'leave', seconds: 10 },
    ];
    expect(dayOf({ until: '2026-03-06T09:44', settings: noWater, script }).at(-1)).toBe(
      '09:44:00 end Next: calf break in 30 min',
    );
  });

  test('started and stopped by hand it changes nothing', () => {
    const script = [{ at: '09:10', user: 'leave', seconds: 10 }];
    expect(dayOf({ until: '2026-03-06T09:30', settings: noWater, script }).slice(1)).toEqual([
      '09:10:10 record stopped 5 60 {"left":0,"right":0,"both":5} R1 []',
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:30:00 end Waiting for your answer: calf break',
    ]);
  });

  test.each(['R7', 'R8'])(
    '%s presses on a leg, so without a check it does not start, and the prompt stays',
    (routine) => {
      const script = [{ at: '09:30:05', user: 'start', routine }];
      expect(dayOf({ until: '2026-03-06T09:31', settings: noWater, script })).toEqual([
        '09:30:00 prompt ["move"] R1 30 min at the desk',
        '09:31:00 end Waiting for your answer: calf break',
      ]);
    },
  );

  test('R1 and R2 take turns; whoever stands gets R5, short and whole', () => {
    const following = { until: '2026-03-06T10:45', onPrompt: 'finish' };
    expect(prompts({ ...following, settings: noWater })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '10:01:25 prompt ["move"] R2 30 min at the desk',
      '10:33:55 prompt ["move"] R1 30 min at the desk',
    ]);
    expect(prompts({ ...following, settings: { ...noWater, posture: 'standing' } })).toEqual([
      '09:30:00 prompt ["move"] R5 short 30 min standing',
      '10:02:10 prompt ["move"] R5 30 min standing',
      '10:36:30 prompt ["move"] R5 short 30 min standing',
    ]);
  });

  test('moving without the app credits the same', () => {
    const script = [{ at: '09:31', user: 'moved' }];
    expect(dayOf({ until: '2026-03-06T09:32', settings: noWater, script }).slice(1)).toEqual([
      '09:31:00 dismiss',
      '09:31:00 record moved ["move"]',
      '09:32:00 end Next: calf break in 29 min',
    ]);
  });
});

describe('the habit of following every prompt', () => {
  test('a merged prompt is followed and its glass logged at the end', () => {
    const settings = { reminders: { move: { everyMinutes: 60 } } };
    expect(records({ until: '2026-03-06T10:02', settings, onPrompt: 'finish' })).toEqual([
      '10:01:25 record done 60 60 {"left":10,"right":10,"both":40} R1 ["move","water"]',
      '10:01:25 record water [] 200',
    ]);
  });

  test('a day of the usual settings has about fifteen prompts, seven of them with water', () => {
    const lines = prompts({ until: '2026-03-06T18:00', onPrompt: 'finish' });
    expect([lines.length, lines.filter((line) => line.includes('water')).length]).toEqual([15, 7]);
  });
});

test('a routine that follows a merged prompt ends it for water too, glass or no glass', () => {
  const script = [{ at: '10:00:05', user: 'start' }];
  const settings = { reminders: { move: { everyMinutes: 60 } } };
  expect(linesThat(['end'], { until: '2026-03-06T10:02', settings, script })).toEqual([
    '10:02:00 end Next: calf break and glass of water in 60 min',
  ]);
});
