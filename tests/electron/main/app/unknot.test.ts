import { FULL_FORM } from '../../../../shared/routines/routine-form.ts';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../../shared/time.ts';
import { answerFluids } from '../answers.ts';
import { bench } from '../fakes.ts';
import { settled, started } from '../started.ts';

describe('the tray', () => {
  test('offers what makes sense while nothing waits', () => {
    expect(started().tray.labels()).toEqual([
      'Next: calf break in 30 min',
      '—',
      'Start 60-second desk reset',
      'Routines',
      'I just moved',
      'I am',
      '—',
      'In a meeting',
      'Pause',
      'Something feels wrong',
      '—',
      'Open Unknot',
      'Settings',
      'Quit',
    ]);
  });

  test('offers no third snooze', () => {
    const { clock, tray } = started();
    clock.pass(30 * MINUTE);
    tray.click('In 5 min');
    clock.pass(5 * MINUTE);
    tray.click('In 10 min');
    clock.pass(10 * MINUTE);
    expect(tray.labels().slice(1, 9)).toEqual([
      '—',
      'Start 60-second desk reset',
      'Routines',
      'I just moved',
      'I am',
      '—',
      'Skip',
      '—',
    ]);
  });

  test('pauses and resumes', () => {
    const { tray, reasons } = started();
    tray.click('Pause', '1 hour');
    tray.click('Resume');
    expect(reasons).toEqual([
      'Next: calf break in 30 min',
      'Paused until 10:00',
      'Next: calf break in 30 min',
    ]);
  });

  test('offers water once the person has said that nobody limits their fluids', () => {
    const desk = started();
    const { tray, windows } = desk;
    answerFluids(desk, []);
    tray.click('Log water', 'Log a glass (200 ml)');
    tray.click('Log water', '330 ml');
    tray.click('Log water', 'Take back the last glass');
    expect(windows.published?.water).toEqual({
      mode: 'guide',
      todayMl: 200,
      warning: null,
      canUndo: true,
      longDay: false,
      ceiling: null,
    });
  });
});

describe('windows', () => {
  test('closing the player ends the routine where it is', () => {
    const { unknot, clock, history } = started();
    unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    clock.pass(50 * SECOND);
    unknot.windowClosed('player');
    expect(history.events.map(({ record }) => record)).toEqual([
      {
        what: 'partial',
        routine: 'R1',
        kinds: [],
        seconds: 40,
        ofSeconds: 60,
        sides: { left: 0, right: 0, both: 40 },
      },
    ]);
  });

  test('a changed interval holds at once and is saved', () => {
    const { unknot, tray, disk } = started();
    unknot.handlers['settings.change']({ reminders: { move: { everyMinutes: 45 } } }, 'main');
    expect([tray.content?.tooltip, disk.written.includes('settings.json')]).toEqual([
      'Next: calf break in 45 min',
      true,
    ]);
  });

  test('a change that does not fit says why and changes nothing', () => {
    const { unknot, disk } = started();
    const result = unknot.handlers['settings.change']({ reminders: { move: { everyMinutes: 5 } } }, 'main');
    expect([result.ok, disk.written.includes('settings.json')]).toEqual([false, false]);
  });

  test('too much water within an hour opens the window that says so', () => {
    const desk = started();
    const { unknot, windows } = desk;
    answerFluids(desk, []);
    unknot.handlers['water.log']({ ml: 700 }, 'main');
    expect([windows.opened, windows.published?.water.warning]).toEqual([['main today'], 'slowDown']);
  });
});

