import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../../shared/time.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

const words = ({ history }: Bench) => history.events.map(({ record }) => record.what);
const naturals = ({ history }: Bench) =>
  history.events.flatMap(({ record }) => (record.what === 'natural' ? [record.minutes] : []));
const shownSoFar = async ({ displays }: Bench) => {
  await settled();
  return displays[0].shown.length;
};

/** Keys are pressed all the time. */
function type({ clock, input }: Bench, milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += SECOND) {
    input.use();
    clock.pass(SECOND);
  }
}

describe('sleep', () => {
  test('of two minutes changes nothing', async () => {
    const desk = started();
    desk.clock.pass(10 * MINUTE);
    desk.unknot.computerSleeps();
    desk.clock.skip(2 * MINUTE);
    desk.unknot.computerWakes();
    desk.clock.pass(18 * MINUTE);
    expect([words(desk), await shownSoFar(desk)]).toEqual([[], 1]);
  });

  test('of an hour is a natural break, after which the interval starts anew', () => {
    const desk = started();
    desk.unknot.handlers['settings.change']({ reminders: { stretch: { enabled: false } } }, 'main');
    desk.clock.pass(10 * MINUTE);
    desk.unknot.computerSleeps();
    desk.clock.skip(HOUR);
    desk.unknot.computerWakes();
    expect([naturals(desk), desk.tray.content?.tooltip]).toEqual([[60], 'Next: calf break in 30 min']);
  });

  test('is the same when all of it is told twice, and when the timer rings before the computer says that it woke', () => {
    const desk = started();
    desk.unknot.computerSleeps();
    desk.unknot.computerSleeps();
    desk.clock.skip(HOUR);
    desk.clock.pass(SECOND);
    desk.unknot.computerWakes();
    desk.unknot.computerWakes();
    expect(naturals(desk)).toEqual([60]);
  });

  test('that nobody tells of is absence all the same', () => {
    const desk = started();
    desk.clock.pass(10 * MINUTE);
    desk.clock.skip(40 * MINUTE);
    desk.clock.pass(SECOND);
    expect([naturals(desk), desk.log.lines]).toEqual([[40], ['info Unknot was not running for 2400 s.']]);
  });

  test('that nobody tells of pauses the routine', () => {
    const desk = started();
    desk.unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    desk.clock.pass(10 * SECOND);
    desk.clock.skip(4 * MINUTE);
    desk.clock.pass(SECOND);
    expect([desk.windows.published?.player?.runningSince, words(desk)]).toEqual([null, []]);
  });
});

describe('a computer that is said to sleep', () => {
  test('and still runs for a while is let go to sleep', () => {
    const desk = started();
    desk.unknot.computerSleeps();
    desk.clock.pass(10 * MINUTE);
    desk.unknot.computerWakes();
    expect(naturals(desk)).toEqual([10]);
  });

  test('has woken when the app runs again after a long time', () => {
    const desk = started();
    desk.unknot.computerSleeps();
    desk.clock.skip(10 * MINUTE);
    desk.clock.pass(30 * SECOND);
    expect(naturals(desk)).toEqual([10]);
  });

  test('is awake when somebody goes on working at it', () => {
    const desk = started();
    type(desk, MINUTE);
    desk.unknot.computerSleeps();
    type(desk, 2 * MINUTE);
    expect([words(desk), desk.tray.content?.tooltip]).toEqual([[], 'Next: calf break in 27 min']);
  });
});

describe('a locked screen', () => {
  test('for two seconds is nothing', async () => {
    const desk = started();
    desk.clock.pass(29 * MINUTE);
    desk.unknot.screenLocks();
    desk.clock.pass(2 * SECOND);
    desk.unknot.screenUnlocks();
    desk.clock.pass(58 * SECOND);
    expect([words(desk), await shownSoFar(desk)]).toEqual([[], 1]);
  });

  test('shows nothing, and for six minutes it is a natural break', async () => {
    const desk = started();
    desk.clock.pass(28 * MINUTE);
    desk.unknot.screenLocks();
    desk.clock.pass(6 * MINUTE);
    const shown = await shownSoFar(desk);
    desk.unknot.screenUnlocks();
    desk.clock.pass(2 * MINUTE);
    expect([shown, naturals(desk), await shownSoFar(desk)]).toEqual([0, [6], 0]);
  });

  test('pauses the routine', () => {
    const desk = started();
    desk.unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    desk.clock.pass(10 * SECOND);
    desk.unknot.screenLocks();
    expect(desk.windows.published?.player).toMatchObject({ elapsedMs: 5_000, runningSince: null });
  });
});

describe('keyboard and mouse', () => {
  test('not used for a minute: away since the last input, noticed within half a minute', () => {
    const desk = started();
    desk.clock.pass(10 * MINUTE);
    desk.input.use();
    desk.clock.pass(90 * SECOND);
    expect(desk.tray.content?.tooltip).toBe('Away since 09:10');
  });

  test('not used for longer than a natural break: what was due does not show, and the interval starts anew', async () => {
    const desk = started();
    desk.clock.pass(28 * MINUTE);
    desk.input.use();
    desk.clock.pass(7 * MINUTE);
    const shown = await shownSoFar(desk);
    desk.input.use();
    desk.clock.pass(30 * SECOND);
    expect([shown, naturals(desk), desk.tray.content?.tooltip]).toEqual([
      0,
      [7],
      'Next: calf break in 30 min',
    ]);
  });

  test('in use hold a due prompt, looked at each second until there is a pause of three', async () => {
    const desk = started();
    type(desk, 30 * MINUTE + 10 * SECOND);
    const held = [desk.tray.content?.tooltip, await shownSoFar(desk)];
    const before = desk.clock.wakeUps;
    type(desk, 10 * SECOND);
    const looks = desk.clock.wakeUps - before;
    desk.clock.pass(3 * SECOND);
    expect([held, looks, await shownSoFar(desk)]).toEqual([['Holding for a pause in typing', 0], 10, 1]);
  });

  test('in use all the time hold a prompt for five minutes and no longer', async () => {
    const desk = started();
    type(desk, 34 * MINUTE);
    const shown = await shownSoFar(desk);
    type(desk, MINUTE + SECOND);
    expect([shown, await shownSoFar(desk)]).toEqual([0, 1]);
  });

  test('that cannot be as the computer tells are not gone by any more', async () => {
    const desk = started();
    type(desk, MINUTE);
    desk.input.lie = 3 * HOUR;
    desk.clock.pass(29 * MINUTE);
    expect([words(desk), await shownSoFar(desk), desk.log.lines]).toEqual([
      [],
      1,
      ['warn What the computer tells about keyboard and mouse cannot be true. Nobody goes by it.'],
    ]);
  });

  test('in use write the state once a minute at most', () => {
    const desk = started();
    type(desk, MINUTE);
    desk.disk.written.length = 0;
    type(desk, 10 * MINUTE);
    expect(desk.disk.written).toEqual(Array.from({ length: 10 }, () => 'engine.json'));
  });
});
