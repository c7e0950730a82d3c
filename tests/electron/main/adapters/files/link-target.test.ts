import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linkTarget } from '../../../../../electron/main/adapters/files/link-target.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('a path leads to itself, through links, and to what is not there yet', () => {
  const folder = temporaryFolder();
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at('file'), '');
  symlinkSync('file', at('link'));
  symlinkSync(at('link'), at('link to link'));
  symlinkSync('later', at('dangling'));
  expect(['file', 'link', 'link to link', 'dangling', 'none'].map((name) => linkTarget(at(name)))).toEqual(
    ['file', 'file', 'file', 'later', 'none'].map(at),
  );
});

test('links in a circle are refused, and what the disk refuses too', () => {
  const folder = temporaryFolder();
  symlinkSync('two', path.join(folder, 'one'));
  symlinkSync('one', path.join(folder, 'two'));
  expect(() => linkTarget(path.join(folder, 'one'))).toThrow(expect.objectContaining({ code: 'ELOOP' }));
  expect(() => linkTarget(`${folder}/${'x'.repeat(300)}`)).toThrow('ENAMETOOLONG');
});
