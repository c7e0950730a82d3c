import type { Page } from '@playwright/test';
import { CALL_CHANNEL, VIEW_CHANNEL } from '../../shared/bridge.ts';
import { FULL_FORM } from '../../shared/routines/routine-form.ts';
import { axeProblems } from './support/axe.ts';
import { callFrom, mainViewOf } from './support/call.ts';
import type { Desktop } from './support/desktop.ts';
import { logOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* A page that fails, on the real app: main sends it a view that no window can read, as a faulty version might. */

const title = 'This window stopped working';

async function launched(desktop: Desktop) {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  await desktop.tray.click('Open Unknot');
  return { app, window: await app.window('main') };
}

async function breakWindow(app: RunningApp, page: Page): Promise<void> {
  const address = page.url();
  await app.electron.evaluate(
    ({ BrowserWindow }, [channel, url]) => {
      const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === url);
      window?.webContents.send(channel, { unfit: true });
    },
    [VIEW_CHANNEL, address] as const,
  );
  await expect(page.getByRole('heading', { name: title })).toBeFocused();
}

test('a page that fails says so, logs it, copies the details and comes back', async ({ desktop }) => {
  const { app, window } = await launched(desktop);
  await breakWindow(app, window);
  expect(await axeProblems(window)).toEqual([]);
  await window.getByRole('button', { name: 'Copy details' }).click();
  await expect(window.getByRole('status')).toHaveText('The details are on the clipboard.');
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toContain(
    'The view does not fit: clock',
  );
  await window.getByRole('button', { name: 'Try again' }).click();
  await expect(window.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  expect(logOnDisk(app.folders)).toMatch(/Error in the main window: Error: The view does not fit: clock/u);
});

test('a routine does not run on behind a failed player', async ({ desktop }) => {
  const { app, window } = await launched(desktop);
  await callFrom(window, 'routine.start', { routine: 'R1', form: FULL_FORM });
  const player = await app.window('player');
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  await breakWindow(app, player);
  await expect(player.getByRole('alert')).toContainText('The routine is paused.');
  expect((await mainViewOf(window)).player?.runningSince).toBe(null);
  await player.getByRole('button', { name: 'Try again' }).click();
  await expect(player.getByRole('button', { name: 'Resume' })).toBeVisible();
});

test('a press that main cannot answer says so beside its button, on a safety screen too', async ({
  desktop,
}) => {
  const { app, window } = await launched(desktop);
  await window.getByRole('button', { name: 'Something feels wrong' }).click();
  const answer = window.getByRole('button', { name: 'None of these' });
  await expect(answer).toBeVisible();
  // As if main were gone.
  await app.electron.evaluate(({ ipcMain }, channel) => ipcMain.removeHandler(channel), CALL_CHANNEL);
  await answer.click();
  await expect(window.getByRole('alert')).toHaveText('That did not work. Try again.');
  expect(await axeProblems(window)).toEqual([]);
});
