import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { startPlayer } from '../../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import { begin, check, noneOfThese, tick } from '../answers.ts';
import type { Bench } from '../fakes.ts';
import { knots, note, passCheck, passDays, pressable, pressures, start } from './knot-desk.ts';
import { started } from '../started.ts';

const LEFT = { ...FULL_FORM, leg: 'left' } as const;
const player = ({ windows }: Bench) => windows.published?.player ?? null;
const leave = ({ unknot }: Bench) => unknot.handlers['player.leave'](undefined, 'player');
const beforePressure = { purpose: 'beforePressure', leg: 'left', routine: 'R7' } as const;

describe('a routine with pressure', () => {
  test.each(['R7', 'R8'] as const)('%s cannot be started without the check', (routine) => {
    const desk = pressable();
    expect([
      desk.unknot.handlers['routine.start']({ routine, form: LEFT }, 'main'),
      start(desk),
      player(desk),
    ]).toEqual([{ accepted: false, why: 'needsSafetyCheck' }, false, null]);
  });

  test('is started after the check in which nothing was ticked, in the form that suits the knot', () => {
    const desk = pressable();
    const begun = passCheck(desk);
    const cards = check(desk);
    expect([begun, cards, start(desk), check(desk), player(desk)]).toEqual([
      true,
      { is: 'cards', cards: ['nothingTicked'], leg: 'left', start: { routine: 'R7', leg: 'left' } },
      true,
      null,
      startPlayer('R7', LEFT, desk.clock.now()),
    ]);
  });

  test('is held for less time on a spot that scores 4 or 5', () => {
    const desk = pressable({ whenPressed: 5 });
    passCheck(desk, 'R8');
    start(desk);
    expect(player(desk)).toEqual(startPlayer('R8', { ...LEFT, hold: 30 }, desk.clock.now()));
  });

  test.each([
    [0, 30, true],
    [0, 60, true],
    [3, 45, true],
    [3, 60, true],
    [4, 30, true],
    [4, 45, false],
    [5, 60, false],
  ] as const)('on a spot that scores %i may be held for %i s: %s', (whenPressed, hold, may) => {
    const desk = pressable({ atRest: 0, whenPressed });
    passCheck(desk);
    expect([start(desk, hold), player(desk)?.form.hold ?? null]).toEqual([may, may ? hold : null]);
  });

  test.each([
    [3, { holds: [30, 45, 60], usual: 45, timeShare: 1 }],
    [4, { holds: [30], usual: 30, timeShare: 1 }],
  ])('on a spot that scores %i shows beside its card what may be chosen', (whenPressed, choice) => {
    const desk = pressable({ whenPressed });
    const shown = () => desk.unknot.handlers['view.get'](undefined, 'main').holdChoice;
    const before = shown();
    begin(desk, beforePressure);
    const asked = shown();
    noneOfThese(desk);
    const told = shown();
    passCheck(desk, 'R8');
    expect([before, asked, told, shown()]).toEqual([null, null, choice, null]);
  });

  test('takes the shortest hold where a second spot on that leg scores 5', () => {
    const desk = pressable({ whenPressed: 1 });
    note(desk, { spot: 'lower', whenPressed: 5 });
    noneOfThese(desk);
    passCheck(desk);
    expect([start(desk, 60), start(desk, 45), start(desk, 30)]).toEqual([false, false, true]);
  });

  test('is started once by one check', () => {
    const desk = pressable();
    passCheck(desk);
    start(desk);
    leave(desk);
    expect([start(desk), player(desk)]).toEqual([false, null]);
  });

  test('needs the check to be from just now, and else it is asked again', () => {
    const desk = pressable();
    passCheck(desk);
    desk.clock.pass(15 * MINUTE + 1);
    expect([start(desk), player(desk), check(desk)]).toMatchObject([
      false,
      null,
      { is: 'question', block: 'emergency', number: 1 },
    ]);
    noneOfThese(desk);
    expect(start(desk)).toBe(true);
  });

  test('asks what suits the person while that is not answered, and once for 30 days', () => {
    const desk = pressable({}, { health: unanswered });
    begin(desk, beforePressure);
    const first = check(desk);
    passCheck(desk);
    start(desk);
    leave(desk);
    begin(desk, beforePressure);
    expect([first, check(desk)]).toMatchObject([{ of: 4 }, { of: 3 }]);
  });

  test('is not asked about while another routine runs', () => {
    const desk = pressable();
    passCheck(desk);
    desk.unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    expect([start(desk), player(desk)?.routine, check(desk)?.is]).toEqual([false, 'R1', 'cards']);
  });

  test('stays closed by a tick, and its check has nothing to start', () => {
    const desk = pressable({}, { health: unanswered });
    begin(desk, beforePressure);
    tick(desk, []);
    tick(desk, []);
    tick(desk, []);
    tick(desk, ['varicoseVeins']);
    expect([check(desk), start(desk), player(desk), pressures(desk)]).toEqual([
      { is: 'cards', cards: ['pressureLocked'], leg: 'left', start: null },
      false,
      null,
      [['knot 1', 'locked']],
    ]);
  });
});

