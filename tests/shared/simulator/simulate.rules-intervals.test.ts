import { describe, expect, test } from 'vitest';
import { dayOf, linesOf, linesThat } from './day.ts';

const noWater = { reminders: { water: { enabled: false } } };
const prompts = (scenario: Record<string, unknown>) => linesThat(['prompt'], scenario);
const records = (scenario: Record<string, unknown>) => linesThat(['record'], scenario);

describe('intervals (N1, N2)', () => {
  test('the first calf break comes one interval after working hours begin', () => {
    expect(linesOf({ until: '2026-03-06T09:31', settings: noWater }).slice(0, 1)).toEqual([
      {
        t: 2_400,
        at: '2026-03-06T09:30:00-05:00',
        do: 'prompt',
        kinds: ['move'],
        routine: 'R1',
        why: '30 min at the desk',
      },
    ]);
  });

  test('an app first started during working hours counts from its start', () => {
    expect(prompts({ start: '2026-03-06T09:10', until: '2026-03-06T09:41', settings: noWater })).toEqual([
      '09:40:00 prompt ["move"] R1 30 min at the desk',
    ]);
  });

  test('a kind that is off never shows', () => {
    const settings = { reminders: { move: { enabled: false }, water: { enabled: false } } };
    expect(dayOf({ settings })).toEqual(['12:00:00 end All reminders are off']);
  });

  test('nothing is due in an interval that the end of the hours cuts off', () => {
    const settings = { ...noWater, hours: { fri: [['09:00', '09:20']] } };
    expect(dayOf({ until: '2026-03-06T09:15', settings })).toEqual([
      '09:15:00 end Nothing more before your hours end at 09:20',
    ]);
  });

  test('after lunch the interval begins with the second range of hours', () => {
    const settings = {
      ...noWater,
      hours: {
        fri: [
          ['09:00', '09:45'],
          ['13:00', '17:00'],
        ],
      },
    };
    expect(prompts({ until: '2026-03-06T13:31', settings, onPrompt: 'skip' })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '13:30:00 prompt ["move"] R1 30 min at the desk',
    ]);
  });
});

describe('where nothing may show (N3)', () => {
  test('the end of the hours makes an open prompt missed', () => {
    const settings = { ...noWater, hours: { fri: [['09:00', '09:35']] } };
    expect(dayOf({ until: '2026-03-06T10:00', settings })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:35:00 dismiss',
      '09:35:00 record missed ["move"]',
      '10:00:00 end Outside your hours until Mon 09:00',
    ]);
  });

  test('the end of the hours makes a prompt missed that is put off beyond it', () => {
    const settings = { ...noWater, hours: { fri: [['09:00', '09:33']] } };
    expect(records({ until: '2026-03-06T10:00', settings, onPrompt: 'snooze' })).toEqual([
      '09:30:05 record snoozed ["move"] 5',
      '09:33:00 record missed ["move"]',
    ]);
  });

  test('a pause takes the open prompt back', () => {
    const script = [{ at: '09:31', user: 'pause', until: '10:00' }];
    expect(dayOf({ until: '2026-03-06T09:40', settings: noWater, script })).toEqual([
      '09:30:00 prompt ["move"] R1 30 min at the desk',
      '09:31:00 dismiss',
      '09:31:00 record withdrawn ["move"]',
      `09:31:00 record paused ${Date.UTC(2026, 2, 6, 15)}`,
      '09:40:00 end Paused until 10:00',
    ]);
  });

  test('a routine started by hand keeps prompts away and answers what has become due', () => {
    const script = [{ at: '09:29:30', user: 'start' }];
    expect(dayOf({ until: '2026-03-06T10:00', settings: noWater, script })).toEqual([
      '09:29:30 openRoutine R1',
      '09:30:50 record done 60 60 {"left":10,"right":10,"both":40} R1 []',
      '10:00:00 end Next: calf break in 1 min',
    ]);
  });

  test('a glass logged by hand answers a water prompt', () => {
    const script = [{ at: '10:01', user: 'water', ml: 250 }];
    const settings = { reminders: { move: { enabled: false } } };
    expect(dayOf({ until: '2026-03-06T10:02', settings, script })).toEqual([
      '10:00:00 prompt ["water"] 60 min since the last glass or reminder',
      '10:01:00 dismiss',
      '10:01:00 record water ["water"] 250',
      '10:02:00 end Next: glass of water in 59 min',
    ]);
  });

  test('a glass logged by hand leaves the calf break of a merged prompt open', () => {
    const script = [{ at: '10:01', user: 'water', ml: 200 }];
    const settings = { reminders: { move: { everyMinutes: 60 } } };
    expect(dayOf({ until: '2026-03-06T10:02', settings, script }).slice(1)).toEqual([
      '10:01:00 record water ["water"] 200',
      '10:02:00 end Waiting for your answer: calf break',
    ]);
  });
});
