import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../../shared/time.ts';
import type { HistoryRecord } from '../../../../shared/history/events.ts';
import { check, noneOfThese, tick } from '../answers.ts';
import {
  aWeekOld,
  close,
  knots,
  note,
  noteBoth,
  passCheck,
  passDays,
  pressable,
  pressures,
  recorded,
  records,
  start,
  tender,
  tickSign,
} from './knot-desk.ts';
import { sleepFor, started } from '../started.ts';

describe('a knot', () => {
  test('that is new gets a name of its own, and what is said about it later keeps it', () => {
    const desk = started();
    const [first, again] = [note(desk), note(desk, { whenPressed: 2 }, { knot: 'knot 1' })];
    expect([first, again, records(desk), knots(desk).open.map(({ id, entry }) => [id, entry])]).toEqual([
      true,
      true,
      [
        { what: 'knotNoted', knot: 'knot 1', ...tender },
        { what: 'knotNoted', knot: 'knot 1', ...tender, whenPressed: 2 },
      ],
      [['knot 1', { ...tender, whenPressed: 2 }]],
    ]);
  });

  test('that nobody has noted, or that is on the other leg, is refused', () => {
    const desk = started();
    note(desk);
    const { handlers } = desk.unknot;
    expect([
      note(desk, {}, { knot: 'no such' }),
      note(desk, { leg: 'right' }, { knot: 'knot 1' }),
      handlers['knots.gone']({ knot: 'no such' }, 'main').accepted,
      handlers['knots.takeBack']({ knot: 'no such' }, 'main').accepted,
      handlers['knots.nextDay']({ knot: 'knot 1', is: 'better' }, 'main').accepted,
      handlers['knots.readAdvice']({ knot: 'knot 1' }, 'main').accepted,
      records(desk).length,
    ]).toEqual([false, false, false, false, false, false, 1]);
  });

  test('is over when it is gone, and open again when that was a mistake', () => {
    const desk = started();
    note(desk);
    const { handlers } = desk.unknot;
    const ids = () => [knots(desk).open.map(({ id }) => id), knots(desk).past.map(({ id }) => id)];
    handlers['knots.gone']({ knot: 'knot 1' }, 'main');
    const gone = ids();
    const twice = handlers['knots.gone']({ knot: 'knot 1' }, 'main').accepted;
    handlers['knots.takeBack']({ knot: 'knot 1' }, 'main');
    const back = ids();
    handlers['knots.takeBack']({ knot: 'knot 1' }, 'main');
    expect([gone, twice, back, ids()]).toEqual([[[], ['knot 1']], false, [['knot 1'], []], [[], []]]);
    expect(handlers['knots.takeBack']({ knot: 'knot 1' }, 'main').accepted).toBe(false);
  });

  test('is held in the gentlest way that a knot on that leg asks for', () => {
    const desk = pressable({ whenPressed: 2 });
    note(desk, { whenPressed: 4, spot: 'middle' });
    noneOfThese(desk);
    close(desk);
    passCheck(desk);
    start(desk);
    expect(desk.windows.published?.player?.form.hold).toBe(30);
  });
});

