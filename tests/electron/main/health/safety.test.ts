import { describe, expect, test } from 'vitest';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { SECOND } from '../../../../shared/time.ts';
import { begin, check, noneOfThese, tick } from '../answers.ts';
import { suitable } from '../../../answers.ts';
import type { Bench } from '../fakes.ts';
import { close } from './knot-desk.ts';
import { started } from '../started.ts';

const FRIDAY_NINE = Date.parse('2026-03-06T09:00:00Z');

const health = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'main').health;
const feelsWrong = { purpose: 'feelsWrong' } as const;

/** At a routine, 15 seconds into it. */
function atRoutine(): Bench {
  const desk = started();
  desk.unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
  desk.clock.pass(15 * SECOND);
  return desk;
}

describe('"Something feels wrong"', () => {
  test('in the tray opens the window at the first question', () => {
    const desk = started();
    desk.tray.click('Something feels wrong');
    expect([desk.windows.opened, desk.windows.published?.safety]).toEqual([
      ['main'],
      {
        is: 'question',
        purpose: 'feelsWrong',
        block: 'emergency',
        leg: null,
        ticked: [],
        opens: null,
        number: 1,
        of: 4,
      },
    ]);
  });

  test('in the player pauses the routine, which can be gone on with after it', () => {
    const desk = atRoutine();
    begin(desk, feelsWrong, 'player');
    const paused = desk.windows.published?.player?.runningSince;
    noneOfThese(desk);
    close(desk);
    const after = desk.windows.published?.player?.routine;
    desk.unknot.handlers['player.command']({ command: 'resume' }, 'player');
    expect([desk.windows.opened, paused, after, desk.windows.published?.player?.runningSince]).toEqual([
      ['player', 'main'],
      null,
      'R1',
      desk.clock.now(),
    ]);
  });

  test('on a page of the window leaves the window where it is', () => {
    const desk = started();
    expect([begin(desk, feelsWrong), desk.windows.opened]).toEqual([true, []]);
  });

  test('begins anew in the place of a check that is open', () => {
    const desk = started();
    begin(desk, { purpose: 'first' });
    tick(desk, []);
    desk.tray.click('Something feels wrong');
    expect(check(desk)).toMatchObject({ purpose: 'feelsWrong', block: 'emergency', number: 1 });
  });
});

describe('a check', () => {
  test('without a tick says no more than that, and keeps what was answered about the background', () => {
    const desk = started();
    begin(desk, feelsWrong);
    noneOfThese(desk);
    expect([check(desk), health(desk)]).toEqual([
      { is: 'cards', cards: ['nothingTicked'], leg: null, start: null },
      { ...suitable, background: { at: FRIDAY_NINE, ticked: [], cleared: false } },
    ]);
  });

  test('goes back one question at a time, and no further than the first', () => {
    const desk = started();
    const back = () => desk.unknot.handlers['safety.back'](undefined, 'main').accepted;
    begin(desk, feelsWrong);
    tick(desk, []);
    expect([back(), check(desk), back()]).toMatchObject([true, { block: 'emergency' }, false]);
  });

  test('refuses an answer to another question than the one that is asked', () => {
    const desk = started();
    begin(desk, feelsWrong);
    expect([tick(desk, [], { block: 'soon' }), tick(desk, ['clot']), check(desk)]).toMatchObject([
      false,
      false,
      { block: 'emergency' },
    ]);
  });

  test('that is not there refuses everything', () => {
    const { unknot } = started();
    const answer = { block: 'emergency', ticked: [], notSure: false, leg: null, confirmed: false } as const;
    expect([
      unknot.handlers['safety.answer']({ ...answer, ticked: [] }, 'main'),
      unknot.handlers['safety.back'](undefined, 'main'),
      unknot.handlers['safety.close'](undefined, 'main'),
      unknot.handlers['safety.start']({ hold: null }, 'main'),
    ]).toEqual(Array.from({ length: 4 }, () => ({ accepted: false, why: 'notNow' })));
  });

  test('is gone with the main window, and not with the player', () => {
    const desk = started();
    begin(desk, feelsWrong);
    desk.unknot.windowClosed('player');
    const still = check(desk)?.is;
    desk.unknot.windowClosed('main');
    expect([still, check(desk)]).toEqual(['question', null]);
  });

  test('is there again in a window that comes back after a crash', () => {
    const desk = started();
    begin(desk, feelsWrong);
    tick(desk, []);
    desk.unknot.windowFailed('main');
    expect([desk.windows.opened, check(desk)]).toMatchObject([['main, quietly'], { block: 'sameDay' }]);
  });
});
