import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { flushFolder, writeFlushed } from '../../../../../electron/main/adapters/files/flush.ts';
import { DISK_ERRORS, failNext, watchDisk } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a file is flushed, and so is a folder', () => {
  const folder = temporaryFolder();
  const done = watchDisk(folder);
  writeFlushed(path.join(folder, 'file'), 'text', 'wx');
  flushFolder(folder);
  expect([done, readFileSync(path.join(folder, 'file'), 'utf8')]).toEqual([
    ['flush file', 'flush .'],
    'text',
  ]);
});

test('a file that is there is replaced or refused, as the caller wishes', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, 'old');
  expect(() => writeFlushed(file, 'new', 'wx')).toThrow('EEXIST');
  expect(readFileSync(file, 'utf8')).toBe('old');
  writeFlushed(file, 'new', 'w');
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test.each(DISK_ERRORS.flatMap((code) => [['writeFileSync', code] as const, ['fsyncSync', code] as const]))(
  'a new file is removed when %s gives %s',
  (call, code) => {
    const file = path.join(temporaryFolder(), 'file');
    failNext(call, code, { half: call === 'writeFileSync' });
    expect(() => writeFlushed(file, 'text', 'wx')).toThrow(code);
    expect(existsSync(file)).toBe(false);
  },
);

test('a file system that cannot flush a folder is good enough, one that fails to is not', () => {
  const folder = temporaryFolder();
  const fault = failNext('fsyncSync', 'EINVAL');
  flushFolder(folder);
  expect(fault.struck).toBe(true);
  failNext('fsyncSync', 'EIO');
  expect(() => flushFolder(folder)).toThrow('EIO');
});
