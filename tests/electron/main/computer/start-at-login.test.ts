import { describe, expect, test } from 'vitest';
import { backupText } from '../../../../shared/backup/backup.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { choose, other, restore } from '../backup/backup-desk.ts';
import { FakeComputer } from '../fake-computer.ts';
import type { Bench } from '../fakes.ts';
import { started } from '../started.ts';

const wanting = { ...defaultSettings, startAtLogin: true };

/** A computer on which it stands like this. */
function computerWith(present: 'on' | 'off' | 'unset', refuses: string | null = null): FakeComputer {
  const computer = new FakeComputer();
  computer.autostart.present = present;
  computer.autostart.refuses = refuses;
  return computer;
}

function change({ unknot }: Bench, startAtLogin: boolean) {
  return unknot.handlers['settings.change']({ startAtLogin }, 'main');
}

function shown({ unknot, computer }: Bench) {
  const { settings } = unknot.handlers['view.get'](undefined, 'main');
  return [settings.startAtLogin, computer.autostart.present];
}

describe('the setting', () => {
  test('holds at the computer as soon as it is changed, both ways', () => {
    const desk = started();
    const on = [change(desk, true), ...shown(desk)];
    const off = [change(desk, false), ...shown(desk)];
    expect([on, off]).toEqual([
      [{ ok: true }, true, 'on'],
      [{ ok: true }, false, 'unset'],
    ]);
  });

  test.each([
    ['EACCES', 'What starts when you log in could not be changed, because Unknot has no right to.'],
    ['EROFS', 'What starts when you log in could not be changed, because Unknot has no right to.'],
    ['ENOSPC', 'What starts when you log in could not be changed, because the disk is full.'],
    ['ENOENT', 'What starts when you log in could not be changed, because its folder is not there.'],
    ['EISDIR', 'What starts when you log in could not be changed, because your computer refused it.'],
  ])('that the computer refuses with %s says why and stays as it is', (code, error) => {
    const desk = started({ computer: computerWith('unset', code) });
    const result = desk.unknot.handlers['settings.change'](
      { startAtLogin: true, sound: { volume: 1 } },
      'main',
    );
    expect([result, shown(desk), desk.windows.published?.settings.sound.volume, desk.disk.written]).toEqual([
      { ok: false, error },
      [false, 'unset'],
      0.6,
      expect.not.arrayContaining(['settings.json']),
    ]);
  });

  test('is not looked at when another one changes', () => {
    const desk = started({ settings: wanting, computer: computerWith('on') });
    desk.computer.autostart.asked.length = 0;
    desk.unknot.handlers['settings.change']({ sound: { volume: 1 } }, 'main');
    expect(desk.computer.autostart.asked).toEqual([]);
  });

  test('is left alone by a change that does not fit', () => {
    const desk = started();
    const result = desk.unknot.handlers['settings.change'](
      { startAtLogin: true, naturalBreakMinutes: 0 },
      'main',
    );
    expect([result.ok, desk.computer.autostart.asked]).toEqual([false, []]);
  });
});

describe('at the start', () => {
  test('an entry that is not there is made, and one that is there is made to fit', () => {
    const made = started({ settings: wanting, computer: computerWith('unset') });
    const fitted = started({ settings: wanting, computer: computerWith('on') });
    expect([shown(made), shown(fitted), fitted.computer.autostart.asked]).toEqual([
      [true, 'on'],
      [true, 'on'],
      [true],
    ]);
  });

  test('what the person has switched at their desktop is what the setting says', () => {
    const off = started({ settings: wanting, computer: computerWith('off') });
    const on = started({ computer: computerWith('on') });
    expect([shown(off), shown(on), off.computer.autostart.asked, on.computer.autostart.asked]).toEqual([
      [false, 'off'],
      [true, 'on'],
      [],
      [],
    ]);
  });

  test('nothing is touched, nor written, where nobody wants it', () => {
    const desk = started();
    expect([desk.computer.autostart.asked, desk.disk.written]).toEqual([
      [],
      expect.not.arrayContaining(['settings.json']),
    ]);
  });

  test('an entry that cannot be made is told, the setting goes back, and breaks come as ever', () => {
    const desk = started({ settings: wanting, computer: computerWith('unset', 'EROFS') });
    const { notices } = desk.unknot.handlers['view.get'](undefined, 'main');
    expect([notices, shown(desk), desk.tray.content?.tooltip]).toEqual([
      [{ id: '1', kind: 'startAtLogin', file: 'unknot.desktop', why: 'denied' }],
      [false, 'unset'],
      'Next: calf break in 30 min',
    ]);
  });

  test('an entry that is there and cannot be made to fit stays, and so does the setting', () => {
    const desk = started({ settings: wanting, computer: computerWith('on', 'EROFS') });
    const { notices } = desk.unknot.handlers['view.get'](undefined, 'main');
    expect([notices, shown(desk), desk.log.lines]).toEqual([
      [],
      [true, 'on'],
      ['error What starts at login could not be changed.'],
    ]);
  });
});

describe('with a restored backup', () => {
  /** Restores a backup in which it is on. */
  async function restoreInto(desk: Bench): Promise<void> {
    await choose(desk, '/stick/backup.json', backupText({ ...other, settings: wanting }));
    restore(desk);
  }

  test('it holds at the computer', async () => {
    const desk = started();
    await restoreInto(desk);
    expect(shown(desk)).toEqual([true, 'on']);
  });

  test('it goes back where the computer refuses it, and that is told until it succeeds', async () => {
    const desk = started({ computer: computerWith('unset', 'EROFS') });
    await restoreInto(desk);
    const told = [desk.windows.published?.notices, shown(desk)];
    desk.computer.autostart.refuses = null;
    change(desk, true);
    expect([told, desk.windows.published?.notices, shown(desk)]).toEqual([
      [[{ id: '1', kind: 'startAtLogin', file: 'unknot.desktop', why: 'denied' }], [false, 'unset']],
      [],
      [true, 'on'],
    ]);
  });
});
