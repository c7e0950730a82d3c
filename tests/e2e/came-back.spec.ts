import type { Page } from '@playwright/test';
import type { Desktop } from './support/desktop.ts';
import { engineOnDisk, logOnDisk, recordsOnDisk, settingsFile } from './support/profile.ts';
import type { RunningApp, StartedApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';
import { waitFor } from './support/wait-for.ts';

/* Cut off by a crash of the app, of a window, or by a power cut: back where it was, and said once. */

const clockAt = (time: string) => ({ start: `2026-03-06T${time}`, rate: 1 });
const said = 'Unknot stopped without being closed. It goes on from where it was.';

async function openMain(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  return window;
}

/** As a fault in the program does. */
async function crash(app: StartedApp): Promise<void> {
  process.kill(app.pid, 'SIGSEGV');
  await app.exited;
}

async function killWindow(desktop: Desktop, page: Page): Promise<void> {
  const renderer = desktop.processes().find(({ type }) => type === 'renderer');
  if (renderer) process.kill(renderer.pid, 'SIGKILL');
  await waitFor('the window to be gone', () => page.isClosed());
}

const cutOff = {
  'a crash': crash,
  'kill -9': (app: StartedApp) => app.kill(),
};

for (const [what, end] of Object.entries(cutOff)) {
  test(`after ${what} the window is back at its page, says so once, and leaves the keyboard where it is`, async ({
    desktop,
  }) => {
    const app = await desktop.launch({ clock: clockAt('09:00:00') });
    const window = await openMain(desktop, app);
    await window.getByRole('link', { name: 'Knots', exact: true }).click();
    await expect(window.getByRole('heading', { name: 'Knots', exact: true })).toBeVisible();
    await end(app);
    const other = await desktop.openOtherApp();
    const again = await desktop.launch({ clock: clockAt('09:02:00') });
    const back = await again.window('main');
    await expect(back.getByRole('heading', { name: 'Knots', exact: true })).toBeVisible();
    await expect(back.getByText(said)).toBeVisible();
    await expect.poll(() => desktop.screen.windowTitles('unknot')).toHaveLength(1);
    expect(await desktop.screen.activeTitle()).toBe(other);
    await back.getByRole('button', { name: 'Got it' }).click();
    await expect(back.getByText(said)).toBeHidden();
    // Nothing of this is worth a notification.
    expect(desktop.notifications.all()).toEqual([]);
    await again.end();
    const third = await desktop.launch({ clock: clockAt('09:04:00') });
    await desktop.tray.item();
    expect(third.windows()).toEqual([]);
    await expect((await openMain(desktop, third)).getByText(said)).toBeHidden();
  });
}

test('after a crash in the tray nothing opens, and the window says it when it is opened', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: clockAt('09:00:00') });
  await desktop.tray.item();
  await app.kill();
  const again = await desktop.launch({ clock: clockAt('09:02:00') });
  await desktop.tray.item();
  expect(again.windows()).toEqual([]);
  const window = await openMain(desktop, again);
  await expect(window.getByText(said)).toBeVisible();
  await window.close();
  await again.windowClosed('main');
  await expect((await openMain(desktop, again)).getByText(said)).toBeHidden();
});

test('a restart of the computer in between is no crash, and nothing was open: nothing is said', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: clockAt('09:00:00') });
  await desktop.tray.item();
  await app.kill();
  // Another login of the same person.
  const again = await desktop.launch({ clock: clockAt('09:02:00'), environment: { XDG_SESSION_ID: 'c7' } });
  await expect((await openMain(desktop, again)).getByText(said)).toBeHidden();
});

test('quit by the person or by the end of the session, it has nothing to say', async ({ desktop }) => {
  const app = await desktop.launch({ clock: clockAt('09:00:00') });
  await openMain(desktop, app);
  await desktop.tray.click('Quit');
  await app.exited;
  const second = await desktop.launch({ clock: clockAt('09:02:00') });
  await openMain(desktop, second);
  await second.end();
  const third = await desktop.launch({ clock: clockAt('09:04:00') });
  await desktop.tray.item();
  expect(third.windows()).toEqual([]);
  await expect((await openMain(desktop, third)).getByText(said)).toBeHidden();
});

test('after a crash in a routine the player waits where it was and says so until it goes on', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 4 } });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'Toe lifts' })).toBeVisible({ timeout: 20_000 });
  await crash(app);
  const again = await desktop.launch({ clock: clockAt('09:03:00') });
  const back = await again.window('player');
  await expect(back.getByText(said)).toBeVisible();
  await expect(back.getByRole('heading', { name: 'Toe lifts' })).toBeVisible();
  await back.getByRole('button', { name: 'Resume' }).click();
  await expect(back.getByText(said)).toBeHidden();
  await back.getByRole('button', { name: 'Pause' }).click();
  await expect(back.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect(back.getByText(said)).toBeHidden();
});

test('cut off again within a minute, it opens nothing more, and the routine is recorded as far as it went', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: clockAt('09:00:00') });
  await openMain(desktop, app);
  await desktop.tray.click('Start 60-second desk reset');
  await app.window('player');
  await app.kill();
  const second = await desktop.launch({ clock: clockAt('09:01:00') });
  await second.window('player');
  await second.window('main');
  await second.kill();
  const third = await desktop.launch({ clock: clockAt('09:01:30') });
  await desktop.tray.item();
  await expect.poll(() => recordsOnDisk(third.folders)).toEqual(['stopped']);
  await expect.poll(() => third.windows()).toEqual([]);
  expect(engineOnDisk(third.folders).player).toBeNull();
});

test('a window whose process dies in the middle of a routine is back at its page and says so, and so is the player', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: clockAt('09:00:00') });
  const window = await openMain(desktop, app);
  await window.getByRole('link', { name: 'Knots', exact: true }).click();
  await expect(window.getByRole('heading', { name: 'Knots', exact: true })).toBeVisible();
  await killWindow(desktop, window);
  const back = await app.window('main');
  await expect(back.getByRole('heading', { name: 'Knots', exact: true })).toBeVisible();
  await expect(back.getByText('This window stopped working and was opened again.')).toBeVisible();
  await back.close();
  await app.windowClosed('main');
  await desktop.tray.click('Start 60-second desk reset');
  await killWindow(desktop, await app.window('player'));
  const player = await app.window('player');
  await expect(
    player.getByText('This window stopped working and was opened again. The routine waits where it was.'),
  ).toBeVisible();
  await player.getByRole('button', { name: 'Got it' }).click();
  await expect(player.getByText('This window stopped working')).toBeHidden();
  await expect((await openMain(desktop, app)).getByText('stopped working')).toBeHidden();
  expect(desktop.notifications.all()).toEqual([]);
});

test('a corner window whose process dies comes back', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:00:00', rate: 240 },
    // The prompt stays long enough for a window that takes long to come back.
    files: settingsFile({
      prompt: { style: 'window', lapseMinutes: 30 },
      reminders: { move: { everyMinutes: 15 } },
    }),
  });
  await killWindow(desktop, await app.window('nudge'));
  const back = await app.window('nudge');
  await expect.poll(() => desktop.screen.windowTitles('unknot')).toEqual(['Time for a calf break']);
  await back.getByRole('button', { name: 'Skip' }).click();
  await expect.poll(() => recordsOnDisk(app.folders)).toContain('skipped');
  expect(logOnDisk(app.folders)).toContain('The nudge window failed');
});