describe('after an entry', () => {
  test('the background is asked for, once for each knot', () => {
    const desk = started();
    note(desk);
    const first = check(desk);
    noneOfThese(desk);
    close(desk);
    note(desk, {}, { knot: 'knot 1' });
    expect([first, check(desk)]).toEqual([
      {
        is: 'question',
        purpose: 'knot',
        block: 'background',
        leg: 'left',
        ticked: [],
        opens: null,
        number: 1,
        of: 1,
      },
      null,
    ]);
  });

  test('that is new, in one leg and without a reason, a word about that is said', () => {
    const desk = pressable();
    desk.clock.pass(MINUTE);
    note(desk, { leg: 'right', trigger: 'notSure' });
    noneOfThese(desk);
    const both = check(desk);
    desk.unknot.handlers['knots.gone']({ knot: 'knot 1' }, 'main');
    sleepFor(desk, 24 * HOUR);
    note(desk, { leg: 'right', trigger: 'notSure' }, { knot: 'knot 2' });
    expect([both, check(desk)]).toMatchObject([
      { is: 'cards', cards: ['nothingTicked'] },
      { is: 'cards', cards: ['askFirstNoReason'], leg: 'right', start: null },
    ]);
  });

  test.each([
    { feels: 'sharp' } as const,
    { feels: 'throbbing' } as const,
    { atRest: 8 } as const,
    { whenPressed: 10 } as const,
  ])('with %j the signs of an emergency come first, and nothing is pressed', (entry) => {
    const desk = started();
    note(desk, entry);
    const asked = check(desk);
    noneOfThese(desk);
    expect([records(desk).length, asked, check(desk), pressures(desk)]).toMatchObject([
      1,
      { is: 'question', purpose: 'severePain', block: 'emergency', of: 2 },
      { is: 'cards', cards: ['severePain'], start: null },
      [['knot 1', 'branch']],
    ]);
  });

  test('with one of the three ticks the signs of today are asked for instead, and nothing is noted', () => {
    const desk = started();
    tickSign(desk, 'sudden', 'left');
    const asked = check(desk);
    tick(desk, ['snap'], { leg: 'left' });
    expect([records(desk), asked, check(desk)]).toMatchObject([
      [],
      { is: 'question', purpose: 'knotSigns', block: 'sameDay', leg: null, ticked: ['snap'], of: 2 },
      { is: 'cards', cards: ['sameDay'], leg: 'left' },
    ]);
  });

  test('with a background a professional is to be asked, and the answer of one opens it again', () => {
    const desk = started();
    note(desk);
    tick(desk, ['longTrip']);
    const [card, locked] = [check(desk), pressures(desk)];
    const checked = () => desk.unknot.handlers['health.checked']({ what: 'background' }, 'main').accepted;
    expect([card, locked, checked(), pressures(desk), checked()]).toEqual([
      { is: 'cards', cards: ['askFirst'], leg: 'left', start: null },
      [['knot 1', 'locked']],
      true,
      [['knot 1', ['R8']]],
      false,
    ]);
  });
});

describe('an entry for each leg', () => {
  test('makes a knot on both, and one check about no leg in particular', () => {
    const desk = started();
    const noted = noteBoth(desk);
    const asked = check(desk);
    noneOfThese(desk);
    expect([noted, knots(desk).open.map(({ id, entry }) => [id, entry.leg]), asked, check(desk)]).toEqual([
      true,
      [
        ['knot 1', 'left'],
        ['knot 2', 'right'],
      ],
      {
        is: 'question',
        purpose: 'knot',
        block: 'background',
        leg: null,
        ticked: [],
        opens: null,
        number: 1,
        of: 1,
      },
      { is: 'cards', cards: ['nothingTicked'], leg: null, start: null },
    ]);
  });

  test('that is new and without a reason has no word about one leg', () => {
    const desk = pressable();
    desk.unknot.handlers['knots.gone']({ knot: 'knot 1' }, 'main');
    noteBoth(desk, { trigger: 'notSure' });
    expect(check(desk)).toBe(null);
  });

  test('that are severe lead to one check for both', () => {
    const desk = started();
    noteBoth(desk, { whenPressed: 9 });
    const asked = { purpose: 'severePain', block: 'emergency', leg: null, of: 2 };
    expect([records(desk).length, check(desk)]).toMatchObject([2, asked]);
  });

  test('notes nothing at all when one of the two is about a knot that nobody has noted', () => {
    const desk = started();
    expect([noteBoth(desk, {}, { knot: 'no such' }), records(desk), check(desk)]).toEqual([false, [], null]);
  });
});

describe('day 8', () => {
  test('brings the advice to see somebody, whatever the score, and not a day sooner', () => {
    const desk = aWeekOld({ whenPressed: 0, atRest: 0, firstNoticed: '2026-02-28' });
    const advice = () => knots(desk).open.map(({ day, advice: each }) => [day, each]);
    const seventh = advice();
    passDays(desk, 1);
    expect([seventh, advice()]).toEqual([[[7, []]], [[8, ['overAWeek']]]]);
  });

  test('says so despite care on four days', () => {
    const desk = aWeekOld();
    const stretch: HistoryRecord = {
      what: 'done',
      routine: 'R6',
      kinds: ['stretch'],
      seconds: 270,
      ofSeconds: 270,
      sides: { left: 120, right: 120, both: 30 },
    };
    for (const day of ['02', '03', '04', '05']) recorded(desk, [`2026-03-${day}T10:30:00+00:00`, stretch]);
    expect(knots(desk).open.map(({ advice }) => advice)).toEqual([['overAWeekDespiteCare']]);
  });

  test('is said again three days after it was read', () => {
    const desk = aWeekOld();
    const advice = () => knots(desk).open.flatMap(({ advice: each }) => each);
    const read = () => desk.unknot.handlers['knots.readAdvice']({ knot: 'old' }, 'main').accepted;
    expect([advice(), read(), advice(), read()]).toEqual([['overAWeek'], true, [], false]);
    passDays(desk, 3);
    expect(advice()).toEqual(['overAWeek']);
  });
});
