import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFile } from '../../../../../electron/main/adapters/files/replace-file.ts';
import { MOMENTARY_ERRORS, failNext, watchDisk } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function folderWithFile(): { folder: string; file: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'file');
  writeFileSync(file, 'old', { mode: 0o644 });
  return { folder, file };
}

test('the content is flushed beside before it takes the name, and is private', () => {
  const { folder, file } = folderWithFile();
  const done = watchDisk(folder);
  replaceFile(file, 'new');
  expect(done).toEqual(['flush file.new', 'rename file.new to file']);
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777, readdirSync(folder)]).toEqual([
    'new',
    0o600,
    ['file'],
  ]);
});

test('an unfinished file of a crash is replaced', () => {
  const { folder, file } = folderWithFile();
  writeFileSync(`${file}.mine`, 'longer than the new content');
  replaceFile(file, 'new', '.mine');
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['new', ['file']]);
});

test.each(
  MOMENTARY_ERRORS.flatMap((code) =>
    (['openSync', 'writeFileSync', 'fsyncSync', 'renameSync'] as const).map((call) => [code, call] as const),
  ),
)('%s of %s is refused at once, though the next try would succeed', (code, call) => {
  const { folder, file } = folderWithFile();
  failNext(call, code);
  expect(() => replaceFile(file, 'new')).toThrow(code);
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['old', ['file']]);
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
});
