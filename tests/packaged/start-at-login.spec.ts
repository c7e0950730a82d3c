import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Folders } from '../e2e/support/folders.ts';
import { settingsOnDisk } from '../e2e/support/profile.ts';
import { executableUnderTest } from './support/lay-out-package.ts';
import { expect, test } from './support/test.ts';

/* What starts at login, for a normal account: the entry of a packaged app starts the package. */

const wanted = { 'config/unknot/settings.json': '{"version":1,"startAtLogin":true}' };

const entryOf = ({ config }: Folders) => path.join(config, 'autostart', 'unknot.desktop');

/** The line of the command; empty until there is an entry. */
function execOf(folders: Folders): string {
  if (!existsSync(entryOf(folders))) return '';
  return /^Exec=(.*)$/mu.exec(readFileSync(entryOf(folders), 'utf8'))?.[1] ?? '';
}

test('the entry starts the program of the package', async ({ desktop }) => {
  desktop.start({ files: wanted });
  await expect.poll(() => execOf(desktop.folders)).toBe(executableUnderTest());
});

test('the entry of an AppImage starts its file, not what it is unpacked to', async ({ desktop }) => {
  desktop.start({
    files: wanted,
    environment: { APPIMAGE: '/home/kim/Unknot.AppImage', APPDIR: path.dirname(executableUnderTest()) },
  });
  await expect.poll(() => execOf(desktop.folders)).toBe('/home/kim/Unknot.AppImage');
});

test('the variables of a terminal that came as an AppImage change nothing', async ({ desktop }) => {
  desktop.start({
    files: wanted,
    environment: { APPIMAGE: '/home/kim/Terminal.AppImage', APPDIR: '/mounts/Terminal' },
  });
  await expect.poll(() => execOf(desktop.folders)).toBe(executableUnderTest());
});

test('a read-only folder is told, the setting goes back, and the app runs', async ({ desktop }) => {
  const folder = path.dirname(entryOf(desktop.folders));
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  const app = desktop.start({ files: wanted });
  expect((await desktop.notifications.next()).summary).toContain('Unknot could not write one of its files.');
  await expect.poll(() => settingsOnDisk(app.folders)).toMatchObject({ startAtLogin: false });
  expect([existsSync(entryOf(app.folders)), await desktop.tray.tooltip()]).toEqual([
    false,
    expect.stringMatching(/^(?:Next|Outside)/u),
  ]);
});
