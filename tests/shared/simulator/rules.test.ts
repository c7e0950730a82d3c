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

  test('moving without the app credits the same', () => {
    const script = [{ at: '09:31', user: 'moved' }];
    expect(dayOf({ until: '2026-03-06T09:32', settings: noWater, script }).slice(1)).toEqual([
      '09:31:00 dismiss',
      '09:31:00 record moved ["move"]',
      '09:32:00 end Next: calf break in 29 min',
    ]);
  });
});

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
    const script = [{ at: '09:10', down: '00:10:00' }];
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
