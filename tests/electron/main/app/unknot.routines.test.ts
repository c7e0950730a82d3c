import { describe, expect, test } from 'vitest';
import { initialState } from '../../../../shared/engine/state.ts';
import { startPlayer } from '../../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import { started } from '../started.ts';

const R6 = { routine: 'R6', form: FULL_FORM } as const;

describe('a window that fails', () => {
  test('comes back as it was, without taking the keyboard, and the routine waits', () => {
    const { unknot, clock, windows } = started();
    unknot.handlers['routine.start'](R6, 'main');
    clock.pass(15 * SECOND);
    unknot.windowFailed('player');
    expect([windows.opened, windows.published?.player]).toEqual([
      ['player', 'player, quietly'],
      {
        ...startPlayer('R6', FULL_FORM, 0),
        phase: 'exercise',
        elapsedMs: 10_000,
        runningSince: null,
        pausedAt: clock.now(),
        creditedMs: [10_000, 0, 0, 0, 0, 0, 0, 0, 0],
      },
    ]);
  });

  test('twice within a minute stays closed, and the routine is over', () => {
    const { unknot, clock, windows, history } = started();
    unknot.handlers['routine.start'](R6, 'main');
    unknot.windowFailed('player');
    clock.pass(MINUTE - 1);
    unknot.windowFailed('player');
    expect([
      windows.opened,
      windows.published?.player,
      history.events.map(({ record }) => record.what),
    ]).toEqual([['player', 'player, quietly'], null, ['stopped']]);
  });

  test('after a minute it may fail again', () => {
    const { unknot, clock, windows } = started();
    unknot.windowFailed('main');
    clock.pass(MINUTE);
    unknot.windowFailed('main');
    expect(windows.opened).toEqual(['main, quietly', 'main, quietly']);
  });

  test('each for itself, and whatever is done to the clock', () => {
    const { unknot, clock, windows } = started();
    unknot.windowFailed('main');
    unknot.windowFailed('player');
    clock.set(2 * MINUTE);
    unknot.windowFailed('main');
    expect(windows.opened).toEqual(['main, quietly', 'player, quietly']);
  });
});

describe('a routine that a crash has cut off', () => {
  const cutOff = (minutes: number) =>
    started({
      state: (now) => ({
        ...initialState(now - minutes * MINUTE),
        player: { ...startPlayer('R6', FULL_FORM, now - minutes * MINUTE), phase: 'exercise' },
      }),
    });

  test('comes back paused in a window that takes no keyboard', () => {
    const { windows } = cutOff(14);
    expect([windows.opened, windows.published?.player?.runningSince]).toEqual([['player, quietly'], null]);
  });

  test('is over after fifteen minutes', () => {
    const { windows, history, unknot } = cutOff(15);
    const { player, lastRoutine } = unknot.handlers['view.get'](undefined, 'player');
    expect([windows.opened, player, lastRoutine]).toEqual([
      [],
      null,
      { routine: 'R6', outcome: 'stopped', seconds: 0, ofSeconds: 270 },
    ]);
    expect(history.events.map(({ record }) => record.what)).toEqual(['stopped']);
  });
});

test('the windows show what is proposed and why', () => {
  const { unknot, clock, windows } = started();
  const first = windows.published?.proposal;
  unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
  clock.pass(80 * SECOND);
  unknot.handlers['routine.start']({ routine: 'R2', form: FULL_FORM }, 'main');
  clock.pass(145 * SECOND);
  expect([first, windows.published?.proposal]).toEqual([
    { routine: 'R1', form: FULL_FORM, because: '' },
    { routine: 'R1', form: FULL_FORM, because: 'It takes turns with the last one.' },
  ]);
});

test('the player offers half of the time until a routine has counted three times', () => {
  const { unknot, clock } = started();
  const offersHalf = () =>
    unknot.handlers['view.get'](undefined, 'player').variants.some(({ label }) => label === 'variant.half');
  const offered: boolean[] = [];
  // The routine to propose takes turns: each of the two is done once before the next look at the first.
  for (let session = 0; session < 4; session += 1) {
    offered.push(offersHalf());
    unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    clock.pass(80 * SECOND);
    unknot.handlers['routine.start']({ routine: 'R2', form: FULL_FORM }, 'main');
    clock.pass(145 * SECOND);
  }
  expect(offered).toEqual([true, true, true, false]);
});

test('in a meeting nothing may be heard, and what is proposed goes unnoticed', () => {
  const { unknot, windows } = started();
  const before = windows.published?.quiet;
  unknot.handlers['meeting.start']({ minutes: null }, 'main');
  expect([before, windows.published?.quiet, windows.published?.proposal?.because]).toEqual([
    false,
    true,
    'Others will hardly notice it.',
  ]);
});

test('a rising score makes the next one gentler, and the usual one stays at hand', () => {
  const { unknot, clock, history } = started();
  for (const score of [2, 3]) {
    unknot.handlers['routine.start'](R6, 'main');
    clock.pass(315 * SECOND);
    unknot.handlers['comfort.note']({ leg: 'right', score }, 'player');
  }
  clock.pass(25 * MINUTE);
  unknot.handlers['posture.state']({ is: 'standing' }, 'main');
  unknot.handlers['routine.start']({ routine: 'R5', form: { ...FULL_FORM, short: true } }, 'main');
  clock.pass(125 * SECOND);
  expect(history.events.flatMap(({ record }) => (record.what === 'comfort' ? [record.score] : []))).toEqual([
    2, 3,
  ]);
  const { proposal, variants } = unknot.handlers['view.get'](undefined, 'player');
  expect([proposal, variants[0]]).toEqual([
    {
      routine: 'R5',
      form: { ...FULL_FORM, short: true },
      because: 'Gentler today, as you noted more soreness in the right calf.',
    },
    { label: 'wholeInstead', routine: 'R5', form: FULL_FORM },
  ]);
});

test('the tray starts any routine that can be started', () => {
  const { tray, windows, clock } = started();
  const menu = tray.content?.menu.find((line) => line !== 'separator' && line.label === 'Routines');
  const names = menu === 'separator' ? [] : menu?.submenu?.map((line) => line !== 'separator' && line.label);
  tray.click('Routines', 'Two-part calf stretch');
  expect([names, windows.opened, windows.published?.player]).toEqual([
    [
      '60-second desk reset',
      'Seated calf pump',
      'Seated strap stretch',
      'Desk-lean calf break',
      'Standing-all-day relief',
      'Two-part calf stretch',
      'Warm-up before a walk',
      'Cool-down after a walk',
    ],
    ['player'],
    startPlayer('R6', FULL_FORM, clock.now()),
  ]);
});