describe('a check before pressure', () => {
  test('is not begun without a leg, a routine, or a knot on that leg', () => {
    const desk = pressable();
    expect([
      begin(desk, { ...beforePressure, leg: null }),
      begin(desk, { ...beforePressure, routine: null }),
      begin(desk, { ...beforePressure, leg: 'right' }),
      begin(started(), beforePressure),
      check(desk),
    ]).toEqual([false, false, false, false, null]);
  });

  test('is not begun for what needs a roller where there is none', () => {
    const desk = pressable();
    desk.unknot.handlers['settings.change']({ equipment: { roller: false } }, 'main');
    const refused = desk.unknot.handlers['safety.begin'](beforePressure, 'main');
    expect([pressures(desk), refused, passCheck(desk, 'R8')]).toEqual([
      [['knot 1', ['R8']]],
      { accepted: false, why: 'noEquipment' },
      true,
    ]);
  });

  test('is not begun twice a day for a leg, however the first session ended', () => {
    const desk = pressable();
    passCheck(desk);
    start(desk);
    desk.clock.pass(30 * SECOND);
    leave(desk);
    const today = [pressures(desk), begin(desk, beforePressure)];
    passDays(desk, 1);
    desk.unknot.handlers['knots.nextDay']({ knot: 'knot 1', is: 'same' }, 'main');
    note(desk, { whenPressed: 2 }, { knot: 'knot 1' });
    expect([today, begin(desk, beforePressure)]).toEqual([[[['knot 1', 'onceADay']], false], true]);
  });

  test.each([
    ['the knot is too sore', { whenPressed: 6 }, [], 'soreKnot'],
    ['something rules out pressure', {}, ['varicoseVeins'], 'pressure'],
    ['something rules out every routine', {}, ['clot'], 'everything'],
  ] as const)('is refused with the reason that %s', (_case, entry, ticked, why) => {
    const desk = pressable(entry);
    begin(desk, { purpose: 'again' });
    tick(desk, []);
    tick(desk, ticked);
    noneOfThese(desk);
    const reply = desk.unknot.handlers['safety.begin'](beforePressure, 'main');
    expect(reply).toEqual({ accepted: false, why });
  });

  test('is not begun for a knot that is too sore', () => {
    const desk = pressable({ whenPressed: 6 });
    expect([pressures(desk), begin(desk, beforePressure)]).toEqual([[['knot 1', 'branch']], false]);
  });

  test('is not begun again for a leg that is worse than the day before, and then for half the time', () => {
    const desk = pressable();
    passCheck(desk, 'R8');
    start(desk);
    desk.clock.pass(10 * MINUTE);
    passDays(desk, 1);
    const asks = knots(desk).open.map(({ asksNextDay }) => asksNextDay);
    note(desk, {}, { knot: 'knot 1' });
    const worse = desk.unknot.handlers['knots.nextDay']({ knot: 'knot 1', is: 'worse' }, 'main');
    const rests = pressures(desk);
    passDays(desk, 1);
    note(desk, {}, { knot: 'knot 1' });
    expect([asks, worse, rests, passCheck(desk, 'R8'), start(desk), player(desk)?.form]).toEqual([
      [true],
      { accepted: true },
      [['knot 1', 'restDay']],
      true,
      true,
      { ...LEFT, timeShare: 0.5 },
    ]);
  });
});
