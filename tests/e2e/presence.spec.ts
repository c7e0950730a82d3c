import type { Desktop } from './support/desktop.ts';
import { lockWays } from './support/lock-ways.ts';
import {
  countingSince,
  engineOnDisk,
  historyOnDisk,
  logOnDisk,
  recordsOnDisk,
  settingsFile,
} from './support/profile.ts';
import { expect, test } from './support/test.ts';
import { waitFor } from './support/wait-for.ts';

/* Whether the person is there, and what time it really is. A Friday in New York, working hours from nine. */

const day = '2026-03-06T';
const withoutStretch = { reminders: { stretch: { enabled: false } } };
const since = (lastSeen: string) => countingSince(`${day}09:00:00-05:00`, `${day}${lastSeen}-05:00`);

/** Lets so much of the app's time pass. Nothing that can be asked for tells how long a computer has slept. */
async function appTime(minutes: number, rate: number): Promise<void> {
  const end = performance.now() + (minutes * 60_000) / rate;
  await waitFor(`${minutes} minutes of the app`, () => performance.now() >= end, 30_000);
}

/** When the open prompt was shown, to the minute of New York's clock. */
function shownAt(desktop: Desktop): string | null {
  const { prompt } = engineOnDisk(desktop.folders);
  if (prompt?.phase !== 'open') return null;
  return new Date(prompt.shownAt - 5 * 3_600_000).toISOString().slice(11, 16);
}

test('two minutes of sleep change nothing: the prompt comes at its time', async ({ desktop }) => {
  await desktop.launch({ clock: { start: `${day}09:26:30`, rate: 60 }, files: since('09:26:00') });
  await desktop.tray.item();
  await desktop.suspend();
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Away since 09:2\d$/u);
  await appTime(2, 60);
  await desktop.resume();
  await desktop.notifications.next();
  expect([shownAt(desktop), recordsOnDisk(desktop.folders)]).toEqual(['09:30', []]);
});

test('an hour of sleep is a natural break, and nothing shows on the return', async ({ desktop }) => {
  await desktop.launch({
    clock: { start: `${day}09:10:00`, rate: 600 },
    files: { ...since('09:09:00'), ...settingsFile(withoutStretch) },
  });
  await desktop.tray.item();
  await desktop.suspend();
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Away since 09:\d\d$/u);
  await appTime(60, 600);
  await desktop.resume();
  await expect.poll(() => recordsOnDisk(desktop.folders)).toEqual(['natural']);
  const [natural] = historyOnDisk(desktop.folders);
  expect(natural?.record).toMatchObject({ what: 'natural', kinds: [] });
  const { minutes } = natural?.record.what === 'natural' ? natural.record : { minutes: 0 };
  expect(minutes).toBeGreaterThanOrEqual(60);
  // The record is on the disk before the state: the interval runs from the return.
  const seconds = (at: number) => new Date(at).toISOString().slice(0, 19);
  await expect
    .poll(() => seconds(engineOnDisk(desktop.folders).kinds.move.freshStart))
    .toBe(seconds(Date.parse(natural?.at ?? '')));
});

test('without keyboard and mouse an open prompt becomes a natural break', async ({ desktop }) => {
  await desktop.launch({
    clock: { start: `${day}09:29:30`, rate: 20 },
    input: 'watched',
    files: { ...since('09:29:00'), ...settingsFile({ naturalBreakMinutes: 2 }) },
  });
  await desktop.tray.item();
  await desktop.screen.moveMouse();
  const { id } = await desktop.notifications.next();
  await expect.poll(() => desktop.notifications.closed(), { timeout: 15_000 }).toEqual([id]);
  await desktop.screen.moveMouse();
  await expect.poll(() => recordsOnDisk(desktop.folders)).toEqual(['natural']);
  expect(historyOnDisk(desktop.folders)[0]?.record).toMatchObject({ kinds: ['move'] });
});

test('a prompt waits for a pause in typing, and shows at the pause', async ({ desktop }) => {
  await desktop.launch({
    clock: { start: `${day}09:29:57`, rate: 1 },
    input: 'watched',
    files: since('09:29:30'),
  });
  await waitFor('the prompt to be held', async () => {
    await desktop.screen.pressKey();
    return (await desktop.tray.tooltip()) === 'Holding for a pause in typing';
  });
  expect(desktop.notifications.all()).toEqual([]);
  await desktop.notifications.next();
  expect([shownAt(desktop), recordsOnDisk(desktop.folders)]).toEqual(['09:30', []]);
});

for (const way of lockWays) {
  test(`a locked screen is absence, and shows nothing, as ${way} tells it`, async ({ desktop }) => {
    const app = await desktop.launch({
      clock: { start: `${day}09:10:00`, rate: 1 },
      files: since('09:09:00'),
    });
    // The app begins to listen a moment after its tray is there.
    await waitFor('the screen to be locked', async () => {
      await desktop.tellLocked(way, true);
      return (await desktop.tray.tooltip()) === 'Away since 09:10';
    });
    expect(engineOnDisk(app.folders).locked).toBe(true);
    await desktop.tellLocked(way, false);
    await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 20 min');
  });
}

test('without any message bus of the system the app still nudges', async ({ desktop }) => {
  await desktop.launch({
    clock: { start: `${day}09:29:30`, rate: 20 },
    environment: { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nowhere' },
    files: since('09:29:00'),
  });
  expect((await desktop.notifications.next()).summary).toBe('Time for a calf break');
});

test('a clock that is set by an hour moves the due time along', async ({ desktop }) => {
  await desktop.launch({
    clock: { start: `${day}09:28:00`, rate: 60, jump: { afterSeconds: 60, bySeconds: 3_600 } },
    files: { ...since('09:27:30'), ...settingsFile(withoutStretch) },
  });
  await desktop.notifications.next();
  expect([shownAt(desktop), recordsOnDisk(desktop.folders)]).toEqual(['10:30', []]);
  expect(logOnDisk(desktop.folders)).toContain('The clock was set by 3600 s.');
});