describe('the disk', () => {
  test('that refuses a file at the start is told by a notification', async () => {
    const desk = bench();
    desk.disk.full = true;
    desk.unknot.start();
    await settled();
    expect(desk.displays[0].shown.map(({ title }) => title)).toEqual([
      'Unknot could not write one of its files. Open it to see which.',
    ]);
  });

  test('has the record before anything else is saved', () => {
    const { clock, tray, disk } = started();
    clock.pass(30 * MINUTE);
    disk.written.length = 0;
    tray.click('Skip');
    expect(disk.written).toEqual(['history skipped', 'engine.json']);
  });

  test('when it is full, the person is told, nothing is lost, and all is written once there is room', () => {
    const { clock, tray, disk, windows, history } = started();
    disk.full = true;
    clock.pass(30 * MINUTE);
    tray.click('Skip');
    const told = windows.published?.notices.map((notice) => [notice.kind, 'file' in notice && notice.file]);
    disk.full = false;
    clock.pass(30 * SECOND);
    expect([told, history.events.map(({ record }) => record.what), windows.published?.notices]).toEqual([
      [
        ['notSaved', 'engine.json'],
        ['notSaved', 'history'],
      ],
      ['skipped'],
      [],
    ]);
  });

  test('a file that was set aside is told of until it is dismissed', async () => {
    const { unknot, windows, displays } = started({
      settingsKeptAs: 'settings.json.bad-2026-03-06T09-00-00',
    });
    await settled();
    const told = windows.published?.notices;
    unknot.handlers['notice.dismiss']({ id: '1' }, 'main');
    expect([displays[0].shown.length, told, windows.published?.notices]).toEqual([
      1,
      [
        {
          id: '1',
          kind: 'fileSetAside',
          file: 'settings.json',
          keptAs: 'settings.json.bad-2026-03-06T09-00-00',
        },
      ],
      [],
    ]);
  });
});

describe('the timer', () => {
  test('is one, and wakes nobody more than once in thirty seconds', () => {
    const { clock } = started();
    clock.pass(10 * MINUTE);
    expect([clock.alarms, clock.wakeUps]).toEqual([1, 20]);
  });

  test('stops with the app, and a routine that runs is recorded', () => {
    const { unknot, clock, history } = started();
    unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
    clock.pass(10 * SECOND);
    unknot.stop();
    expect([clock.alarms, history.events.map(({ record }) => record.what)]).toEqual([0, ['stopped']]);
  });
});

test('a computer that goes to sleep pauses the routine', () => {
  const { unknot, clock, windows } = started();
  unknot.handlers['routine.start']({ routine: 'R1', form: FULL_FORM }, 'main');
  clock.pass(10 * SECOND);
  unknot.computerSleeps();
  unknot.computerSleeps();
  clock.skip(4 * MINUTE);
  unknot.computerWakes();
  expect(windows.published?.player).toMatchObject({
    part: 0,
    phase: 'exercise',
    elapsedMs: 5_000,
    runningSince: null,
  });
});

test('a computer that wakes in another time zone keeps the hours of that zone', () => {
  const { unknot, clock, tray } = started();
  clock.movedTo = 'America/New_York';
  unknot.computerWakes();
  expect(tray.content?.tooltip).toBe('Outside your hours until 09:00');
});

test('the engine is told nothing more once it has stopped', () => {
  const { unknot, displays, clock } = started();
  unknot.stop();
  clock.pass(60 * MINUTE);
  unknot.computerWakes();
  expect(displays[0].shown).toEqual([]);
});

describe('a time zone that the app does not know', () => {
  test('is told in the windows and in no notification, and goes on by the zone that stands in for it', async () => {
    const { unknot, clock, windows, displays, tray } = started();
    clock.movedTo = '+03:00';
    clock.unknownZone = 'UTC-3';
    unknot.timeZoneChanges();
    await settled();
    expect([windows.published?.notices, windows.published?.timeZone, displays[0].shown]).toEqual([
      [{ id: '1', kind: 'timeZone', unknown: 'UTC-3', used: '+03:00' }],
      '+03:00',
      [],
    ]);
    clock.pass(5 * HOUR + 30 * MINUTE);
    expect(tray.content?.tooltip).toBe('Outside your hours until Mon 09:00');
  });
});
