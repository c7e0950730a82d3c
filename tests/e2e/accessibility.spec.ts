import type { Page } from '@playwright/test';
import { axeProblems } from './support/axe.ts';
import { countingSince, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const justBefore = { start: '2026-03-06T09:29:50', rate: 20 };
const files = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the main window (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: justBefore, files });
    await desktop.notifications.next(30_000);
    await desktop.tray.click('Open Unknot');
    const window = await app.window('main');
    await window.emulateMedia({ colorScheme: scheme });
    await expect(window.getByText('Time for a calf break').first()).toBeVisible();
    const today = await axeProblems(window);
    await desktop.tray.click('Settings');
    for (const name of ['Intervals', 'What is at hand', 'Sound', 'Hours'])
      await expect(window.getByRole('heading', { name })).toBeVisible();
    const settings = await axeProblems(window);
    // With nothing to hear the volume cannot be set.
    await window.getByText('Play a chime when an exercise begins and ends').click();
    await expect(window.getByRole('slider', { name: 'Volume' })).toBeDisabled();
    expect([today, settings, await axeProblems(window)]).toEqual([[], [], []]);
  });

  test(`axe finds nothing in the player (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: { ...justBefore, rate: 8 }, files });
    const { id } = await desktop.notifications.next(30_000);
    desktop.notifications.press(id, 'default');
    const player = await app.window('player');
    await player.emulateMedia({ colorScheme: scheme });
    const first = await axeProblems(player);
    await player.getByRole('button', { name: 'Start' }).click();
    await player.getByRole('button', { name: 'Pause' }).click();
    const running = await axeProblems(player);
    await player.getByRole('button', { name: 'Done' }).click();
    await expect(player.getByRole('heading', { name: 'Ended early' })).toBeVisible();
    expect([first, running, await axeProblems(player)]).toEqual([[], [], []]);
  });

  test(`axe finds nothing in the question how sore the calves are (${scheme})`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning });
    await desktop.tray.click('Routines', 'Two-part calf stretch');
    const player = await app.window('player');
    await player.emulateMedia({ colorScheme: scheme });
    await player.getByRole('button', { name: 'Done' }).click();
    await expect(player.getByRole('heading', { name: 'How sore are your calves now?' })).toBeVisible();
    const asked = await axeProblems(player);
    await player.getByRole('radiogroup', { name: 'Left calf' }).getByText('3', { exact: true }).click();
    await expect(player.getByRole('radio', { name: '3' }).first()).toBeChecked();
    expect([asked, await axeProblems(player)]).toEqual([[], []]);
  });
}

test('the routine can be followed with the keyboard alone', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'Heel lifts' })).toBeVisible();
  await player.keyboard.press('Space');
  await expect(player.getByRole('button', { name: 'Resume' })).toBeVisible();
  await player.keyboard.press('ArrowRight');
  await expect(player.getByRole('heading', { name: 'Toe lifts' })).toBeVisible();
  await player.keyboard.press('ArrowLeft');
  await expect(player.getByRole('heading', { name: 'Heel lifts' })).toBeVisible();
  await player.keyboard.press('Escape');
  await expect(player.getByRole('heading', { name: 'Ended early' })).toBeVisible();
  // The window is gone before the key comes up, which Playwright's own keyboard does not forgive.
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' });
  });
  await app.windowClosed('player');
  expect(recordsOnDisk(app.folders)).toEqual(['stopped']);
});

test('a screen reader is told of each part, and not of each second', async ({ desktop }) => {
  // Slow enough for a window that takes long to open: the first part lasts for 25 seconds of the app's clock.
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 4 } });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  const region = player.getByRole('status').first();
  for (const words of ['Heel lifts', 'Toe lifts', 'Switch sides', 'That was all of it'])
    await expect(region).toContainText(words, { timeout: 20_000 });
});

test('with reduced motion the figure stands still in two poses', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await player.emulateMedia({ reducedMotion: 'reduce' });
  await expect(player.getByRole('img', { name: /heels/u }).first()).toBeVisible();
  const drawn = () =>
    player
      .getByRole('img', { name: /heels/u })
      .locator('svg')
      .evaluateAll((figures) => figures.map((figure) => figure.innerHTML));
  const before = await drawn();
  await player.getByRole('button', { name: 'Next' }).click();
  await player.getByRole('button', { name: 'Back' }).click();
  expect(before.length).toBe(2);
  await expect.poll(drawn).toEqual(before);
});

test('everything can be reached at twice the text size in the smallest window', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await app.electron.evaluate(({ BrowserWindow }) => {
    const [main] = BrowserWindow.getAllWindows();
    main?.setSize(480, 400);
    main?.webContents.setZoomFactor(2);
  });
  await expect
    .poll(() =>
      window.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBeLessThanOrEqual(0);
});

/** Whether all that can be pressed on the player can be reached with the mouse, and nothing sticks out at the side. */
async function reach(player: Page): Promise<void> {
  const targets = await player.locator('button, label').all();
  for (const target of targets) await target.click({ trial: true });
  const sticksOut = await player
    .locator('main')
    .evaluate(({ parentElement: window }) => (window ? window.scrollWidth - window.clientWidth : NaN));
  expect([targets.length > 0, sticksOut]).toEqual([true, 0]);
}

for (const textSize of ['100%', '200%']) {
  test(`every screen of the player can be used in the smallest window, with text of ${textSize}`, async ({
    desktop,
  }) => {
    const app = await desktop.launch({ clock: justBefore, files });
    const { id } = await desktop.notifications.next(30_000);
    desktop.notifications.press(id, 'default');
    const player = await app.window('player');
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(320, 400),
    );
    await player.evaluate((size) => (document.documentElement.style.fontSize = size), textSize);
    await expect.poll(() => player.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 400]);
    await reach(player);
    await desktop.tray.click('Routines', 'Two-part calf stretch');
    await player.getByRole('button', { name: 'Pause' }).click();
    await reach(player);
    await player.getByRole('button', { name: 'Done' }).click();
    await expect(player.getByRole('heading', { name: 'Ended early' })).toBeVisible();
    await reach(player);
  });
}
