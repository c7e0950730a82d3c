import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { foldersFor, makePrivate } from '../../../../../electron/main/adapters/storage/folders.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('Linux uses the XDG folders, and their usual places where a variable is missing or not absolute', () => {
  const env = { XDG_CONFIG_HOME: '/elsewhere/config', XDG_DATA_HOME: 'relative' };
  expect(foldersFor('linux', env, '/home/ada', '/unused')).toEqual({
    config: '/elsewhere/config/unknot',
    data: '/home/ada/.local/share/unknot',
    state: '/home/ada/.local/state/unknot',
    derived: '/home/ada/.cache/unknot',
    cache: '/home/ada/.cache/unknot/chromium',
  });
});

test.each(['darwin', 'win32'] as const)('%s keeps everything in the app’s own folder', (platform) => {
  expect(foldersFor(platform, { XDG_CONFIG_HOME: '/elsewhere' }, '/home/ada', '/own')).toEqual({
    config: '/own',
    data: '/own',
    state: '/own',
    derived: '/own',
    cache: '/own/cache',
  });
});

test('folders are made for the person alone, and one that others could read is taken away from them', () => {
  const root = temporaryFolder();
  const older = path.join(root, 'older');
  mkdirSync(older);
  chmodSync(older, 0o755);
  const inside = path.join(older, 'one', 'in another');
  for (const folder of [older, inside]) makePrivate(folder);
  expect([older, path.dirname(inside), inside].map((folder) => statSync(folder).mode & 0o777)).toEqual([
    0o700, 0o700, 0o700,
  ]);
});

test('a folder in whose place there is a file cannot be made', () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(() => makePrivate(file)).toThrow('EEXIST');
});
