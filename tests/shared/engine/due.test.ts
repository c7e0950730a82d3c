import { describe, expect, test } from 'vitest';
import { reasonAt } from '../../../shared/engine/reason.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { Desk, noFluidLimit, only } from './desk.ts';

const both = { reminders: { stretch: { enabled: false }, move: { everyMinutes: 55 } } };

describe('two kinds that are due', () => {
  test.each([
    ['a millisecond less than five minutes apart are one prompt', -1, ['09:56:00 move water']],
    ['five minutes apart are one prompt', 0, ['09:56:00 move water']],
    ['a millisecond more than five minutes apart are two', 1, ['09:56:00 move', '10:13:00 water']],
  ])('%s', (_apart, later, shown) => {
    const desk = new Desk(both, noFluidLimit);
    const drinkAndMove = [
      { at: MINUTE + later, event: { type: 'drink', ml: 200 } },
      { at: MINUTE, event: { type: 'moved' } },
    ] as const;
    const start = desk.at;
    for (const { at, event } of drinkAndMove.toSorted((one, other) => one.at - other.at)) {
      desk.pass(start + at - desk.at);
      desk.happen(event);
    }
    desk.until('2026-03-06T09:58');
    desk.happen({ type: 'skip' });
    desk.until('2026-03-06T10:13');
    expect(desk.shown()).toEqual(shown);
  });
});

describe('the gap after a prompt', () => {
  test.each([
    ['a millisecond before fifteen minutes are over keeps the next one back', -1, ['09:55:00 move']],
    ['is over after fifteen minutes', 0, ['09:55:00 move', '10:13:00 water']],
    ['later there is the one that it kept back', 1, ['09:55:00 move', '10:13:00 water']],
  ])('%s', (_what, later, shown) => {
    const desk = new Desk(both, noFluidLimit);
    desk.pass(MINUTE);
    desk.happen({ type: 'drink', ml: 200 });
    desk.until('2026-03-06T09:58');
    desk.happen({ type: 'skip' });
    desk.pass(15 * MINUTE + later);
    expect(desk.shown()).toEqual(shown);
  });
});

describe('an interval', () => {
  test.each([
    ['a millisecond before it is over', -1, []],
    ['when it is over', 0, ['09:30:00 move']],
    ['after that, once', 1, ['09:30:00 move']],
  ])('brings its prompt: %s', (_when, later, shown) => {
    const desk = new Desk(only('move'));
    desk.pass(30 * MINUTE + later);
    expect(desk.shown()).toEqual(shown);
  });

  test.each([
    ['a millisecond before the hours end brings a prompt', -1, ['09:29:59 move']],
    ['as the hours end brings none', 0, []],
    ['after the hours brings none', 1, []],
  ])('that is over %s', (_when, later, shown) => {
    // Hours are set to the minute, so it is the interval that begins a little sooner or later.
    const desk = new Desk({ ...only('move'), hours: { fri: [['08:00', '09:30']] } });
    const { kinds } = desk.state;
    const move = { ...kinds.move, freshStart: desk.at + later };
    desk.state = { ...desk.state, kinds: { ...kinds, move } };
    desk.pass(HOUR);
    expect(desk.shown()).toEqual(shown);
  });
});

describe('at the end of the hours', () => {
  const untilTen = { fri: [['09:00', '10:00']] };

  test.each([
    ['a millisecond before it joins a prompt', -1, ['09:58:00 move water']],
    ['with it joins none', 0, ['09:58:00 move']],
    ['after it joins none', 1, ['09:58:00 move']],
  ])('what is due %s', (_when, later, shown) => {
    const reminders = {
      stretch: { enabled: false },
      move: { everyMinutes: 58 },
      water: { everyMinutes: 45 },
    };
    const desk = new Desk({ reminders, hours: untilTen }, noFluidLimit);
    const { kinds } = desk.state;
    desk.state = {
      ...desk.state,
      kinds: { ...kinds, water: { ...kinds.water, notBefore: desk.at + HOUR + later } },
    };
    desk.until('2026-03-06T09:59');
    expect(desk.shown()).toEqual(shown);
  });

  test.each([
    ['a millisecond before it is still to come', -1, 'next'],
    ['with it is not to come any more', 0, 'nothingBefore'],
    ['after it is not to come any more', 1, 'nothingBefore'],
  ])('what the gap lets show %s', (_when, later, is) => {
    const reminders = { stretch: { enabled: false }, water: { everyMinutes: 45 } };
    const desk = new Desk({ reminders, hours: untilTen }, noFluidLimit);
    desk.until('2026-03-06T09:31');
    const lastPromptEndedAt = Date.parse('2026-03-06T09:45Z') + later;
    desk.happen({ type: 'skip' });
    desk.state = { ...desk.state, lastPromptEndedAt };
    expect(reasonAt(desk.state, desk.plan, desk.now).is).toBe(is);
  });
});
