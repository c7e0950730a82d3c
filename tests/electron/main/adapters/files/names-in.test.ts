import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { namesIn } from '../../../../../electron/main/adapters/files/names-in.ts';
import { failNext } from '../disk-faults.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a folder gives its names, and one that is missing gives none', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'file'), '');
  expect([namesIn(folder), namesIn(path.join(folder, 'missing'))]).toEqual([['file'], []]);
});

test('a folder that the disk refuses to read is not taken for an empty one', () => {
  failNext('readdirSync', 'EACCES');
  expect(() => namesIn(temporaryFolder())).toThrow('EACCES');
});
