import type { Desktop } from './support/desktop.ts';
import type { Folders } from './support/folders.ts';
import { countingSince, engineOnDisk, historyOnDisk, logOnDisk, recordsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';
import { waitFor } from './support/wait-for.ts';

/* A routine that sleep, a crash or a power cut gets in the way of. A Friday in New York, working hours from nine. */

const morning = (time: string, rate: number) => ({ start: `2026-03-06T${time}`, rate });
const playerOnDisk = (folders: Folders) => engineOnDisk(folders).player;

/** What is left of the routine when nothing more is to come of it. */
const paused = { runningSince: null };

/** Lets so much of the app's time pass. Nothing that can be asked for tells how long a computer has slept. */
async function appTime(minutes: number, rate: number): Promise<void> {
  const end = performance.now() + (minutes * 60_000) / rate;
  await waitFor(`${minutes} minutes of the app`, () => performance.now() >= end, 30_000);
}

/** Kills the process of the one window that is open, and waits until the window is gone. */
async function killWindow(desktop: Desktop, app: RunningApp): Promise<void> {
  const page = await app.window('player');
  const renderer = desktop.processes().find(({ type }) => type === 'renderer');
  if (renderer) process.kill(renderer.pid, 'SIGKILL');
  await waitFor('the window to be gone', () => page.isClosed());
}

test('sleep in the middle: nothing of it is credited, and Resume goes on', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning('09:00:00', 40) });
  await desktop.tray.click('Routines', 'Two-part calf stretch');
  const player = await app.window('player');
  await expect(player.getByText('Left leg').first()).toBeVisible();
  await desktop.suspend();
  await expect.poll(() => playerOnDisk(app.folders)).toMatchObject(paused);
  const asleep = playerOnDisk(app.folders);
  await appTime(3, 40);
  await desktop.resume();
  await expect.poll(() => engineOnDisk(app.folders).asleep).toBe(false);
  expect(playerOnDisk(app.folders)).toEqual(asleep);
  // Chromium has cut its debugging socket; a real key still gets through.
  await desktop.screen.pressKey('space');
  await expect.poll(() => recordsOnDisk(app.folders), { timeout: 30_000 }).toEqual(['done']);
  const [done] = historyOnDisk(app.folders);
  expect(done?.record).toMatchObject({ seconds: 270, sides: { left: 120, right: 120, both: 30 } });
});

test('a power cut in the middle: the player comes back paused, and Resume goes on', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning('09:00:00', 4) });
  await desktop.tray.click('Routines', '60-second desk reset');
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'Toe lifts' })).toBeVisible({ timeout: 20_000 });
  await app.kill();
  const again = await desktop.launch({ clock: morning('09:10:00', 20) });
  const back = await again.window('player');
  await expect(back.getByRole('heading', { name: 'Toe lifts' })).toBeVisible();
  expect(playerOnDisk(app.folders)).toMatchObject({ part: 1, ...paused });
  await back.getByRole('button', { name: 'Resume' }).click();
  await expect(back.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
  // Ten minutes without the app were a break of the person's own.
  expect(recordsOnDisk(app.folders)).toEqual(['natural', 'done']);
});

test('a routine that stands still for 15 minutes is recorded as far as it went', async ({ desktop }) => {
  test.setTimeout(120_000);
  const app = await desktop.launch({ clock: morning('09:00:00', 20) });
  await desktop.tray.click('Routines', 'Two-part calf stretch');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'Pause' }).click();
  await expect(player.getByRole('heading', { name: 'Ended early' })).toBeVisible({ timeout: 60_000 });
  expect(recordsOnDisk(app.folders)).toEqual(['stopped']);
});

test('a page that loads anew shows the routine where it is', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning('09:00:00', 1) });
  await desktop.tray.click('Routines', 'Two-part calf stretch');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'Next' }).click();
  await expect(player.getByText('Left leg').first()).toBeVisible();
  const before = playerOnDisk(app.folders);
  await player.reload();
  await expect(player.getByText('Left leg').first()).toBeVisible();
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect([playerOnDisk(app.folders)?.part, before?.part]).toEqual([1, 1]);
  expect(recordsOnDisk(app.folders)).toEqual([]);
});

test('a player whose process dies comes back paused, and leaves the keyboard to the other app', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning('09:00:00', 1) });
  await desktop.tray.click('Routines', 'Two-part calf stretch');
  await app.window('player');
  const other = await desktop.openOtherApp();
  await killWindow(desktop, app);
  const back = await app.window('player');
  await expect(back.getByRole('button', { name: 'Resume' })).toBeVisible();
  expect(playerOnDisk(app.folders)).toMatchObject({ part: 0, ...paused });
  await expect.poll(() => desktop.screen.windowTitles('unknot')).toHaveLength(1);
  // Whoever types goes on typing there.
  await desktop.screen.pressKey('space');
  expect(await desktop.screen.activeTitle()).toBe(other);
  expect(playerOnDisk(app.folders)).toMatchObject(paused);
  expect(logOnDisk(app.folders)).toContain('The player window failed');
});

test('a player that dies again and again stays away: its routine is recorded, and the next prompt comes', async ({
  desktop,
}) => {
  const app = await desktop.launch({
    clock: morning('09:29:00', 3),
    files: countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:50-05:00'),
  });
  await desktop.tray.click('Routines', '60-second desk reset');
  await killWindow(desktop, app);
  await killWindow(desktop, app);
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['stopped']);
  expect((await desktop.notifications.next(30_000)).summary).toBe('Time for a calf break');
  expect(app.windows()).toEqual([]);
});
