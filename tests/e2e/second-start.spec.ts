import { readdirSync } from 'node:fs';
import type { Desktop, LaunchOptions } from './support/desktop.ts';
import { expect, test } from './support/test.ts';

/* Starts of the program beside the app that runs: from other environments, and from another session. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

async function second(desktop: Desktop, options: LaunchOptions) {
  const app = desktop.start({ clock: morning, ...options });
  return { exitCode: await app.exited, output: app.output() };
}

test('--status finds the app from a shell that does not know the run-time folder', async ({ desktop }) => {
  await desktop.launch({ clock: morning });
  const args = ['--status'];
  for (const options of [
    { without: ['XDG_RUNTIME_DIR'] },
    { environment: { XDG_RUNTIME_DIR: '' } },
    { environment: { XDG_RUNTIME_DIR: '/nowhere' } },
  ]) {
    const { exitCode, output } = await second(desktop, { args, ...options });
    expect([exitCode, output.includes('Next: calf break in 30 min\n')]).toEqual([0, true]);
  }
});

test('an empty run-time folder counts as none, and nothing is made where the app was started', async ({
  desktop,
}) => {
  const before = readdirSync(process.cwd());
  await desktop.launch({ clock: morning, environment: { XDG_RUNTIME_DIR: '' } });
  expect((await desktop.startAgain({ args: ['--status'] })).output).toContain('Next: calf break in 30 min\n');
  expect(readdirSync(process.cwd())).toEqual(before);
});

test('a start on another screen says where the app runs, and opens nothing there', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const { exitCode, output } = await second(desktop, { environment: { DISPLAY: ':987' } });
  expect([exitCode, output.includes('Unknot is running already, on the screen :')]).toEqual([1, true]);
  expect(app.windows()).toEqual([]);
});

test('the switches that assistive technology and desktops add pass', async ({ desktop }) => {
  const args = ['--force-renderer-accessibility', '--class=unknot', '--force-dark-mode'];
  const app = await desktop.launch({ clock: morning, args });
  await desktop.tray.click('Open Unknot');
  await expect((await app.window('main')).getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
});
