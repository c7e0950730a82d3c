import { callFrom, mainViewOf } from './support/call.ts';
import { countingSince, settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* Notification services that have the property `Inhibited`, as KDE's has. */

const justBefore = { start: '2026-03-06T09:29:30', rate: 20 };
const files = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');

test('what falls due in do-not-disturb is held, and comes after it', async ({ desktop }) => {
  desktop.notifications.doNotDisturb(true);
  await desktop.launch({ clock: justBefore, files });
  await expect
    .poll(() => desktop.tray.tooltip(), { timeout: 30_000 })
    .toBe('Waiting: do not disturb has been on since 09:29');
  expect(desktop.notifications.all()).toEqual([]);
  desktop.notifications.doNotDisturb(false);
  expect((await desktop.notifications.next(30_000)).summary).toBe('Time for a calf break');
});

test('it is heard when it begins, and a prompt that is open is taken back', async ({ desktop }) => {
  desktop.notifications.doNotDisturb(false);
  await desktop.launch({ clock: justBefore, files });
  const { id } = await desktop.notifications.next(30_000);
  desktop.notifications.doNotDisturb(true);
  await expect.poll(() => desktop.notifications.closed()).toEqual([id]);
  await expect
    .poll(() => desktop.tray.tooltip())
    .toMatch(/^Waiting: do not disturb has been on since 09:3\d$/u);
});

test('it is nothing to Unknot where the person wants it so, and holds at once when they do not', async ({
  desktop,
}) => {
  desktop.notifications.doNotDisturb(true);
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:00:00', rate: 1 },
    files: settingsFile({ quiet: { doNotDisturb: false } }),
  });
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect
    .poll(async () => (await mainViewOf(window)).quietSources)
    .toEqual({ doNotDisturb: true, fullScreen: false, cameraOrMicrophone: false });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
  await callFrom(window, 'settings.change', { quiet: { doNotDisturb: true } });
  await expect.poll(() => desktop.tray.tooltip()).toBe('Quiet: do not disturb has been on since 09:00');
});

test('a notification service that goes ends it, and one that comes later is heard', async ({ desktop }) => {
  desktop.notifications.doNotDisturb(true);
  await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  const quiet = 'Quiet: do not disturb has been on since 09:00';
  await expect.poll(() => desktop.tray.tooltip()).toBe(quiet);
  await desktop.notifications.behave('absent');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
  await desktop.notifications.behave('working');
  await expect.poll(() => desktop.tray.tooltip()).toBe(quiet);
});

test('a service without the property tells nothing, and that is said', async ({ desktop }) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect.poll(() => desktop.notifications.asked()).toEqual(['Inhibited']);
  expect((await mainViewOf(window)).quietSources.doNotDisturb).toBe(false);
});
