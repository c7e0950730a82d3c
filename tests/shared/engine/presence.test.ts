import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { Desk, noFluidLimit, only } from './desk.ts';

const tick = { type: 'tick' } as const;

/** Somebody who used the keyboard at nine, seen so long after it. */
function seenAfter(passed: number): Desk {
  const desk = new Desk(only('move'));
  desk.lastInput = desk.at;
  desk.at += passed;
  desk.happen(tick);
  return desk;
}

describe('without input the person is away', () => {
  test.each([
    ['not a millisecond before the minute is over', -1, null],
    ['after a minute, since their last input', 0, { since: 0, answered: [] }],
    ['later', 1, { since: 0, answered: [] }],
  ])('%s', (_when, later, away) => {
    const desk = seenAfter(MINUTE + later);
    expect(desk.state.away).toEqual(away && { ...away, since: desk.lastInput });
  });
});

describe('an absence is a natural break', () => {
  test.each([
    ['not a millisecond before five minutes are over', -1, []],
    ['of five minutes', 0, [5]],
    ['of a millisecond more', 1, [5]],
  ])('%s', (_when, later, minutes) => {
    const desk = new Desk(only('move'));
    desk.pass(10 * MINUTE);
    desk.happen({ type: 'locked' });
    desk.pass(5 * MINUTE + later);
    desk.happen({ type: 'unlocked' });
    const naturals = desk
      .records()
      .flatMap(([, record]) => (record.what === 'natural' ? [record.minutes] : []));
    expect(naturals).toEqual(minutes);
  });

  test.each([
    ['a millisecond before five minutes are over stays open', -1, true],
    ['after five minutes is answered', 0, false],
    ['after a millisecond more is answered', 1, false],
  ])('and the prompt of before %s', (_when, later, open) => {
    const desk = new Desk(only('move'));
    desk.pass(30 * MINUTE);
    desk.happen({ type: 'locked' });
    desk.pass(5 * MINUTE + later);
    expect(desk.state.prompt !== null).toBe(open);
  });
});

describe('an absence that began before the present hours', () => {
  /** The hours begin at nine and at one; the person leaves this long after one of the two, and comes back at half past. */
  const awayFrom = (start: string, later: number) => {
    const hours = [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ];
    const desk = new Desk({ ...only('move'), hours: { fri: hours } });
    desk.until('2026-03-06T09:00');
    desk.at = Date.parse(`2026-03-06T${start}Z`) + later;
    desk.happen({ type: 'locked' });
    desk.until(`2026-03-06T${start.slice(0, 2)}:30`);
    desk.happen({ type: 'unlocked' });
    return desk;
  };

  test.each([
    ['a millisecond before they begin, of the morning', '09:00', -1, []],
    ['as they begin', '09:00', 0, [['09:30:00', { what: 'natural', kinds: [], minutes: 30 }]]],
    ['a millisecond later', '09:00', 1, [['09:30:00', { what: 'natural', kinds: [], minutes: 29 }]]],
    ['a millisecond before they begin, after lunch', '13:00', -1, []],
    ['as they begin after lunch', '13:00', 0, [['13:30:00', { what: 'natural', kinds: [], minutes: 30 }]]],
  ])('is not recorded as a break: %s', (_when, start, later, records) => {
    expect(awayFrom(start, later).records()).toEqual(records);
  });

  test('credits movement all the same', () => {
    const desk = awayFrom('13:00', -1);
    desk.until('2026-03-06T14:00');
    expect(desk.shown()).toEqual(['14:00:00 move']);
  });
});

describe('the two minutes after a return', () => {
  test.each([
    ['a millisecond before they are over', -1, []],
    ['as they are over', 0, ['10:12:00 water']],
    ['later, once', 1, ['10:12:00 water']],
  ])('hold what is due: %s', (_when, later, shown) => {
    const desk = new Desk(only('water'), noFluidLimit);
    desk.until('2026-03-06T09:55');
    desk.happen({ type: 'locked' });
    desk.until('2026-03-06T10:10');
    desk.happen({ type: 'unlocked' });
    desk.pass(2 * MINUTE + later);
    expect(desk.shown()).toEqual(shown);
  });
});

describe('when the person was last seen', () => {
  test.each([
    ['is not saved again a millisecond before the minute is over', -1, false],
    ['is saved after a minute', 0, true],
    ['is saved later', 1, true],
  ])('%s', (_when, later, saved) => {
    const desk = new Desk(only('move'));
    desk.happen(tick);
    const before = desk.state;
    desk.at += MINUTE + later;
    desk.lastInput = desk.at;
    desk.happen(tick);
    expect([desk.state !== before, desk.state.lastSeen - before.lastSeen]).toEqual(
      saved ? [true, MINUTE + later] : [false, 0],
    );
  });
});

describe('a tick to a computer that was said to sleep', () => {
  test.each([
    ['a millisecond before a minute has passed does not wake it', -1, true],
    ['after a minute wakes it', 0, false],
    ['later wakes it', 1, false],
  ])('%s', (_when, later, asleep) => {
    const desk = new Desk(only('move'));
    desk.happen({ type: 'asleep' });
    desk.at += 60 * SECOND + later;
    desk.happen(tick);
    expect(desk.state.asleep).toBe(asleep);
  });
});
