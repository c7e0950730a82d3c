import { describe, expect, test } from 'vitest';
import type { AppRecord } from '../../../../electron/main/windows/app-memory.ts';
import { initialState } from '../../../../shared/engine/state.ts';
import { startPlayer } from '../../../../shared/routines/player.ts';
import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { MINUTE, SECOND } from '../../../../shared/time.ts';
import type { Bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

const LOGIN = 'boot 1';
const NINE = Date.parse('2026-03-06T09:00:00Z');

type Run = NonNullable<AppRecord['run']>;

/** The app after a run that was cut off. */
const cutOff = (run: Partial<Run>, changes: Parameters<typeof started>[0] = {}) =>
  started({ login: LOGIN, ...changes, app: { run: { login: LOGIN, page: null, ...run }, ...changes.app } });

/** What a window says at this moment to have come back. */
const said = ({ unknot }: Bench) =>
  unknot.handlers['view.get'](undefined, 'main').notices.flatMap((notice) =>
    notice.kind === 'cameBack' ? [notice.what] : [],
  );

const inTheMiddle: Parameters<typeof started>[0] = {
  state: (now) => ({
    ...initialState(now - 3 * MINUTE),
    player: { ...startPlayer('R6', FULL_FORM, now - 3 * MINUTE), phase: 'exercise' },
  }),
};

describe('after a crash', () => {
  test('it is said in the windows, and by no notification', async () => {
    const desk = cutOff({});
    await settled();
    expect([said(desk), desk.displays[0].shown, desk.windows.opened]).toEqual([['app'], [], []]);
  });

  test('the main window is back at its page, without taking the keyboard', () => {
    expect(cutOff({ page: 'settings' }).windows.opened).toEqual(['main settings, quietly']);
  });

  test('so is the player, with its routine waiting', () => {
    const desk = cutOff({}, inTheMiddle);
    expect([desk.windows.opened, desk.windows.published?.player?.runningSince, said(desk)]).toEqual([
      ['player, quietly'],
      null,
      ['app'],
    ]);
  });

  test('it is said once: not after the window that says it has been closed', () => {
    const desk = cutOff({ page: 'today' });
    desk.unknot.windowClosed('main');
    desk.unknot.open('today');
    expect(said(desk)).toEqual([]);
  });

  test('nor after it has been read', () => {
    const desk = cutOff({});
    desk.unknot.handlers['notice.dismiss']({ id: '1' }, 'main');
    expect(said(desk)).toEqual([]);
  });

  test('nor at the start after that', () => {
    const desk = cutOff({});
    desk.unknot.stop();
    const again = started({ login: LOGIN, app: desk.appRecord.value });
    expect(said(again)).toEqual([]);
  });

  test('nothing is opened for the second time within a minute, and the routine is over', () => {
    const desk = cutOff({ page: 'today' }, { ...inTheMiddle, app: { cameBackAt: NINE - 59 * SECOND } });
    expect([
      desk.windows.opened,
      desk.windows.closed,
      desk.windows.published?.player,
      desk.history.events.map(({ record }) => record.what),
      said(desk),
    ]).toEqual([['player, quietly'], ['player'], null, ['stopped'], ['app']]);
  });

  test.each([
    ['a millisecond less than a minute after it came back stays closed', 1, []],
    ['a minute after it comes back', 0, ['main today, quietly']],
    ['a millisecond more after it comes back', -1, ['main today, quietly']],
  ])('a window that was open %s, whatever was done to the clock meanwhile', (_when, later, opened) => {
    const openedAfter = (cameBackAt: number) =>
      cutOff({ page: 'today' }, { app: { cameBackAt } }).windows.opened;
    expect([openedAfter(NINE - MINUTE + later), openedAfter(NINE + MINUTE - later)]).toEqual([
      opened,
      opened,
    ]);
  });
});

describe('when the computer went off, or its login ended', () => {
  test.each([
    ['nobody has missed anything, so nothing is said', { login: 'boot 0' }, LOGIN, [], []],
    ['so it is where no login has a name', { login: null }, null, [], []],
    ['the window comes back', { login: 'boot 0', page: 'knots' }, LOGIN, ['app'], ['main knots, quietly']],
  ] as const)('%s', (_what, run, login, notices, opened) => {
    const desk = cutOff(run, { login });
    expect([said(desk), desk.windows.opened]).toEqual([notices, opened]);
  });

  test('a routine comes back, and that is said', () => {
    const desk = cutOff({ login: 'boot 0' }, inTheMiddle);
    expect([said(desk), desk.windows.opened]).toEqual([['app'], ['player, quietly']]);
  });
});

test('a run that was ended has nothing to come back to', () => {
  const desk = started({ login: LOGIN });
  desk.unknot.keeper.memory.rememberPage('knots');
  desk.unknot.stop();
  // Quitting closes the windows last.
  desk.unknot.windowClosed('main');
  desk.unknot.keeper.memory.rememberPage('today');
  const { run } = desk.appRecord.value;
  const again = started({ login: LOGIN, app: desk.appRecord.value });
  expect([run, said(again), again.windows.opened]).toEqual([null, [], []]);
});

test('what there is to come back to is on the disk as soon as it changes, and not again', () => {
  const { unknot, clock, disk, appRecord } = started({ login: LOGIN });
  const runs = [appRecord.value.run];
  for (const page of ['today', 'today', 'knots', null] as const) {
    unknot.keeper.memory.rememberPage(page);
    runs.push(appRecord.value.run);
  }
  const written = disk.written.filter((file) => file === 'app.json').length;
  clock.pass(60 * MINUTE);
  expect([runs.map((run) => run?.page), written, disk.written.filter((file) => file === 'app.json')]).toEqual(
    [[null, 'today', 'today', 'knots', null], 4, Array.from({ length: 4 }, () => 'app.json')],
  );
});

describe('a window that fails', () => {
  test.each(['main', 'player'] as const)('says so once: %s', (name) => {
    const desk = started();
    desk.unknot.windowFailed(name);
    const first = said(desk);
    desk.unknot.windowClosed(name);
    expect([first, said(desk)]).toEqual([[name], []]);
  });

  test('is said by itself, so that closing another one changes nothing', () => {
    const desk = started();
    desk.unknot.windowFailed('player');
    desk.unknot.windowClosed('main');
    expect(said(desk)).toEqual(['player']);
  });

  test.each([
    ['a millisecond less than a minute later stays away', -1, 1],
    ['a minute later comes back', 0, 2],
    ['a millisecond more than a minute later comes back', 1, 2],
  ])('and does so again %s', (_when, later, times) => {
    const desk = started();
    desk.unknot.windowFailed('main');
    desk.clock.pass(MINUTE + later);
    desk.unknot.windowFailed('main');
    expect(desk.windows.opened).toHaveLength(times);
  });

  test('and stays away says nothing', () => {
    const desk = started();
    desk.unknot.windowFailed('main');
    desk.unknot.windowFailed('main');
    expect([said(desk), desk.windows.opened, desk.appRecord.value.run?.page]).toEqual([
      [],
      ['main, quietly'],
      null,
    ]);
  });
});
