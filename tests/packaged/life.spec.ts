import { historyOnDisk, logOnDisk, recordsOnDisk } from '../e2e/support/profile.ts';
import { everyHour, expect, test } from './support/test.ts';

const windowClass = 'unknot';
const routine = 'Start 60-second desk reset';

test('a routine that is started from the menu is recorded when it has run to its end', async ({
  desktop,
}) => {
  test.setTimeout(150_000);
  const app = desktop.start({ files: everyHour });
  await desktop.tray.click(routine);
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toHaveLength(1);
  await expect.poll(() => recordsOnDisk(app.folders), { timeout: 120_000 }).toEqual(['done']);
  const [done] = historyOnDisk(app.folders);
  expect(done?.record).toMatchObject({ what: 'done', ofSeconds: 60, seconds: 60 });
});

test('it starts in the tray, without a window', async ({ desktop }) => {
  const app = desktop.start({ files: everyHour });
  expect(await desktop.tray.tooltip()).toBe('Next: calf break in 47 min');
  expect(await desktop.screen.windowTitles(windowClass)).toEqual([]);
  expect(desktop.processes().map(({ type }) => type)).not.toContain('renderer');
  expect(logOnDisk(app.folders)).toContain('has started.');
});

test('quitting during a routine records that it was stopped', async ({ desktop }) => {
  const app = desktop.start({ files: everyHour });
  await desktop.tray.click(routine);
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toHaveLength(1);
  await desktop.tray.click('Quit');
  expect(await app.exited).toBe(0);
  expect(recordsOnDisk(app.folders)).toEqual(['stopped']);
});

test('a second start opens the window of the first, which the desktop knows by the class of the menu entry', async ({
  desktop,
}) => {
  desktop.start({ files: everyHour });
  await desktop.tray.item();
  expect(await desktop.startAgain()).toMatchObject({ exitCode: 0 });
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toEqual(['Today – Unknot']);
  expect(desktop.tray.items()).toHaveLength(1);
});

test('settings, a pause and the history survive a restart', async ({ desktop }) => {
  const first = desktop.start({ files: everyHour });
  await desktop.tray.click('Pause', '1 hour');
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Paused until/u);
  const paused = await desktop.tray.tooltip();
  await desktop.tray.click('Quit');
  expect(await first.exited).toBe(0);
  await expect.poll(() => desktop.tray.items()).toEqual([]);
  const second = desktop.start();
  expect(await desktop.tray.tooltip()).toBe(paused);
  await desktop.tray.click('Resume');
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Next: calf break in 4[67] min$/u);
  expect(recordsOnDisk(second.folders)).toEqual(['paused', 'resumed']);
});

test('Quit leaves nothing behind', async ({ desktop }) => {
  const app = desktop.start({ files: everyHour });
  await desktop.tray.click('Open Unknot');
  await expect.poll(() => desktop.screen.windowTitles(windowClass)).toHaveLength(1);
  await desktop.tray.click('Quit');
  expect(await app.exited).toBe(0);
  await expect.poll(() => desktop.processes()).toEqual([]);
  await expect.poll(() => desktop.tray.items()).toEqual([]);
});

test('--status is answered by the running app', async ({ desktop }) => {
  desktop.start({ files: everyHour });
  const line = await desktop.tray.tooltip();
  const { exitCode, output } = await desktop.startAgain({ args: ['--status'] });
  expect([exitCode, output]).toEqual([0, `${line}\n`]);
});
