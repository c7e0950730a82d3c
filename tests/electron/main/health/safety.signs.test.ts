import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../../shared/safety/answers.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { HOUR, MINUTE, SECOND } from '../../../../shared/time.ts';
import { begin, check, noneOfThese, tick } from '../answers.ts';
import { suitable } from '../../../answers.ts';
import type { Bench } from '../fakes.ts';
import { close } from './knot-desk.ts';
import { started } from '../started.ts';

const FRIDAY_NINE = Date.parse('2026-03-06T09:00:00Z');
const MONDAY_NINE = Date.parse('2026-03-09T09:00:00Z');

const health = ({ unknot }: Bench) => unknot.handlers['view.get'](undefined, 'main').health;
const words = ({ history }: Bench) => history.events.map(({ record }) => record.what);
const feelsWrong = { purpose: 'feelsWrong' } as const;

/** At a routine, 15 seconds into it. */
function atRoutine(): Bench {
  const desk = started();
  desk.unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
  desk.clock.pass(15 * SECOND);
  return desk;
}

describe('a sign of an emergency', () => {
  test('is answered by one card, keeps both legs closed, ends the routine and all reminders of the day', () => {
    const desk = atRoutine();
    begin(desk, feelsWrong, 'player');
    tick(desk, ['chestPain']);
    const at = desk.clock.now();
    expect([check(desk), health(desk), words(desk), desk.windows.closed]).toEqual([
      { is: 'cards', cards: ['emergency'], leg: null, start: null },
      { ...suitable, legs: { left: at, right: at } },
      ['stopped', 'paused'],
      ['player'],
    ]);
    expect([desk.windows.published?.pause, desk.windows.published?.player, desk.tray.labels()]).toEqual([
      { until: MONDAY_NINE },
      null,
      [
        'Paused until Mon 09:00',
        '—',
        'I just moved',
        'I am',
        '—',
        'In a meeting',
        'Resume',
        'Something feels wrong',
        '—',
        'Open Unknot',
        'Settings',
        'Quit',
      ],
    ]);
  });

  test('is on disk before a window shows the card', () => {
    const desk = started();
    begin(desk, feelsWrong);
    const order: string[] = [];
    const publish = desk.windows.publish.bind(desk.windows);
    desk.windows.publish = (view) => {
      publish(view);
      if (check(desk)?.is === 'cards')
        order.push(desk.disk.written.includes('health.json') ? 'saved' : 'not saved');
    };
    tick(desk, ['breathless']);
    expect([...new Set(order)]).toEqual(['saved']);
  });

  test('that the disk does not take counts all the same, and is written as soon as it does', () => {
    const desk = started();
    desk.disk.refused.add('health.json');
    begin(desk, feelsWrong);
    tick(desk, ['fainting']);
    const told = desk.windows.published?.notices.map((notice) => [
      notice.kind,
      'file' in notice && notice.file,
    ]);
    const refused = desk.unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    desk.disk.refused.clear();
    desk.clock.pass(30 * SECOND);
    expect([told, refused, desk.disk.written.includes('health.json')]).toEqual([
      [['notSaved', 'health.json']],
      { accepted: false, why: 'leg' },
      true,
    ]);
  });

  test('takes an open prompt off the screen, and no other comes that day', () => {
    const desk = started();
    desk.clock.pass(30 * MINUTE);
    begin(desk, feelsWrong);
    tick(desk, ['coldLeg']);
    close(desk);
    desk.clock.pass(7 * HOUR);
    expect([words(desk), desk.displays[0].shown.length]).toEqual([['withdrawn', 'paused'], 1]);
  });

  test('makes a pause longer, never shorter', () => {
    const desk = started();
    const until = () => desk.windows.published?.pause;
    const pauseTo = (date: string) => desk.unknot.handlers['pause.start']({ for: 'date', date }, 'main');
    desk.tray.click('Pause', '1 hour');
    begin(desk, feelsWrong);
    tick(desk, ['chestPain']);
    const longer = until();
    pauseTo('2026-03-20');
    begin(desk, feelsWrong);
    tick(desk, ['chestPain']);
    const stays = until();
    desk.unknot.handlers['pause.start']({ for: 'untilResumed' }, 'main');
    begin(desk, feelsWrong);
    tick(desk, ['chestPain']);
    expect([longer, stays, until()]).toEqual([
      { until: MONDAY_NINE },
      { until: Date.parse('2026-03-20T00:00:00Z') },
      { until: null },
    ]);
  });

  test('after a great deal of water is another card, and closes no leg', () => {
    const desk = started();
    begin(desk, { purpose: 'overdrinking' });
    tick(desk, ['confusion']);
    expect([check(desk), health(desk), desk.windows.published?.pause]).toEqual([
      { is: 'cards', cards: ['waterEmergency'], leg: null, start: null },
      { ...suitable, waterStopped: desk.clock.now() },
      { until: MONDAY_NINE },
    ]);
  });
});

describe('a sign of today', () => {
  test('closes the leg that it is in, for everything but what needs no leg', () => {
    const desk = atRoutine();
    begin(desk, feelsWrong);
    tick(desk, []);
    tick(desk, ['swelling'], { leg: 'left' });
    const start = (routine: 'R1' | 'R3', leg: 'left' | 'right' | null) =>
      desk.unknot.handlers['routine.start']({ routine, form: { ...FULL_FORM, leg } }, 'main').accepted;
    expect([check(desk), health(desk).legs, words(desk), desk.windows.published?.pause]).toEqual([
      { is: 'cards', cards: ['sameDay'], leg: 'left', start: null },
      { left: desk.clock.now(), right: null },
      ['stopped'],
      null,
    ]);
    expect([desk.windows.published?.proposal, start('R1', null), start('R3', 'left')]).toEqual([
      null,
      false,
      false,
    ]);
    expect(start('R3', 'right')).toBe(true);
  });

  test('that the person is not sure about, in a leg that they cannot tell, closes both', () => {
    const desk = started();
    begin(desk, feelsWrong);
    tick(desk, []);
    tick(desk, [], { notSure: true, leg: 'both' });
    expect([check(desk), health(desk).legs]).toEqual([
      { is: 'cards', cards: ['sameDay'], leg: null, start: null },
      { left: FRIDAY_NINE, right: FRIDAY_NINE },
    ]);
  });

  test('takes movement out of a prompt that waits, and leaves the glass of water', () => {
    const desk = started();
    begin(desk, { purpose: 'again' });
    noneOfThese(desk);
    desk.clock.pass(60 * MINUTE);
    begin(desk, feelsWrong);
    tick(desk, []);
    tick(desk, ['hardVeins'], { leg: 'right' });
    desk.clock.pass(2 * HOUR);
    expect(desk.windows.published?.reason).toContain('glass of water');
    expect(desk.windows.published?.reason).not.toContain('calf');
  });

  test('holds until a professional has checked that leg, over a restart', () => {
    const desk = started({ health: { ...unanswered, legs: { left: FRIDAY_NINE, right: FRIDAY_NINE } } });
    const checked = (leg: 'left' | 'right') =>
      desk.unknot.handlers['health.checked']({ what: 'leg', leg }, 'main');
    const reasons = [desk.windows.published?.reason];
    checked('left');
    reasons.push(desk.windows.published?.reason);
    checked('right');
    reasons.push(desk.windows.published?.reason);
    expect([reasons, checked('right'), health(desk)]).toEqual([
      ['All reminders are off', 'All reminders are off', 'Next: calf break in 30 min'],
      { accepted: false, why: 'nothingChanged' },
      unanswered,
    ]);
  });
});
