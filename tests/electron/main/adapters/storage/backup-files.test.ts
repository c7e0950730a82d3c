import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupFiles } from '../../../../../electron/main/adapters/storage/backup-files.ts';
import { DISK_ERRORS, failNext } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The app's folder, and a place of the person's own. */
function places() {
  const root = temporaryFolder();
  const [folder, stick] = [path.join(root, 'data'), path.join(root, 'stick')];
  for (const each of [folder, stick]) mkdirSync(each);
  return { files: backupFiles(folder), folder, stick, backup: path.join(stick, 'backup.json') };
}

test('a path without a folder is a file of the app, any other is where the person wants it', () => {
  const { files, folder, stick, backup } = places();
  files.write('before-restore.json', 'kept');
  files.write(backup, 'saved ä');
  expect([
    readFileSync(path.join(folder, 'before-restore.json'), 'utf8'),
    readFileSync(backup, 'utf8'),
  ]).toEqual(['kept', 'saved ä']);
  expect([readdirSync(folder), readdirSync(stick)]).toEqual([['before-restore.json'], ['backup.json']]);
  expect([files.read('before-restore.json'), files.size(backup), files.head(backup, 4)]).toEqual([
    'kept',
    8,
    'save',
  ]);
});

test('what is written is for this person alone, also in the place of a file that was not', () => {
  const { files, backup } = places();
  writeFileSync(backup, 'old', { mode: 0o644 });
  files.write(backup, 'new');
  expect(statSync(backup).mode & 0o777).toBe(0o600);
});

test('a file takes the name and the place of another, and can be removed, also when there is none', () => {
  const { files, folder } = places();
  files.write('beside.json', 'one');
  files.write('kept.json', 'other');
  files.rename('beside.json', 'kept.json');
  files.remove('beside.json');
  expect([files.read('kept.json'), readdirSync(folder)]).toEqual(['one', ['kept.json']]);
  files.remove('kept.json');
  expect(readdirSync(folder)).toEqual([]);
});

test('the files of the app are told by their names, and those of a folder that is gone are not', () => {
  const { files, folder, backup } = places();
  files.write('before-restore.json', 'kept');
  files.write(backup, 'elsewhere');
  expect(files.names()).toEqual(['before-restore.json']);
  rmSync(folder, { recursive: true });
  expect(() => files.names()).toThrow('ENOENT');
});

test.each(['a mark', 'UTF-16, the low byte first', 'UTF-16, the high byte first'])(
  'a backup that another program has saved with %s is read, and so is its beginning',
  (how) => {
    const { files, backup } = places();
    const low = Buffer.from('\uFEFF{\r\n"ä"', 'utf16le');
    const bytes = { 'a mark': Buffer.from('\uFEFF{\r\n"ä"'), 'UTF-16, the low byte first': low }[how];
    writeFileSync(backup, bytes ?? Buffer.from(low).swap16());
    expect([files.read(backup), files.head(backup, 4)?.[0]]).toEqual(['{\r\n"ä"', '{']);
  },
);

test('bytes that are no text are read as none, and still have a beginning', () => {
  const { files, backup } = places();
  writeFileSync(backup, Buffer.from([0x7b, 0x0a, 0xff, 0xfe]));
  expect([files.read(backup), files.head(backup, 2)]).toEqual([null, '{\n']);
});

test('a file that is not there has no beginning, and cannot be read', () => {
  const { files, folder, backup } = places();
  expect([files.head(backup, 10), files.head(folder, 10)]).toEqual([null, null]);
  expect(() => files.read(backup)).toThrow('ENOENT');
  expect(() => files.size(backup)).toThrow('ENOENT');
});

describe.each(['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const)(
  'a disk that refuses %s',
  (call) => {
    test.each(DISK_ERRORS)('with %s leaves what stood, and nothing beside it', (code) => {
      const { files, stick, backup } = places();
      files.write(backup, 'old');
      const fault = failNext(call, code, { half: call === 'writeFileSync' });
      expect(() => files.write(backup, 'new and longer')).toThrow(code);
      fault.lift();
      expect([files.read(backup), readdirSync(stick)]).toEqual(['old', ['backup.json']]);
    });
  },
);

test('what a crash has left beside is written over', () => {
  const { files, stick, backup } = places();
  files.write(backup, 'old');
  const removal = failNext('rmSync', 'EIO');
  const fault = failNext('renameSync', 'EIO');
  expect(() => files.write(backup, 'new')).toThrow('EIO');
  expect([removal.struck, fault.struck, readdirSync(stick).length]).toEqual([true, true, 2]);
  files.write(backup, 'newer');
  expect([files.read(backup), readdirSync(stick)]).toEqual(['newer', ['backup.json']]);
});

test('a file system that does not flush folders is written to all the same', () => {
  const { files, backup } = places();
  failNext('fsyncSync', 'EINVAL', { after: 1 });
  files.write(backup, 'saved');
  expect(files.read(backup)).toBe('saved');
});
