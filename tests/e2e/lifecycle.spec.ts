import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { countingSince, engineOnDisk, historyOnDisk, logOnDisk, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const justBefore = { start: '2026-03-06T09:29:30', rate: 20 };
const files = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');

test('a second start opens the window of the first and ends', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  expect((await desktop.startAgain()).exitCode).toBe(0);
  const window = await app.window('main');
  await expect(window.getByText('Next: calf break in 30 min').first()).toBeVisible();
  expect(desktop.tray.items().length).toBe(1);
});

test('a second start can name the page, also when the window is open at another', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.startAgain({ args: ['--open', 'settings'] });
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Intervals' })).toBeVisible();
  await desktop.startAgain({ args: ['--open', 'today'] });
  await expect(window.getByRole('heading', { name: 'Intervals' })).toBeHidden();
  expect(app.windows().length).toBe(1);
});

test('--status prints the reason line of the tray, in words and for machines', async ({ desktop }) => {
  await desktop.launch({ clock: morning });
  const line = await desktop.tray.tooltip();
  const plain = await desktop.startAgain({ args: ['--status'] });
  const json = await desktop.startAgain({ args: ['--status', '--json'] });
  expect([plain.exitCode, json.exitCode]).toEqual([0, 0]);
  expect(plain.output).toContain(`${line}\n`);
  expect(json.output).toContain(`${JSON.stringify({ status: line })}\n`);
});

test('--status says when no app runs', async ({ desktop }) => {
  const { exitCode, output } = await desktop.startAgain({ args: ['--status'] });
  expect([exitCode, output.includes('Unknot is not running.\n')]).toEqual([1, true]);
});

test('an unknown argument gives a clear line and exit code 2, and disturbs nothing', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const { exitCode, output } = await desktop.startAgain({ args: ['--frobnicate'] });
  expect([
    exitCode,
    output.includes('--frobnicate is not an option of Unknot. Try unknot --help.\n'),
  ]).toEqual([2, true]);
  expect(app.windows()).toEqual([]);
});

test('--help and --version answer without an app', async ({ desktop }) => {
  const help = await desktop.startAgain({ args: ['--help'] });
  const version = await desktop.startAgain({ args: ['--version'] });
  expect([help.exitCode, help.output.includes('Usage: unknot [option]')]).toEqual([0, true]);
  expect([version.exitCode, /^\d+\.\d+\.\d+$/mu.test(version.output)]).toEqual([0, true]);
});

test('without a window there is no renderer and no program of ours; closing a window ends its process', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 300 } });
  await desktop.tray.item();
  const types = () =>
    desktop
      .processes()
      .map(({ type }) => type)
      .filter((type) => type === 'renderer' || type === 'other');
  // Ten minutes of the app pass, with twenty ticks.
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/in (?:1\d|20) min$/u);
  expect(types()).toEqual([]);
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  expect(types()).toContain('renderer');
  await window.close();
  await expect.poll(types).toEqual([]);
});

test('killed in the middle of an interval it goes on where it was', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.item();
  await app.kill();
  await desktop.launch({ clock: { start: '2026-03-06T09:04:00', rate: 1 } });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 26 min');
});

test('killed while a prompt is open it shows the prompt again', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  await desktop.notifications.next(30_000);
  await app.kill();
  await desktop.launch({ clock: { start: '2026-03-06T09:32:00', rate: 1 } });
  expect((await desktop.notifications.next()).summary).toBe('Time for a calf break');
  expect(await desktop.tray.tooltip()).toBe('Waiting for your answer: calf break');
});

test('killed while a routine runs, and away for 15 minutes, it keeps what was saved of it', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 5 } });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'Toe lifts' })).toBeVisible({ timeout: 20_000 });
  await app.kill();
  const again = await desktop.launch({ clock: { start: '2026-03-06T09:17:00', rate: 1 } });
  await desktop.tray.item();
  expect(again.windows()).toEqual([]);
  expect(recordsOnDisk(app.folders)).toEqual(['stopped', 'natural']);
  expect(historyOnDisk(app.folders)[0]?.record).toMatchObject({ seconds: 20, sides: { both: 20 } });
});

test('a pause survives a restart', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('Pause', '2 hours');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Paused until 11:00');
  await app.end();
  await desktop.launch({ clock: { start: '2026-03-06T09:30:00', rate: 1 } });
  expect(await desktop.tray.tooltip()).toBe('Paused until 11:00');
});

test('sleep pauses the routine', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('Start 60-second desk reset');
  await app.window('player');
  expect(engineOnDisk(app.folders).player?.runningSince).not.toBeNull();
  await desktop.suspend();
  // Chromium cuts its debugging socket when the computer sleeps, so the window itself cannot be asked any more.
  await expect.poll(() => engineOnDisk(app.folders).player).toMatchObject({ part: 0, runningSince: null });
});

test('after sleep the next nudge still comes', async ({ desktop }) => {
  await desktop.launch({ clock: justBefore, files });
  await desktop.tray.item();
  await desktop.suspend();
  await desktop.resume();
  expect((await desktop.notifications.next(30_000)).summary).toBe('Time for a calf break');
});

test('the fast clock is for unpackaged builds and says so in the log', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.item();
  expect(logOnDisk(app.folders)).toContain('this is for tests');
});

test('a folder that cannot be used is said in one clear line, with exit code 1', async ({ desktop }) => {
  writeFileSync(path.join(desktop.folders.data, 'unknot'), 'a file in the place of the folder');
  const { exitCode, output } = await desktop.startAgain();
  expect([exitCode, /^Unknot could not start: .*unknot/mu.test(output)]).toEqual([1, true]);
});
