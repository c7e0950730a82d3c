import type { Page } from '@playwright/test';
import { answers } from '../answers.ts';
import type { Desktop } from './support/desktop.ts';
import { tick } from './support/health-questions.ts';
import { healthFile, recordsOnDisk } from './support/profile.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* A sign of an emergency, at a routine on a Friday in New York. */

const friday = { start: '2026-03-06T09:00:00', rate: 1 };
const mondayMorning = { start: '2026-03-09T08:59:55', rate: 5 };

const saidIn: Readonly<Record<'tray' | 'player', (desktop: Desktop, player: Page) => Promise<void>>> = {
  tray: (desktop) => desktop.tray.click('Something feels wrong'),
  player: (_desktop, player) => player.getByRole('button', { name: 'Something feels wrong' }).click(),
};

async function emergency(desktop: Desktop, app: RunningApp, from: keyof typeof saidIn): Promise<Page> {
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await saidIn[from](desktop, player);
  const window = await app.window('main');
  await tick(window, 'emergency', 'Coughing up blood');
  return window;
}

for (const from of ['tray', 'player'] as const) {
  test(`from the ${from} it ends the routine and all reminders of the day, and the legs stay closed`, async ({
    desktop,
  }) => {
    const app = await desktop.launch({ clock: friday, files: healthFile(answers()) });
    const window = await emergency(desktop, app, from);
    await expect(window.getByRole('alert')).toContainText('Call your local emergency number now');
    await app.windowClosed('player');
    expect(recordsOnDisk(app.folders)).toEqual(['stopped', 'paused']);
    expect(await desktop.tray.tooltip()).toBe('Paused until Mon 09:00');
    await window.getByRole('button', { name: 'I am calling' }).click();
    await expect(window.getByText('Paused until Mon 09:00').first()).toBeVisible();
    await app.end();

    await desktop.launch({ clock: mondayMorning });
    // Water alone: nothing is done with a leg that nobody has looked at.
    await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Next: glass of water in \d+ min$/u);
    const lines = (await desktop.tray.menu()).map(({ label }) => label);
    expect(lines.filter((label) => label === 'Routines' || label.startsWith('Start'))).toEqual([]);
  });
}
