import type { Desktop } from './support/desktop.ts';
import { countingSince, logOnDisk, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* A display that fails is passed over; the tray always keeps the choice, and main never stands still. */

const justBefore = { start: '2026-03-06T09:29:30', rate: 20 };
const files = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');

/** Longest that main took to answer over D-Bus while something else went on, in milliseconds. */
async function longestStall(desktop: Desktop, until: () => boolean): Promise<number> {
  let longest = 0;
  while (!until()) {
    const asked = performance.now();
    await desktop.tray.menu();
    longest = Math.max(longest, performance.now() - asked);
  }
  return longest;
}

test('no notification service: the corner window stands in, the tray offers the prompt, and the next one still comes', async ({
  desktop,
}) => {
  await desktop.notifications.behave('absent');
  const app = await desktop.launch({ clock: justBefore, files });
  await expect
    .poll(() => desktop.tray.tooltip(), { timeout: 30_000 })
    .toBe('Waiting for your answer: calf break');
  await app.window('nudge');
  await expect.poll(() => logOnDisk(app.folders)).toContain('The node-notifier failed');
  await desktop.tray.click('In 5 min');
  await app.windowClosed('nudge');
  await desktop.notifications.behave('working');
  expect((await desktop.notifications.next(30_000)).summary).toBe('Time for a calf break');
  expect(logOnDisk(app.folders)).not.toContain('No display method');
});

test('a service that hangs does not stall main, and the next method is tried', async ({ desktop }) => {
  await desktop.notifications.behave('hanging');
  const app = await desktop.launch({ clock: justBefore, files });
  await expect.poll(() => desktop.notifications.unanswered(), { timeout: 30_000 }).not.toEqual([]);
  await desktop.notifications.behave('working');
  const stall = await longestStall(desktop, () =>
    logOnDisk(app.folders).includes('D-Bus notification failed'),
  );
  expect(stall).toBeLessThan(1_000);
  const second = await desktop.notifications.next(30_000);
  expect([second.summary, second.body, second.actions]).toEqual(['Unknot', 'Time for a calf break', []]);
});

test('a service that hangs for ever leaves the prompt to the tray', async ({ desktop }) => {
  await desktop.notifications.behave('hanging');
  const app = await desktop.launch({ clock: justBefore, files });
  await expect
    .poll(() => desktop.tray.tooltip(), { timeout: 30_000 })
    .toBe('Waiting for your answer: calf break');
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await expect(player.getByRole('heading', { name: 'That was all of it' })).toBeVisible();
  expect(recordsOnDisk(app.folders)).toEqual(['done']);
});

test('a service without buttons gets none', async ({ desktop }) => {
  desktop.notifications.offer(['body']);
  await desktop.launch({ clock: justBefore, files });
  expect((await desktop.notifications.next(30_000)).actions).toEqual([]);
});

test('after the service has started anew, the number of another app’s notification is not taken for ours', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: { ...justBefore, rate: 5 }, files });
  const { id } = await desktop.notifications.next(30_000);
  await desktop.notifications.behave('absent');
  await desktop.notifications.behave('working');
  desktop.notifications.press(id, 'default');
  desktop.notifications.press(id, 'skip');
  // The tray has been asked since, so that both clicks have been heard.
  expect(await desktop.tray.tooltip()).toBe('Waiting for your answer: calf break');
  expect([app.windows(), recordsOnDisk(app.folders)]).toEqual([[], []]);
  await desktop.tray.click('Skip');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['skipped']);
});
