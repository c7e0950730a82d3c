import { describe, expect, test } from 'vitest';
import { comingPrompt } from '../../../shared/engine/due.ts';
import { engineStateSchema, hoursByCalendar } from '../../../shared/engine/state.ts';
import type { EngineState } from '../../../shared/engine/state.ts';
import type { EngineEvent } from '../../../shared/engine/turn.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';
import { Desk, only } from './desk.ts';

/*
 * Calf breaks come every 30 minutes, and Friday's hours begin at ten. The engine runs from nine on. All times are true ones,
 * whatever the clock shows; only the time in which the clock is wrong goes by the clock.
 */

const DAY = 24 * HOUR;
const hours = { thu: [['10:00', '18:00']], fri: [['10:00', '18:00']], sat: [] };

class DeskWithClock {
  readonly desk: Desk;
  #setBy = 0;

  constructor(settings: Record<string, unknown> = only('move')) {
    this.desk = new Desk({ ...settings, hours });
  }

  get state(): EngineState {
    return this.desk.state;
  }

  until(time: string): this {
    this.desk.pass(Date.parse(`2026-03-06T${time}Z`) + this.#setBy - this.desk.at);
    return this;
  }

  set(time: string, by: number): this {
    this.until(time).desk.setClock(by);
    this.#setBy += by;
    return this;
  }

  happen(time: string, event: EngineEvent): this {
    this.until(time).desk.happen(event);
    return this;
  }

  /** The app ends and starts again with the state that it saved. */
  restart(time: string): this {
    this.happen(time, { type: 'tick' }).desk.state = engineStateSchema.parse(
      JSON.parse(JSON.stringify(this.state)),
    );
    this.desk.crash(0);
    return this;
  }

  /** When the next prompt comes, `10:30:00.000`; `null` if none comes in the present hours. */
  due(): string | null {
    const coming = comingPrompt(this.state, this.desk.plan, this.desk.now);
    return coming && new Date(coming.at - this.#setBy).toISOString().slice(11, 23);
  }
}

describe('an interval that began with the hours is as long as ever', () => {
  test.each<[string, (desk: DeskWithClock) => DeskWithClock]>([
    ['set back', (desk) => desk.set('10:24:00', -15 * MINUTE)],
    ['set ahead', (desk) => desk.set('10:24:00', 15 * MINUTE)],
    ['set ahead by hours', (desk) => desk.set('10:24:00', 5 * HOUR)],
    ['set back, and right again', (desk) => desk.set('10:24:00', -15 * MINUTE).set('10:26:00', 15 * MINUTE)],
    ['set ahead, and right again', (desk) => desk.set('10:24:00', 15 * MINUTE).set('10:26:00', -15 * MINUTE)],
    ['set back twice', (desk) => desk.set('10:20:00', -5 * MINUTE).set('10:22:00', -5 * MINUTE)],
    ['set back and ahead beyond', (desk) => desk.set('10:20:00', -5 * MINUTE).set('10:22:00', 9 * MINUTE)],
    ['set back by a millisecond', (desk) => desk.set('10:24:00', -1)],
    ['set ahead by a millisecond', (desk) => desk.set('10:24:00', 1)],
    ['set back to when the hours begin', (desk) => desk.set('10:24:00', -24 * MINUTE)],
    ['set back in the first moment', (desk) => desk.set('10:00:00', -HOUR).set('10:00:01', HOUR)],
    ['set back to before the hours, and right', (desk) => desk.set('10:24:00', -HOUR).set('10:26:00', HOUR)],
    [
      'set back to before the hours, and into them again',
      (desk) => desk.set('10:24:00', -HOUR).set('10:26:00', 45 * MINUTE),
    ],
    [
      'set to after the hours, and right',
      (desk) => desk.set('10:24:00', 9 * HOUR).set('10:26:00', -9 * HOUR),
    ],
    ['set to the hours of the day before', (desk) => desk.set('10:24:00', -DAY)],
    ['set to a day without hours, and right', (desk) => desk.set('10:24:00', DAY).set('10:26:00', -DAY)],
    [
      'set to the day before, out of its hours, and right',
      (desk) =>
        desk
          .set('10:20:00', -DAY)
          .set('10:22:00', -HOUR)
          .set('10:24:00', DAY + HOUR),
    ],
    ['set back, with a restart after it', (desk) => desk.set('10:20:00', -15 * MINUTE).restart('10:22:00')],
    [
      'set back and right, with a restart between',
      (desk) =>
        desk
          .set('10:20:00', -15 * MINUTE)
          .restart('10:22:00')
          .set('10:24:00', 15 * MINUTE),
    ],
  ])('with a clock that is %s', (_what, live) => {
    expect(live(new DeskWithClock()).due()).toBe('10:30:00.000');
  });

  test('when the clock loses three seconds each minute', () => {
    const desk = new DeskWithClock();
    for (let minute = 1; minute < 30; minute += 1)
      desk.set(`10:${String(minute).padStart(2, '0')}:00`, -3 * SECOND);
    expect(desk.due()).toBe('10:30:00.000');
  });
});

describe('hours that begin while the clock is wrong', () => {
  test('count from their start by that clock', () => {
    // The clock is set back at five past ten, and ten o'clock comes once more at a quarter past.
    expect(
      new DeskWithClock()
        .set('10:05:00', -15 * MINUTE)
        .until('10:16:00')
        .due(),
    ).toBe('10:45:00.000');
  });

  test('count as if nothing had been when the clock is right again, in one step or several', () => {
    const wrong = () => new DeskWithClock().set('10:05:00', -15 * MINUTE).until('10:16:00');
    const once = wrong().set('10:17:00', 15 * MINUTE);
    const twice = wrong()
      .set('10:17:00', 10 * MINUTE)
      .set('10:18:00', 5 * MINUTE);
    expect([once, twice].map((desk) => [desk.due(), desk.state.hoursFrom])).toEqual([
      ['10:30:00.000', hoursByCalendar],
      ['10:30:00.000', hoursByCalendar],
    ]);
  });

  test('count from their true start when the clock was ahead then', () => {
    const desk = new DeskWithClock().set('09:50:00', 15 * MINUTE).set('10:05:00', -15 * MINUTE);
    expect(desk.due()).toBe('10:30:00.000');
  });

  test.each([
    ['a millisecond less than two seconds', 2 * SECOND - 1, '10:30:00.000'],
    ['two seconds', 2 * SECOND, '10:30:00.000'],
    ['a millisecond more than two seconds', 2 * SECOND + 1, '10:45:00.000'],
  ])('count from their true start when the clock is right again but for %s', (_rest, rest, due) => {
    const desk = new DeskWithClock().set('10:05:00', -15 * MINUTE).until('10:16:00');
    expect(desk.set('10:17:00', 15 * MINUTE + rest).due()).toBe(due);
  });
});

test.each([
  ['a millisecond less than a day', DAY - 1, 0],
  ['a day', DAY, 5 * MINUTE],
  ['a millisecond more than a day', DAY + 1, 5 * MINUTE],
])('a clock that is set %s later goes on, or begins anew', (_after, after, setBy) => {
  const desk = new Desk({ ...only('move'), hours });
  desk.setClock(-5 * MINUTE);
  desk.pass(after);
  desk.setClock(5 * MINUTE);
  expect(desk.state.hoursFrom.setBy).toBe(setBy);
});

test('what the clock was set out of is forgotten once other hours have come and gone', () => {
  // Set back out of the hours, which come once more from ten to six by that clock; half an hour later back into them.
  const desk = new DeskWithClock().set('10:10:00', -HOUR).set('19:30:00', -HOUR);
  expect([desk.state.hoursFrom.rangeStart, desk.state.hoursFrom.at]).toEqual([
    Date.parse('2026-03-06T10:00:00Z'),
    null,
  ]);
});

test('hours that have ended by themselves count from their start when the clock is set back into them', () => {
  const desk = new DeskWithClock().set('10:24:00', -15 * MINUTE).set('18:30:00', -30 * MINUTE);
  expect([desk.state.hoursFrom.rangeStart, desk.state.hoursFrom.at]).toEqual([
    Date.parse('2026-03-06T10:00:00Z'),
    null,
  ]);
});

test('in hours that last for days a clock is right again however late', () => {
  const wholeDay = [
    ['00:00', '12:00'],
    ['12:00', '00:00'],
  ];
  const desk = new Desk({ ...only(), hours: { fri: wholeDay, sat: wholeDay, sun: wholeDay, mon: [] } });
  desk.setClock(-5 * MINUTE);
  desk.pass(30 * HOUR);
  desk.setClock(5 * MINUTE);
  expect(desk.state.hoursFrom).toEqual(hoursByCalendar);
});

test('another time zone has its own hours, and the first one its old count', () => {
  const desk = new DeskWithClock().set('10:24:00', -15 * MINUTE);
  const { state, plan, now } = desk.desk;
  const dueIn = (timeZone: string) =>
    new Date(comingPrompt(state, plan, { ...now, timeZone })?.at ?? 0).toISOString();
  // In Lisbon's winter the clock shows the same; in Paris the hours began an hour ago.
  expect([dueIn('UTC'), dueIn('Europe/Lisbon'), dueIn('Europe/Paris')]).toEqual([
    '2026-03-06T10:15:00.000Z',
    '2026-03-06T10:15:00.000Z',
    '2026-03-06T09:30:00.000Z',
  ]);
});

describe('a clock that is set back at twenty past ten, when the hours have run for twenty minutes', () => {
  test('leaves a planned stretch due that quiet has held since five past', () => {
    const desk = new DeskWithClock({
      reminders: { ...only('stretch').reminders, stretch: { times: ['10:05'] } },
    })
      .happen('10:01:00', { type: 'quiet', why: 'fullScreen' })
      .set('10:20:00', -15 * MINUTE)
      .happen('10:21:00', { type: 'quietOver', why: 'fullScreen' })
      .until('10:23:00');
    expect(desk.desk.shown()).toEqual(['10:07:00 stretch']);
  });

  test('leaves the minutes of a break what they are', () => {
    const desk = new DeskWithClock()
      .happen('10:02:00', { type: 'locked' })
      .set('10:20:00', -15 * MINUTE)
      .happen('10:22:00', { type: 'unlocked' });
    expect(desk.desk.records()).toEqual([['10:07:00', { what: 'natural', kinds: [], minutes: 20 }]]);
  });

  test('leaves the minutes of a break what they are that lasts to the end of the hours', () => {
    const desk = new DeskWithClock()
      .until('10:31:00')
      .happen('10:32:00', { type: 'locked' })
      .set('10:40:00', -35 * MINUTE)
      .until('18:35:00');
    // The prompt of half past ten waits while nobody is there; the hours end at six by the clock.
    expect(desk.desk.records()).toEqual([['18:00:00', { what: 'natural', kinds: ['move'], minutes: 483 }]]);
  });
});
