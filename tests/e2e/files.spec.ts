import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { profileFile } from '../fixtures/profiles.ts';
import type { Desktop, LaunchOptions } from './support/desktop.ts';
import type { Folders } from './support/folders.ts';
import { answerNone } from './support/health-questions.ts';
import { engineOnDisk, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* The person's files: whose they are, who writes them, and that old ones are read. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

/** Everything below the folder and itself, by its path. */
function allIn(folder: string): string[] {
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [folder, ...inside.map((entry) => path.join(folder, entry))].toSorted();
}

/** Unknot's own files and folders, without those that Chromium keeps beside them. */
function ownFiles({ config, data, state, cache }: Folders): string[] {
  const settings = path.join(config, 'unknot');
  const derived = path.join(cache, 'unknot');
  return [
    settings,
    ...['settings.json', 'health.json'].map((name) => path.join(settings, name)),
    ...allIn(path.join(data, 'unknot')),
    ...allIn(path.join(state, 'unknot')),
    derived,
  ];
}

/** Content and time of every file of the history, the state and these settings. */
function picture({ data, state, config }: Folders): unknown {
  const files = [data, state, config].flatMap((folder) => allIn(path.join(folder, 'unknot')));
  // Chromium's lock is a link to nothing.
  return files
    .filter((file) => existsSync(file) && statSync(file).isFile())
    .map((file) => [file, statSync(file).mtimeMs, readFileSync(file, 'utf8')]);
}

/** Another start that shares the history and nothing else, so that Electron's own lock does not know of the first. */
function elsewhere({ folders }: Desktop): LaunchOptions {
  const [config, state] = [path.join(folders.root, 'other-config'), path.join(folders.root, 'other-state')];
  for (const folder of [config, state]) mkdirSync(folder, { recursive: true });
  return { clock: morning, environment: { XDG_CONFIG_HOME: config, XDG_STATE_HOME: state } };
}

test('nobody else can read what Unknot keeps', async ({ desktop }) => {
  const older = path.join(desktop.folders.state, 'unknot');
  mkdirSync(older);
  chmodSync(older, 0o755);
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('I just moved');
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await window.getByRole('button', { name: 'Answer now' }).click();
  await answerNone(window);
  await window.getByText('Active', { exact: true }).click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 20 min');
  await app.end();
  const rights = ownFiles(app.folders).map((file) => {
    const { mode } = statSync(file);
    return `${(mode & 0o777).toString(8)} ${path.relative(app.folders.root, file)}`;
  });
  expect(rights).toEqual([
    '700 config/unknot',
    '600 config/unknot/settings.json',
    '600 config/unknot/health.json',
    '700 data/unknot',
    '700 data/unknot/history',
    '600 data/unknot/history/2026-03.ndjson',
    '700 state/unknot',
    '600 state/unknot/app.json',
    '600 state/unknot/engine.json',
    '600 state/unknot/unknot.log',
    '700 cache/unknot',
  ]);
});

test('a second Unknot with other settings but the same history says so, ends with 1 and touches nothing', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('I just moved');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved']);
  const before = picture(app.folders);
  const second = desktop.start(elsewhere(desktop));
  const inUse = path.join(app.folders.data, 'unknot');
  expect([await second.exited, second.output().includes('Unknot could not start: Another Unknot')]).toEqual([
    1,
    true,
  ]);
  expect(second.output()).toContain(inUse);
  expect(picture(app.folders)).toEqual(before);
  expect(readdirSync(path.join(desktop.folders.root, 'other-config', 'unknot'))).not.toContain(
    'settings.json',
  );
  expect(desktop.tray.items().length).toBe(1);
  expect((await desktop.startAgain({ args: ['--status'] })).output).toContain('Next: calf break in 30 min');
});

test('after a first Unknot that was killed the next one has the files', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('I just moved');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved']);
  await app.kill();
  await desktop.launch(elsewhere(desktop));
  await desktop.tray.click('I just moved');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved', 'moved']);
});

test('the files of the first version are taken over whole: its open prompt shows again', async ({
  desktop,
}) => {
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:23:00', rate: 1 },
    files: {
      'config/unknot/settings.json': profileFile('first', 'settings.json'),
      'config/unknot/health.json': profileFile('first', 'health.json'),
      'data/unknot/history/2026-03.ndjson': profileFile('first', 'history/2026-03.ndjson'),
      'state/unknot/engine.json': profileFile('first', 'engine-open.json'),
    },
  });
  expect((await desktop.notifications.next()).summary).toBe('Time for a calf break');
  await desktop.tray.click('Skip');
  await expect.poll(() => engineOnDisk(app.folders).prompt).toBeNull();
  const history = readFileSync(path.join(app.folders.data, 'unknot/history/2026-03.ndjson'), 'utf8');
  const [added, ...more] = history.slice(profileFile('first', 'history/2026-03.ndjson').length).split('\n');
  expect([JSON.parse(added ?? ''), more]).toEqual([
    {
      version: 2,
      sequence: 1,
      at: expect.stringMatching(/^2026-03-06T09:23:\d\d-05:00$/u),
      record: { what: 'skipped', kinds: ['move'] },
    },
    [''],
  ]);
  const names = ['config', 'data', 'state'].flatMap((name) =>
    allIn(path.join(desktop.folders.root, name, 'unknot')),
  );
  expect(names.filter((name) => name.includes('.bad-'))).toEqual([]);
});
