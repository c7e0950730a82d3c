import { countingSince, historyOnDisk, noFluidLimit, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* The main road: from the tray to the line in the history. A Friday in New York, working hours from nine. */

/** The first break is due half a minute after the start; the app's clock runs fast, but not too fast to be watched. */
const justBefore = { start: '2026-03-06T09:29:30', rate: 20 };
const files = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');

test('the app is in the tray and says when the next break comes', async ({ desktop }) => {
  await desktop.launch({ clock: { start: '2026-03-06T09:10:00', rate: 1 } });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
});

test('a break is prompted, started from the notification, followed to its end and recorded', async ({
  desktop,
}) => {
  // Slow enough for a window that takes long to open: the first part lasts for 25 seconds of the app's clock.
  const app = await desktop.launch({ clock: { ...justBefore, rate: 4 }, files });
  const notification = await desktop.notifications.next(30_000);
  expect([notification.summary, notification.body, notification.actions]).toEqual([
    'Time for a calf break',
    '',
    [
      { key: 'default', label: 'Time for a calf break' },
      { key: 'start', label: 'Start' },
      { key: 'snooze', label: 'In 5 min' },
      { key: 'skip', label: 'Skip' },
    ],
  ]);
  desktop.notifications.press(notification.id, 'start');
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'Heel lifts' })).toBeVisible();
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible({ timeout: 25_000 });
  expect(historyOnDisk(app.folders).map(({ record }) => record)).toEqual([
    {
      what: 'done',
      routine: 'R1',
      kinds: ['move'],
      seconds: 60,
      ofSeconds: 60,
      sides: { left: 10, right: 10, both: 40 },
    },
  ]);
});

test('a click on the notification opens the player, where nothing runs until Start', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  const { id } = await desktop.notifications.next(30_000);
  desktop.notifications.press(id, 'default');
  const player = await app.window('player');
  await expect(player.getByText('Time for a calf break')).toBeVisible();
  expect(await desktop.tray.tooltip()).toBe('Waiting for your answer: calf break');
  await player.getByRole('button', { name: 'Start' }).click();
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
  expect(recordsOnDisk(app.folders)).toEqual(['done']);
});

test('Start in the tray guides the routine too', async ({ desktop }) => {
  // Fast, and slow enough for a busy computer to see each step.
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 5 } });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  const soon = { timeout: 30_000 };
  await expect(player.getByRole('heading', { name: 'Ankle circles' })).toBeVisible(soon);
  await expect(player.getByText('Right leg').first()).toBeVisible(soon);
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible(soon);
  await player.getByRole('button', { name: 'Close' }).click();
  await app.windowClosed('player');
  expect(recordsOnDisk(app.folders)).toEqual(['done']);
});

test('closing the player in the middle ends the routine where it is', async ({ desktop }) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await player.close();
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['stopped']);
});

test('an answer in the notification is the answer: skip', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  const { id } = await desktop.notifications.next(30_000);
  desktop.notifications.press(id, 'skip');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['skipped']);
});

test('an answer in the tray takes the notification off the screen', async ({ desktop }) => {
  await desktop.launch({ clock: justBefore, files });
  const { id } = await desktop.notifications.next(30_000);
  await desktop.tray.click('Skip');
  await expect.poll(() => desktop.notifications.closed()).toEqual([id]);
});

test('a dismissed notification leaves the choice in the tray', async ({ desktop }) => {
  await desktop.launch({ clock: justBefore, files });
  const { id } = await desktop.notifications.next(30_000);
  desktop.notifications.dismiss(id);
  await desktop.tray.click('In 5 min');
  expect(await desktop.tray.tooltip()).toMatch(/^Put off: calf break in \d min$/u);
});

test('water and movement that are due together are one prompt, and the glass is offered at the end', async ({
  desktop,
}) => {
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:59:30', rate: 20 },
    files: {
      ...countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:59:00-05:00'),
      ...noFluidLimit,
    },
  });
  const { id, summary } = await desktop.notifications.next(30_000);
  expect(summary).toBe('Time for a calf break and a glass of water');
  desktop.notifications.press(id, 'start');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'Log a glass (200 ml)' }).click();
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['done', 'water']);
});
