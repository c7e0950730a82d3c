import { countingSince, historyOnDisk, noFluidLimit, recordsOnDisk } from './support/profile.ts';
import { expect, test } from './support/test.ts';

const justBefore = { start: '2026-03-06T09:29:30', rate: 60 };
const files = countingSince('2026-03-06T09:00:00-05:00', '2026-03-06T09:28:00-05:00');

test('the first line of the menu is the reason line, and cannot be clicked', async ({ desktop }) => {
  await desktop.launch({ clock: { start: '2026-03-06T08:00:00', rate: 1 } });
  const [first] = await desktop.tray.menu();
  expect([first?.label, first?.enabled, await desktop.tray.tooltip()]).toEqual([
    'Outside your hours until 09:00',
    false,
    'Outside your hours until 09:00',
  ]);
});

test('pause and resume', async ({ desktop }) => {
  const app = await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 1 } });
  const counting = await desktop.tray.icon();
  await desktop.tray.click('Pause', '1 hour');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Paused until 10:00');
  await expect.poll(() => desktop.tray.icon()).not.toEqual(counting);
  await desktop.tray.click('Resume');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
  expect(recordsOnDisk(app.folders)).toEqual(['paused', 'resumed']);
});

const pauses = [
  ['30 minutes', 'Paused until 09:30'],
  ['2 hours', 'Paused until 11:00'],
  ['Until tomorrow', 'Paused until Mon 09:00'],
  ['Until I resume', 'Paused until you resume'],
] as const;

test('each length of a pause holds, one after the other', async ({ desktop }) => {
  await desktop.launch({ clock: { start: '2026-03-06T09:00:00', rate: 0.01 } });
  for (const [length, tooltip] of pauses) {
    await desktop.tray.click('Pause', length);
    await expect.poll(() => desktop.tray.tooltip()).toBe(tooltip);
    await desktop.tray.click('Resume');
    await expect.poll(() => desktop.tray.tooltip()).toBe('Next: calf break in 30 min');
  }
});

test('what the person says of themselves in the menu is recorded', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:00:00', rate: 1 },
    files: noFluidLimit,
  });
  await desktop.tray.click('I am', 'Standing');
  await desktop.tray.click('Log water', '150 ml');
  await desktop.tray.click('I am', 'Sitting');
  await expect
    .poll(() => historyOnDisk(app.folders).map(({ record }) => record))
    .toEqual([
      { what: 'posture', is: 'standing' },
      { what: 'water', kinds: [], ml: 150 },
      { what: 'posture', is: 'sitting' },
    ]);
});

test('In 10 min puts a prompt off for so long', async ({ desktop }) => {
  await desktop.launch({ clock: justBefore, files });
  await desktop.notifications.next(30_000);
  await desktop.tray.click('In 10 min');
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Put off: calf break in (9|10) min$/u);
});

test('two snoozes, then no third', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  await desktop.notifications.next(30_000);
  await desktop.tray.click('In 5 min');
  await desktop.notifications.next(30_000);
  await desktop.tray.click('In 5 min');
  const { actions } = await desktop.notifications.next(30_000);
  expect(actions.map(({ key }) => key)).toEqual(['default', 'start', 'skip']);
  const labels = (await desktop.tray.menu()).map(({ label }) => label);
  expect(labels).toContain('Skip');
  expect(labels).not.toContain('In 5 min');
  await desktop.tray.click('Skip');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['snoozed', 'snoozed', 'skipped']);
});

test('the icon shows by its shape that a prompt waits, and stays light on the bus', async ({ desktop }) => {
  await desktop.launch({ clock: justBefore, files });
  const counting = await desktop.tray.icon();
  await desktop.notifications.next(30_000);
  await expect.poll(() => desktop.tray.icon()).not.toEqual(counting);
  const bytes = counting.reduce((sum, { width, height }) => sum + width * height * 4, 0);
  expect(bytes).toBeLessThanOrEqual(16_000);
});

test('a click on the icon opens the main window', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.item();
  await desktop.tray.activate();
  const window = await app.window('main');
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
});

test('"I just moved" credits the break', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  await desktop.notifications.next(30_000);
  await desktop.tray.click('I just moved');
  await expect.poll(() => recordsOnDisk(app.folders)).toEqual(['moved']);
  await expect.poll(() => desktop.tray.tooltip()).toMatch(/^Next: calf break/u);
});

test('Quit leaves no process behind', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.click('Open Unknot');
  await app.window('main');
  await desktop.tray.click('Quit');
  expect(await app.exited).toBe(0);
  await expect.poll(() => desktop.processes()).toEqual([]);
});

test('Quit takes an open prompt off the screen', async ({ desktop }) => {
  const app = await desktop.launch({ clock: justBefore, files });
  const { id } = await desktop.notifications.next(30_000);
  await desktop.tray.click('Quit');
  await app.exited;
  await expect.poll(() => desktop.notifications.closed()).toEqual([id]);
});
