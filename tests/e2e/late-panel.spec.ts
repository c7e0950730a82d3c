import { expect, test } from './support/test.ts';

/* A panel that comes after the app, as at login, and one that restarts. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

for (const late of [100, 1_500, 3_000]) {
  test(`a panel that comes ${late} ms after the app has its icon, which works`, async ({ desktop }) => {
    await desktop.tray.be('gone');
    const app = await desktop.launch({ clock: morning });
    await new Promise((resolve) => setTimeout(resolve, late));
    await desktop.tray.be('there');
    await expect.poll(() => desktop.tray.items().length, { timeout: 15_000 }).toBe(1);
    await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
    await desktop.tray.click('Open Unknot');
    await app.window('main');
  });
}

test('a panel that restarts gets the icon again, once', async ({ desktop }) => {
  await desktop.launch({ clock: morning });
  await desktop.tray.item();
  for (let restarts = 0; restarts < 2; restarts += 1) {
    await desktop.tray.be('gone');
    await desktop.tray.be('there');
    await expect.poll(() => desktop.tray.items().length, { timeout: 15_000 }).toBe(1);
  }
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
});
