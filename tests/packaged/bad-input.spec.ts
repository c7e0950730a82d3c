import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Desktop } from '../e2e/support/desktop.ts';
import type { Folders } from '../e2e/support/folders.ts';
import { configFiles, logOnDisk, recordsOnDisk } from '../e2e/support/profile.ts';
import { everyHour, expect, test } from './support/test.ts';

const windowClass = 'unknot';

/** Makes one of the app's own folders before the first start. */
function makeFolder(desktop: Desktop, of: keyof Folders, mode: number, ...below: string[]): string {
  const folder = path.join(desktop.folders[of], 'unknot', ...below);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, mode);
  return folder;
}

test('damaged files are kept beside, told once, and the app runs on defaults', async ({ desktop }) => {
  const app = desktop.start({
    files: {
      'config/unknot/settings.json': '{"version":1,',
      'config/unknot/health.json': '\0\0\0',
      'state/unknot/engine.json': '[]',
    },
  });
  const notice = await desktop.notifications.next();
  expect(notice.summary).toBe('Unknot could not read one of its files. Open it to see which.');
  const aside = [...configFiles(app.folders), ...readdirSync(path.join(app.folders.state, 'unknot'))]
    .filter((name) => name.includes('.bad-'))
    .map((name) => name.replace(/\.bad-.*/u, ''));
  expect(aside.toSorted()).toEqual(['engine.json', 'health.json', 'settings.json']);
  desktop.notifications.press(notice.id, 'default');
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toHaveLength(1);
});

test('a profile of a newer version is kept beside and told', async ({ desktop }) => {
  const app = desktop.start({ files: { 'config/unknot/settings.json': '{"version":2,"posture":"lying"}' } });
  await desktop.notifications.next();
  expect(configFiles(app.folders).filter((name) => name.startsWith('settings.json.bad-'))).toHaveLength(1);
});

for (const [what, mode] of [
  ['unreadable', 0o000],
  ['read-only', 0o500],
] as const) {
  test(`with a history folder that is ${what} the app goes on, and writes later what it could not`, async ({
    desktop,
  }) => {
    const history = makeFolder(desktop, 'data', mode, 'history');
    const app = desktop.start({ files: everyHour });
    await desktop.tray.click('I just moved');
    await expect.poll(() => logOnDisk(app.folders)).toContain('history could not be written');
    expect(await desktop.tray.tooltip()).toMatch(/^Next: calf break/u);
    chmodSync(history, 0o700);
    await desktop.tray.click('I just moved');
    await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved', 'moved']);
  });
}

test('closing the terminal that it was started from changes nothing', async ({ desktop }) => {
  const app = desktop.start({ files: everyHour });
  await desktop.tray.item();
  app.closeTerminal();
  // Each new reason line is printed too.
  await desktop.tray.click('Pause', '1 hour');
  await desktop.tray.click('Resume');
  await desktop.tray.click('I just moved');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['paused', 'resumed', 'moved']);
  expect(logOnDisk(app.folders)).not.toContain('EPIPE');
});

test('a history file that cannot be read is logged, and the app starts and shows its window', async ({
  desktop,
}) => {
  const history = makeFolder(desktop, 'data', 0o700, 'history');
  const now = Date.now();
  // The month of the person's zone, whichever side of midnight it is on.
  for (const instant of [now - 86_400_000, now]) {
    const file = path.join(history, `${new Date(instant).toISOString().slice(0, 7)}.ndjson`);
    writeFileSync(file, '', { mode: 0o000 });
  }
  const app = desktop.start({ files: everyHour });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 47 min');
  // The history is looked into when there is somebody to see it.
  await desktop.tray.click('Open Unknot');
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toEqual(['Today – Unknot']);
  expect(logOnDisk(app.folders)).toContain('.ndjson cannot be read.');
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 47 min');
});

test('without any icon theme the tray has its picture and the window opens', async ({ desktop }) => {
  // Themes lie in `icons` below these folders, and in none of them is one.
  const nowhere = path.join(desktop.folders.home, 'nothing');
  mkdirSync(nowhere);
  const app = desktop.start({ files: everyHour, environment: { XDG_DATA_DIRS: nowhere } });
  const pictures = await desktop.tray.icon();
  expect(pictures.map(({ width }) => width)).toEqual([44]);
  await desktop.tray.activate();
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toHaveLength(1);
  await desktop.tray.click('Quit');
  expect(await app.exited).toBe(0);
});

for (const folder of ['config', 'cache'] as const) {
  test(`a ${folder} folder that is read-only ends the start with one clear line`, async ({ desktop }) => {
    makeFolder(desktop, folder, 0o500);
    const app = desktop.start();
    expect(await app.exited).toBe(1);
    expect(app.output()).toMatch(/^Unknot could not start: .*permission denied.*unknot.*\n$/u);
  });
}

test('a state folder that is read-only is told, and the app runs', async ({ desktop }) => {
  makeFolder(desktop, 'state', 0o500);
  const app = desktop.start({ files: everyHour });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 47 min');
  const { summary } = await desktop.notifications.next();
  expect(summary).toBe('Unknot could not write one of its files. Open it to see which.');
  expect(app.output()).toContain('engine.json could not be written.');
});

test('without a session bus it says that there is no tray, and a second start opens the window', async ({
  desktop,
}) => {
  const app = desktop.start({
    files: everyHour,
    environment: { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
    without: ['DBUS_SESSION_BUS_ADDRESS'],
  });
  await expect.poll(() => logOnDisk(app.folders)).toContain('There is no session bus, so there is no tray.');
  await expect.poll(() => logOnDisk(app.folders)).toContain('has started.');
  expect(await desktop.startAgain()).toMatchObject({ exitCode: 0 });
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toHaveLength(1);
  expect(app.output()).toContain('There is no session bus, so there is no tray.');
});
