import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { RunningApp } from './support/running-app.ts';
import type { Desktop } from './support/desktop.ts';
import { configFiles, recordsOnDisk, settingsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function openSettings(desktop: Desktop, app: RunningApp) {
  await desktop.tray.click('Settings');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Intervals' })).toBeVisible();
  return window;
}

test('a changed interval holds at once and after a restart', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  const minutes = window.getByRole('textbox', { name: 'Minutes between calf breaks' });
  await minutes.fill('45');
  await minutes.press('Enter');
  await expect(window.getByText('Saved. It holds from now on.')).toBeVisible();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
  await app.end();
  await desktop.launch({ clock: morning });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 45 min');
});

for (const [what, content] of [
  ['corrupt', '{"version":1,"reminders":{"move"'],
  ['of a newer version', '{"version":99,"reminders":{}}'],
  ['out of bounds', '{"version":1,"reminders":{"move":{"everyMinutes":1}}}'],
] as const) {
  test(`a settings file that is ${what} is set aside, defaults hold, and the person is told once`, async ({
    desktop,
  }) => {
    const app = await desktop.launch({ clock: morning, files: { 'config/unknot/settings.json': content } });
    expect((await desktop.notifications.next()).summary).toBe(
      'Unknot could not read one of its files. Open it to see which.',
    );
    expect(await desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
    const kept = configFiles(app.folders).find((name) => name.startsWith('settings.json.bad-')) ?? 'none';
    expect(readFileSync(path.join(app.folders.config, 'unknot', kept), 'utf8')).toBe(content);
    await desktop.tray.click('Open Unknot');
    const window = await app.window('main');
    await expect(window.getByText(`kept as ${kept}`)).toBeVisible();
    await window.getByRole('button', { name: 'Got it' }).click();
    await expect(window.getByText(`kept as ${kept}`)).toBeHidden();
    await app.end();
    await desktop.launch({ clock: morning });
    await desktop.tray.item();
    expect(desktop.notifications.all().length).toBe(1);
  });
}

test('a setting that the person never touched is not written to the file', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  await desktop.tray.item();
  expect(configFiles(app.folders)).not.toContain('settings.json');
});

test('what cannot be written is said, kept, and written when it can be', async ({ desktop }) => {
  // A file in the place of the history folder stands for a disk that refuses.
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:00:00', rate: 60 },
    files: { 'data/unknot/history': 'in the way' },
  });
  await desktop.tray.click('I just moved');
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByText('Unknot could not write history')).toBeVisible();
  rmSync(path.join(app.folders.data, 'unknot', 'history'));
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved']);
  await expect(window.getByText('Unknot could not write history')).toBeHidden();
});

test('the file holds what was set, in version 1', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const window = await openSettings(desktop, app);
  await window.getByText('Active', { exact: true }).click();
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 20 min');
  expect(settingsOnDisk(app.folders)).toMatchObject({
    version: 1,
    reminders: { move: { everyMinutes: 20 }, water: { everyMinutes: 60 } },
  });
});
