import { describe, expect, test } from 'vitest';
import { FULL_FORM } from '../../../shared/routines/routine-form.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';
import { Desk, noFluidLimit, only } from './desk.ts';

/** Movement after 30 and water after 45 minutes, in these hours of a Friday. */
function workingHours(...fri: readonly (readonly [from: string, to: string])[]): Desk {
  const reminders = { stretch: { enabled: false }, water: { everyMinutes: 45 } };
  return new Desk({ reminders, hours: { fri } }, noFluidLimit);
}

/** In a meeting since nine, so that movement is held from half past, and water from a quarter to ten. */
function heldAt(time: string): Desk {
  const desk = workingHours(['09:00', '10:00']);
  desk.happen({ type: 'meeting', until: null });
  desk.until(time);
  return desk;
}

const begin = { type: 'start', routine: 'R1', form: FULL_FORM, checked: false } as const;

/** R1 takes 80 seconds, of which the first 5 are there to get ready. */
const over = (what: 'done' | 'stopped', both: number, kinds: readonly string[]) => ({
  what,
  routine: 'R1',
  kinds,
  seconds: what === 'done' ? 60 : both,
  ofSeconds: 60,
  sides: what === 'done' ? { left: 10, right: 10, both } : { left: 0, right: 0, both },
});

describe('a routine that goes on beyond the hours', () => {
  test('followed to its end it is the movement that was held; the glass is missed', () => {
    const desk = heldAt('2026-03-06T09:59');
    desk.happen(begin);
    desk.pass(HOUR);
    expect(desk.records()).toEqual([
      ['10:00:20', over('done', 40, [])],
      ['10:00:00', { what: 'missed', kinds: ['water'] }],
    ]);
  });

  test('stopped, all that was held is missed', () => {
    const desk = heldAt('2026-03-06T09:59:55');
    desk.happen(begin);
    desk.pass(15 * SECOND);
    desk.happen({ type: 'leave' });
    expect(desk.records()).toEqual([
      ['10:00:10', over('stopped', 10, [])],
      ['10:00:00', { what: 'missed', kinds: ['move', 'water'] }],
    ]);
  });

  test('after a crash, too', () => {
    const desk = heldAt('2026-03-06T09:59:50');
    desk.happen(begin);
    desk.crash(MINUTE);
    desk.effects = [];
    desk.happen({ type: 'leave' });
    expect(desk.records()).toEqual([
      ['10:00:50', over('stopped', 0, [])],
      ['10:00:00', { what: 'missed', kinds: ['move', 'water'] }],
    ]);
  });

  test('stopped, the prompt that led to it is missed', () => {
    const desk = workingHours(['09:00', '09:31']);
    desk.until('2026-03-06T09:30:50');
    desk.happen(begin);
    desk.pass(15 * SECOND);
    desk.happen({ type: 'leave' });
    expect(desk.records()).toEqual([
      ['09:31:05', over('stopped', 10, ['move'])],
      ['09:31:00', { what: 'missed', kinds: ['move'] }],
    ]);
  });

  test('stopped in the next hours, the prompt that led to it comes back in these', () => {
    const desk = workingHours(['09:00', '09:31'], ['09:32', '12:00']);
    desk.until('2026-03-06T09:30:50');
    desk.happen(begin);
    desk.pass(5 * SECOND);
    desk.happen({ type: 'player', command: 'pause' });
    desk.pass(2 * MINUTE);
    desk.happen({ type: 'leave' });
    desk.pass(10 * MINUTE);
    expect([desk.records(), desk.prompts().map(([at, { kinds }]) => [at, kinds])]).toEqual([
      [['09:32:55', over('stopped', 0, ['move'])]],
      [
        ['09:30:00', ['move']],
        ['09:37:55', ['move']],
      ],
    ]);
  });
});

describe('a break that outlasts the hours', () => {
  test('answers what was held, also for who left in the minute after a meeting', () => {
    const desk = heldAt('2026-03-06T09:40');
    desk.happen({ type: 'meetingOver' });
    desk.pass(30 * SECOND);
    desk.happen({ type: 'asleep' });
    desk.at += HOUR;
    desk.happen({ type: 'awake' });
    expect(desk.records()).toEqual([
      ['10:00:00', { what: 'natural', kinds: [], minutes: 19 }],
      ['10:00:00', { what: 'missed', kinds: ['water'] }],
    ]);
  });

  test('answers what was held in it, though a meeting is over in its last minute', () => {
    const desk = heldAt('2026-03-06T09:29');
    desk.happen({ type: 'locked' });
    desk.until('2026-03-06T09:59:30');
    desk.happen({ type: 'meetingOver' });
    desk.until('2026-03-06T10:01');
    expect(desk.records()).toEqual([
      ['10:00:00', { what: 'natural', kinds: [], minutes: 31 }],
      ['10:00:00', { what: 'missed', kinds: ['water'] }],
    ]);
  });

  test('is not recorded as one when nothing that it answers was due yet', () => {
    const desk = workingHours(['09:00', '10:00']);
    desk.until('2026-03-06T09:20');
    desk.happen({ type: 'asleep' });
    desk.at += HOUR;
    desk.happen({ type: 'awake' });
    expect(desk.records()).toEqual([['10:00:00', { what: 'missed', kinds: ['water'] }]]);
  });
});

describe('what the hours leave is dated to their end, however late somebody looks', () => {
  const lookedAtAfter = (end: string, later: number) => {
    const desk = new Desk({ ...only('move'), hours: { fri: [['20:00', end]] } });
    desk.until('2026-03-06T20:31');
    desk.happen({ type: 'meeting', until: null });
    desk.until('2026-03-06T23:29');
    desk.at += later;
    desk.effects = [];
    desk.happen({ type: 'tick' });
    return desk.effects.flatMap(([, effect]) =>
      effect.do === 'record' ? [new Date(effect.at ?? desk.at).toISOString().slice(0, 19)] : [],
    );
  };

  test.each([
    ['at that moment', '23:30', MINUTE, '2026-03-06T23:30:00'],
    ['on the next day', '23:30', 10 * HOUR, '2026-03-06T23:30:00'],
    ['twelve days later', '23:30', 12 * 24 * HOUR, '2026-03-06T23:30:00'],
    ['at midnight, which belongs to the day before', '00:00', 31 * MINUTE, '2026-03-06T23:59:59'],
    ['after hours over midnight', '00:01', 33 * MINUTE, '2026-03-07T00:01:00'],
  ])('%s', (_when, end, later, at) => {
    expect(lookedAtAfter(end, later)).toEqual([at]);
  });
});

test('a change of posture is left due by how the person worked then, though nobody looks until that is forgotten', () => {
  const reminders = { move: { enabled: false }, stretch: { enabled: false } };
  const hours = { fri: [['09:00', '12:00']] };
  const desk = new Desk({ posture: 'sitStand', reminders, hours });
  desk.happen({ type: 'posture', is: 'standing' });
  desk.happen({ type: 'meeting', until: null });
  desk.until('2026-03-06T11:59');
  desk.effects = [];
  desk.happen({ type: 'asleep' });
  desk.at += 2 * HOUR;
  desk.happen({ type: 'awake' });
  expect([desk.records(), desk.state.posture]).toEqual([
    [['12:00:00', { what: 'missed', kinds: ['posture'] }]],
    null,
  ]);
});
