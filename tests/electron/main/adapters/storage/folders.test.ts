import { expect, test } from 'vitest';
import { foldersFor } from '../../../../../electron/main/adapters/storage/folders.ts';

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
