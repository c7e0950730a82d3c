import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../../shared/time.ts';
import { LATELY } from '../../../shared/safety/check-walk.ts';
import { answerFluids, begin } from '../answers.ts';
import type { Bench } from '../fakes.ts';
import { sleepFor, started } from '../started.ts';

const water = ({ windows }: Bench) => windows.published?.water;
const drink = ({ unknot }: Bench, ml: number) => unknot.handlers['water.log']({ ml }, 'main');
const logFluids = ({ unknot }: Bench, ceilingMl: number | null) =>
  unknot.handlers['health.logFluids']({ ceilingMl }, 'main').accepted;

/** The lines of the menu for water; `null`: there is none. */
function menu({ tray }: Bench): readonly string[] | null {
  const item = tray.content?.menu.find((line) => line !== 'separator' && line.label === 'Log water');
  if (item === undefined || item === 'separator') return null;
  return (item.submenu ?? []).map((line) => (line === 'separator' ? '—' : line.label));
}

describe('the menu', () => {
  test('has no water until the questions about fluids are answered, and none for who has a limit', () => {
    const desk = started();
    const before = menu(desk);
    answerFluids(desk, ['heartFailure']);
    expect([before, menu(desk)]).toEqual([null, null]);
  });

  test('says amounts as the person reads them', () => {
    const desk = started();
    answerFluids(desk, []);
    const millilitres = menu(desk);
    desk.unknot.handlers['settings.change']({ look: { units: 'usFlOz' } }, 'main');
    expect([millilitres, menu(desk)]).toEqual([
      ['Log a glass (200 ml)', '150 ml', '330 ml', '500 ml'],
      ['Log a glass (6.8 fl oz)', '8 fl oz', '12 fl oz', '16.9 fl oz'],
    ]);
  });

  test('logs an amount in ounces as whole millilitres, and takes it back', () => {
    const desk = started();
    answerFluids(desk, []);
    desk.unknot.handlers['settings.change']({ look: { units: 'usFlOz' } }, 'main');
    desk.tray.click('Log water', '12 fl oz');
    const logged = water(desk)?.todayMl;
    desk.tray.click('Log water', 'Take back the last glass');
    expect([logged, water(desk)?.todayMl, menu(desk)?.includes('—')]).toEqual([355, 0, false]);
  });

  test('is for logging too where somebody logs against their clinician’s number, and no reminder comes', () => {
    const desk = started();
    answerFluids(desk, ['toldToLimit']);
    logFluids(desk, 1_500);
    desk.tray.click('Log water', '500 ml');
    expect([water(desk)?.todayMl, desk.tray.content?.tooltip]).toEqual([500, 'Next: calf break in 30 min']);
  });
});

describe('the clinician’s number', () => {
  test('is said when it is near and when it is reached, and no longer once it is ended', () => {
    const desk = started();
    answerFluids(desk, ['toldToLimit']);
    logFluids(desk, 1_000);
    const states = [700, 100, 200].map((ml) => {
      drink(desk, ml);
      return water(desk)?.ceiling;
    });
    const ended = logFluids(desk, null);
    expect([states, ended, water(desk)?.ceiling, menu(desk)]).toEqual([
      [null, 'near', 'reached'],
      true,
      null,
      null,
    ]);
  });

  test('is refused where nobody limits the fluids, or nobody has said so', () => {
    const desk = started();
    const unanswered = logFluids(desk, 1_500);
    answerFluids(desk, []);
    expect([unanswered, logFluids(desk, 1_500), logFluids(desk, null), water(desk)?.ceiling]).toEqual([
      false,
      false,
      true,
      null,
    ]);
  });

  test('is no matter any more once nothing limits the fluids', () => {
    const desk = started();
    answerFluids(desk, ['waterTablets']);
    logFluids(desk, 100);
    drink(desk, 200);
    const before = water(desk)?.ceiling;
    answerFluids(desk, []);
    expect([before, water(desk)?.ceiling, desk.windows.published?.health.logsFluids]).toEqual([
      'reached',
      null,
      false,
    ]);
  });
});

describe('a great deal of water', () => {
  test('in an hour opens the window once for each step, wherever it is logged', () => {
    const desk = started();
    answerFluids(desk, []);
    const warnings = [500, 330, 150, 150, 330].map((ml) => {
      desk.tray.click('Log water', ml === 330 ? '330 ml' : `${ml} ml`);
      return water(desk)?.warning;
    });
    expect([warnings, desk.windows.opened]).toEqual([
      [null, 'slowDown', 'slowDown', 'stopForNow', 'aboveMaximum'],
      ['main today', 'main today', 'main today'],
    ]);
  });

  test('is less of it once a glass is taken back', () => {
    const desk = started();
    answerFluids(desk, []);
    drink(desk, 500);
    drink(desk, 500);
    desk.unknot.handlers['water.undo'](undefined, 'main');
    expect(water(desk)).toMatchObject({ todayMl: 500, warning: null });
  });

  test('in a day is a matter of its own from four litres on, until the day is over', () => {
    const desk = started();
    answerFluids(desk, []);
    for (let glass = 0; glass < 7; glass += 1) {
      drink(desk, 500);
      sleepFor(desk, HOUR);
    }
    const before = water(desk)?.longDay;
    drink(desk, 500);
    const at4l = water(desk);
    desk.unknot.handlers['water.undo'](undefined, 'main');
    const undone = water(desk)?.longDay;
    drink(desk, 600);
    sleepFor(desk, 8 * HOUR);
    expect([before, at4l, undone, water(desk)?.longDay]).toMatchObject([
      false,
      { todayMl: 4_000, longDay: true, warning: null },
      false,
      false,
    ]);
  });

  test('and how the person feels is asked in the window', () => {
    const desk = started();
    expect([begin(desk, { purpose: 'overdrinking' }), desk.windows.published?.safety]).toMatchObject([
      true,
      { is: 'question', block: 'overdrinking', of: 1 },
    ]);
  });
});

test('a prompt can be put off twice and not a third time, in the menu as in the windows', () => {
  const desk = started();
  desk.clock.pass(30 * MINUTE);
  const offered = [0, 1, 2].map(() => {
    const offers = [desk.tray.labels().includes('In 5 min'), desk.windows.published?.prompt?.canSnooze];
    desk.unknot.handlers['prompt.snooze']({ minutes: 5 }, 'main');
    desk.clock.pass(5 * MINUTE);
    return offers;
  });
  expect(offered).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ]);
});

test('the menu has no routine with pressure, also for whom nothing is closed', () => {
  const desk = started({ health: LATELY });
  const routines = desk.tray.content?.menu.find((line) => line !== 'separator' && line.label === 'Routines');
  const labels = routines === 'separator' ? [] : (routines?.submenu ?? []);
  expect(labels).toHaveLength(8);
});
