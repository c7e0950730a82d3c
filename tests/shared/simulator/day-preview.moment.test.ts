import { describe, expect, test } from 'vitest';
import { initialState } from '../../../shared/engine/state.ts';
import { step } from '../../../shared/engine/step.ts';
import type { EngineEvent } from '../../../shared/engine/turn.ts';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { restOfDay } from '../../../shared/simulator/day-preview.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { instantOf, line, planOf, planned, timeZone, until11 } from './planned-day.ts';

/* The rest of the day, seen from whatever moment the person is in. */

describe('in a pause', () => {
  const paused = (until: number | null) =>
    planned({
      settings: until11,
      start: '08:50',
      until: [['09:10', { type: 'pause', until, byClock: true }]],
      at: '09:20',
    });

  test('what comes after its end is planned', () => {
    expect(paused(instantOf('10:00'))).toEqual(['10:30:00 move']);
  });

  test('nothing is planned while it has none', () => {
    expect(paused(null)).toEqual([]);
  });
});

describe('while the app keeps quiet', () => {
  const quiet = (event: EngineEvent) =>
    planned({ settings: until11, start: '08:50', until: [['09:10', event]], at: '09:40' });

  test('what is due comes a minute after the meeting, when that has an end', () => {
    expect(quiet({ type: 'meeting', until: instantOf('10:00') })).toEqual(['10:01:00 move', '10:32:25 move']);
  });

  test.each<EngineEvent>([
    { type: 'meeting', until: null },
    { type: 'quiet', why: 'cameraOrMicrophone' },
  ])('without an end it is planned as if it were over now: %o', (event) => {
    expect(quiet(event)).toEqual(['09:41:00 move', '10:12:25 move', '10:44:55 move']);
  });

  test('the meeting that has an end goes on when another reason has none', () => {
    expect(
      planned({
        settings: until11,
        start: '08:50',
        until: [
          ['09:10', { type: 'meeting', until: instantOf('10:00') }],
          ['09:20', { type: 'quiet', why: 'fullScreen' }],
        ],
        at: '09:40',
      }),
    ).toEqual(['10:01:00 move', '10:32:25 move']);
  });
});

describe('away', () => {
  test('for a break, the intervals begin with the return, which is taken to be now', () => {
    expect(
      planned({ settings: until11, start: '08:50', until: [['09:20', { type: 'locked' }]], at: '09:50' }),
    ).toEqual(['10:20:00 move', '10:51:25 move']);
  });

  test('as the computer is about to sleep, it is taken to be awake', () => {
    expect(
      planned({ settings: until11, start: '08:50', until: [['09:20', { type: 'asleep' }]], at: '09:20:30' }),
    ).toEqual(['09:30:00 move', '10:01:25 move', '10:33:55 move']);
  });

  test('for a moment, nothing changes', () => {
    expect(
      planned({ settings: until11, start: '08:50', until: [['09:20', { type: 'locked' }]], at: '09:22' }),
    ).toEqual(['09:30:00 move', '10:01:25 move', '10:33:55 move']);
  });
});

describe('with a prompt', () => {
  const at = (time: string, ...until: (readonly [string, EngineEvent])[]) =>
    planned({ settings: until11, start: '08:50', until: [['09:30', { type: 'tick' }], ...until], at: time });

  test('that shows, the next ones are those after it', () => {
    expect(at('09:32')).toEqual(['10:03:25 move', '10:35:55 move']);
  });

  test('that was put off, its return is the first', () => {
    expect(at('09:32', ['09:31', { type: 'snooze', minutes: 10 }])).toEqual([
      '09:41:00 move',
      '10:12:25 move',
      '10:44:55 move',
    ]);
  });

  test('whose routine runs, the next comes an interval after its end', () => {
    const start = { type: 'start', routine: 'R1', form: FULL_FORM, checked: false } as const;
    expect(at('09:32', ['09:31', start])).toEqual(['10:02:20 move', '10:34:50 move']);
  });

  test('whose routine stands still, the person goes on with it', () => {
    const start = { type: 'start', routine: 'R1', form: FULL_FORM, checked: false } as const;
    const pause = { type: 'player', command: 'pause' } as const;
    expect(at('09:40', ['09:31', start], ['09:31:30', pause])).toEqual(['10:10:55 move', '10:43:25 move']);
  });

  test('that asked for standing as well, the person stands after its routine', () => {
    const settings = { ...until11, posture: 'sitStand' };
    const start = { type: 'start', routine: 'R1', form: FULL_FORM, checked: false } as const;
    expect(
      planned({
        settings,
        start: '08:50',
        until: [
          ['09:30', { type: 'tick' }],
          ['09:31', start],
        ],
        at: '09:32',
      }).slice(0, 2),
    ).toEqual(['09:42:20 posture', '10:02:20 move']);
  });
});

test('what waits for a pause in typing comes now', () => {
  const plan = planOf(until11, false);
  const now = { instant: instantOf('09:30'), timeZone, lastInput: instantOf('09:30') };
  const held = step(initialState(instantOf('08:50')), { type: 'tick' }, plan, now).state;
  expect([held.holding?.why, restOfDay(held, plan, now).slice(0, 1).map(line)]).toEqual([
    'typing',
    ['09:30:00 move'],
  ]);
});

test('looking ahead changes nothing', () => {
  const plan = planOf({ posture: 'sitStand' }, true);
  const state = initialState(instantOf('09:00'));
  const before = structuredClone(state);
  restOfDay(state, plan, { instant: instantOf('09:00') + 2 * HOUR + 3 * MINUTE, timeZone });
  expect(state).toEqual(before);
});
