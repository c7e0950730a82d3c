import { countingSince, engineOnDisk, historyOnDisk, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';
import { waitFor } from './support/wait-for.ts';

/* Killed as by a power cut, and started again a little later. `lifecycle.spec.ts` has the plain cases. */

const justBefore = { start: '2026-03-06T09:29:30', rate: 20 };
const later = { start: '2026-03-06T09:33:00', rate: 1 };
const files = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');

test('put off: the prompt returns when it was to return', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  const { id } = await desktop.notifications.next();
  desktop.notifications.press(id, 'snooze');
  await expect.poll(() => engineOnDisk(app.folders).prompt?.phase).toBe('snoozed');
  const { prompt } = engineOnDisk(app.folders);
  await app.kill();
  await desktop.launch({ clock: later });
  expect(await desktop.tray.tooltip()).toMatch(/^Put off: calf break in [2-5] min$/u);
  expect(engineOnDisk(app.folders).prompt).toEqual(prompt);
});

test('paused: still paused', async ({ desktop }) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:30:00', rate: 1 } });
  await desktop.tray.click('Pause', '1 hour');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Paused until 10:30');
  await app.kill();
  await desktop.launch({ clock: later });
  expect(await desktop.tray.tooltip()).toBe('Paused until 10:30');
});

test('a routine paused in the middle: it waits there, and ends where it was when nobody comes back', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await player.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => engineOnDisk(app.folders).player?.runningSince).toBeNull();
  const paused = engineOnDisk(app.folders).player;
  await app.kill();
  const again = await desktop.launch({ clock: { start: '2026-03-06T09:02:00', rate: 60 } });
  const back = await again.window('player');
  await expect(back.getByRole('button', { name: 'Resume' })).toBeVisible();
  expect([engineOnDisk(app.folders).player, recordsOnDisk(app.folders)]).toEqual([paused, []]);
  await expect.poll(() => recordsOnDisk(app.folders), { timeout: 30_000 }).toEqual(['stopped']);
  expect(engineOnDisk(app.folders).player).toBeNull();
  expect(await desktop.tray.tooltip()).toMatch(/^Next: calf break in 1\d min$/u);
});

test('in a meeting, with a prompt held: still quiet, and the prompt still waits', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  await desktop.notifications.next();
  await desktop.tray.click('In a meeting', 'For 30 minutes');
  await expect.poll(() => engineOnDisk(app.folders).prompt?.phase).toBe('held');
  await app.kill();
  await desktop.launch({ clock: later });
  expect(await desktop.tray.tooltip()).toMatch(/^Waiting: in a meeting since 09:3\d$/u);
  expect(engineOnDisk(app.folders).prompt).toMatchObject({ phase: 'held', kinds: ['move'] });
  expect(desktop.notifications.all().length).toBe(1);
});

test('held while typing: it shows at the next pause', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:29:57', rate: 1 },
    input: 'watched',
    files,
  });
  await waitFor('the prompt to be held', async () => {
    await desktop.screen.pressKey();
    return (await desktop.tray.tooltip()) === 'Holding for a pause in typing';
  });
  await app.kill();
  await desktop.launch({ clock: { start: '2026-03-06T09:30:30', rate: 1 }, input: 'watched' });
  expect((await desktop.notifications.next()).summary).toBe('Time for a calf break');
});

test('asleep and locked: the app starts awake', async ({ desktop }) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  await desktop.tray.item();
  await desktop.suspend();
  await expect.poll(() => engineOnDisk(app.folders).asleep).toBe(true);
  await app.kill();
  await desktop.launch({ clock: { start: '2026-03-06T09:02:00', rate: 1 } });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 28 min');
  expect([engineOnDisk(app.folders).asleep, recordsOnDisk(app.folders)]).toEqual([false, []]);
});

test('for longer than a natural break: that was one', async ({ desktop }) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  await desktop.tray.item();
  await app.kill();
  await desktop.launch({ clock: { start: '2026-03-06T09:20:00', rate: 1 } });
  await desktop.tray.item();
  expect(recordsOnDisk(app.folders)).toEqual(['natural']);
});

for (const [gone, quit, start, recorded] of [
  ['a night', '2026-03-05T17:10:00', '2026-03-06T09:45:00', []],
  // The stretch that was planned for Sunday.
  ['a weekend', '2026-03-06T17:10:00', '2026-03-09T09:50:00', ['2026-03-08 dropped']],
] as const)
  test(`for ${gone}, into the hours: that was no break, though the interval starts anew`, async ({
    desktop,
  }) => {
    const evening = await desktop.launch({ clock: { start: quit, rate: 1 } });
    await desktop.tray.item();
    await evening.end();
    const app = await desktop.launch({ clock: { start, rate: 1 } });
    expect(await desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
    const events = historyOnDisk(app.folders).map(({ at, record }) => `${at.slice(0, 10)} ${record.what}`);
    expect(events).toEqual(recorded);
  });
