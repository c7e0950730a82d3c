import { settingsFile } from './support/profile.ts';
import { expect, test } from './support/test.ts';

/* Which starts open a window by themselves. `first-run.spec.ts` goes through what is in it. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };
const heading = { name: 'Welcome to Unknot' };

test('the very first start opens the window, and later ones do not, though the first run is still ahead', async ({
  desktop,
}) => {
  const app = await desktop.launch({ clock: morning, firstRun: 'ahead' });
  const window = await app.window('main');
  await expect(window.getByRole('heading', heading)).toBeVisible();
  await app.end();
  const again = await desktop.launch({ clock: morning, firstRun: 'ahead' });
  await desktop.tray.item();
  expect(again.windows()).toEqual([]);
  await desktop.tray.click('Open Unknot');
  await expect((await again.window('main')).getByRole('heading', heading)).toBeVisible();
});

test('whoever has set up an earlier version has no first run', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: morning,
    firstRun: 'ahead',
    files: settingsFile({ posture: 'standing' }),
  });
  await desktop.tray.item();
  expect(app.windows()).toEqual([]);
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect(window.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
});
