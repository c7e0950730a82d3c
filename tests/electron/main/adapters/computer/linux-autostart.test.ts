import {
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupFiles } from '../../../../../electron/main/adapters/storage/backup-files.ts';
import { autostartEntry } from '../../../../../electron/main/adapters/computer/autostart-entry.ts';
import { linuxAutostart } from '../../../../../electron/main/adapters/computer/linux-autostart.ts';
import { DISK_ERRORS, failNext } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const command = ['/opt/Unknot/unknot'] as const;
const entry = autostartEntry(command);

/** A folder for what starts at login, which is not there yet. */
function place() {
  const folder = path.join(temporaryFolder(), 'autostart');
  const file = path.join(folder, 'unknot.desktop');
  return { folder, file, autostart: linuxAutostart(folder, command, backupFiles(folder)) };
}

describe('what starts at login on Linux', () => {
  test('is a file for this person alone, in a folder that is made if need be, and nothing else', () => {
    const { folder, file, autostart } = place();
    const before = autostart.state();
    autostart.set(true);
    expect([before, autostart.state(), readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([
      'unset',
      'on',
      entry,
      ['unknot.desktop'],
    ]);
    expect([statSync(folder).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
  });

  test('is gone when it is not wanted, also where it never was', () => {
    const { folder, autostart } = place();
    autostart.set(false);
    autostart.set(true);
    autostart.set(false);
    expect([autostart.state(), readdirSync(folder)]).toEqual(['unset', []]);
  });

  test('leaves what others start alone', () => {
    const { folder, autostart } = place();
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'other.desktop'), 'other');
    autostart.set(true);
    autostart.set(false);
    expect(readdirSync(folder)).toEqual(['other.desktop']);
  });

  test('is written anew for an app that lies elsewhere now, and only then', () => {
    const { folder, file, autostart } = place();
    const moved = linuxAutostart(folder, ['/home/kim/Unknot-2.AppImage'], backupFiles(folder));
    autostart.set(true);
    utimesSync(file, 1, 1);
    autostart.set(true);
    const untouched = statSync(file).mtimeMs;
    moved.set(true);
    expect([untouched, readFileSync(file, 'utf8')]).toEqual([
      1_000,
      autostartEntry(['/home/kim/Unknot-2.AppImage']),
    ]);
  });

  test('keeps a link and what the person has added in the file that it leads to, also one that is not there yet', () => {
    const { folder, file, autostart } = place();
    mkdirSync(folder);
    const [managed, later] = ['managed.desktop', 'later.desktop'].map((name) => path.join(folder, name));
    writeFileSync(managed ?? '', `${entry}X-GNOME-Autostart-Delay=30\n`);
    symlinkSync('managed.desktop', file);
    autostart.set(true);
    expect([readlinkSync(file), readFileSync(file, 'utf8')]).toEqual([
      'managed.desktop',
      `${entry}X-GNOME-Autostart-Delay=30\n`,
    ]);
    rmSync(file);
    symlinkSync('later.desktop', file);
    autostart.set(true);
    expect([readlinkSync(file), readFileSync(later ?? '', 'utf8')]).toEqual(['later.desktop', entry]);
  });

  test('is off where the desktop has switched it off, until it is wanted again', () => {
    const { file, autostart } = place();
    autostart.set(true);
    writeFileSync(file, `${entry}Hidden=true\n`);
    const before = autostart.state();
    autostart.set(true);
    expect([before, autostart.state()]).toEqual(['off', 'on']);
  });

  test('is unset, and cannot be set, where something else is in the way', () => {
    const { folder, autostart } = place();
    writeFileSync(folder, 'in the way');
    expect(autostart.state()).toBe('unset');
    expect(() => autostart.set(true)).toThrow('EEXIST');
  });

  test.each(DISK_ERRORS)('%s: the entry is as it was, with nothing left beside it', (code) => {
    const { folder, file, autostart } = place();
    mkdirSync(folder);
    writeFileSync(file, 'older');
    failNext('renameSync', code);
    expect(() => autostart.set(true)).toThrow(code);
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['older', ['unknot.desktop']]);
  });
});
