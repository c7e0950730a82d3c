import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Desktop } from './support/desktop.ts';
import { electronUnderTest } from './support/find-electron.ts';
import { expect, test } from './support/test.ts';

// The test desktop itself, tried out with an app that does one thing of each kind.
const tinyApp = path.join(import.meta.dirname, 'fixtures/tiny-app');

test.use({ appFolder: tinyApp });

test('the tray item registers and has a tooltip and an icon', async ({ desktop }) => {
  await desktop.launch();
  expect(await desktop.tray.tooltip()).toBe('Tiny is here');
  expect((await desktop.tray.icon()).map(({ width, height }) => ({ width, height }))).toEqual([
    { width: 16, height: 16 },
  ]);
});

test('a change of tooltip and icon is seen', async ({ desktop }) => {
  await desktop.launch();
  const before = await desktop.tray.icon();
  await desktop.tray.click('Change');
  await expect.poll(() => desktop.tray.tooltip()).toBe('Changed');
  await expect.poll(() => desktop.tray.icon()).not.toEqual(before);
});

test('the tray menu is read with separators, ticks and submenus', async ({ desktop }) => {
  await desktop.launch();
  const menu = await desktop.tray.menu();
  const item = (label: string) => ({ kind: 'item', label, enabled: true, visible: true });
  expect(menu.slice(0, 4)).toEqual([
    { ...item('Not now'), enabled: false },
    { ...item(''), kind: 'separator' },
    { ...item('Sounds'), checked: true },
    { ...item('Pause'), children: [item('1 hour'), item('2 hours')] },
  ]);
});

test('a menu line is clicked, and a line of a submenu', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.click('Sounds');
  await desktop.tray.click('Pause', '1 hour');
  await expect.poll(() => app.output()).toContain('tiny: sounds false');
  await expect.poll(() => app.output()).toContain('tiny: paused for 1 hour');
});

test('a click arrives while the app keeps building its menu anew', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.click('Rebuild often');
  for (let clicks = 1; clicks <= 20; clicks += 1) {
    await desktop.tray.click('Pause', '1 hour');
    await expect.poll(() => app.output().split('paused for 1 hour').length - 1).toBe(clicks);
  }
});

test('a click on the tray icon opens a window, which is found and looked at', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.activate();
  const window = await app.window('main');
  await expect(window.getByRole('heading')).toHaveText('Tiny');
  await desktop.tray.click('Open & look');
  const second = await app.window(/window=second$/);
  expect(app.windows()).toHaveLength(2);
  await second.close();
  await app.windowClosed((url) => url.search === '?window=second');
  await expect.poll(() => app.output()).toContain('window second closed');
});

test('a notification is read, and a click on it arrives', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.click('Notify');
  const notification = await desktop.notifications.next();
  expect(notification).toMatchObject({ summary: 'A title', body: 'A body' });
  expect(notification.actions.map(({ key }) => key)).toContain('default');
  expect(desktop.notifications.last()).toEqual(notification);
  desktop.notifications.press(notification.id, 'default');
  await expect.poll(() => app.output()).toContain('notification clicked');
});

test('a button that is not there cannot be pressed', async ({ desktop }) => {
  await desktop.launch();
  await desktop.tray.click('Notify');
  const { id } = await desktop.notifications.next();
  expect(() => desktop.notifications.press(id, 'start')).toThrow(/has no action "start"/);
});

for (const verb of ['dismiss', 'expire'] as const) {
  test(`a notification goes away: ${verb}`, async ({ desktop }) => {
    const app = await desktop.launch();
    await desktop.tray.click('Notify');
    const { id } = await desktop.notifications.next();
    desktop.notifications[verb](id);
    await expect.poll(() => app.output()).toContain('notification closed');
  });
}

test('a notification that the app closes itself is known', async ({ desktop }) => {
  await desktop.launch();
  await desktop.tray.click('Notify');
  const { id } = await desktop.notifications.next();
  await desktop.tray.click('Close notification');
  await expect.poll(() => desktop.notifications.closed()).toEqual([id]);
});

test('a notification service can be one without buttons', async ({ desktop }) => {
  desktop.notifications.offer(['body']);
  await desktop.launch();
  await desktop.tray.click('Notify');
  expect((await desktop.notifications.next()).actions).toEqual([]);
});

test('without a notification service showing fails at once', async ({ desktop }) => {
  await desktop.notifications.behave('absent');
  const app = await desktop.launch();
  await desktop.tray.click('Notify');
  await expect.poll(() => app.output()).toContain('notification failed');
  await desktop.notifications.behave('working');
  await desktop.tray.click('Notify');
  expect((await desktop.notifications.next()).summary).toBe('A title');
});

test('a hanging notification service leaves every call without an answer', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.notifications.behave('hanging');
  await desktop.tray.click('Notify');
  await expect.poll(() => desktop.notifications.unanswered().length).toBeGreaterThan(0);
  expect(desktop.notifications.all()).toEqual([]);
  expect(app.output()).not.toContain('notification failed');
  await app.kill();
});

test('sleep and waking up arrive', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.item();
  await desktop.suspend();
  await expect.poll(() => app.output()).toContain('tiny: suspend');
  await desktop.resume();
  await expect.poll(() => app.output()).toContain('tiny: resume');
});

test('moving the mouse ends the idle time', async ({ desktop }) => {
  const app = await desktop.launch();
  const readIdle = async (): Promise<number> => {
    const before = app.output().length;
    await desktop.tray.click('Idle');
    const answer = (): string | undefined => /idle (\d+)/.exec(app.output().slice(before))?.[1];
    await expect.poll(answer).toBeDefined();
    return Number(answer());
  };
  await expect.poll(readIdle).toBeGreaterThanOrEqual(2);
  await desktop.screen.moveMouse();
  expect(await readIdle()).toBeLessThan(2);
});

test('a second start ends by itself and is heard by the first', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.item();
  expect(await desktop.startAgain({ args: ['--hello'] })).toMatchObject({ exitCode: 0 });
  await expect.poll(() => app.output()).toContain('second start true');
});

test('a start that fails is answered with its exit code and words', async ({ desktop }) => {
  const { exitCode, output } = await desktop.startAgain({ args: ['--bad'] });
  expect(exitCode).toBe(2);
  expect(output).toContain('An unknown argument was given.');
});

test('a launch that fails says what the app said', async ({ desktop }) => {
  await expect(desktop.launch({ args: ['--bad'] })).rejects.toThrow(/An unknown argument was given/);
});

test('the app is given its clock and files, and all its output is kept', async ({ desktop }) => {
  const app = await desktop.launch({
    clock: { start: '2026-03-06T09:00:00', rate: 60 },
    files: { 'config/Tiny/note.txt': 'kept' },
  });
  await desktop.tray.item();
  expect(app.output()).toContain('tiny: first line');
  await expect.poll(() => app.output()).toContain('started with "2026-03-06T09:00:00" "60"');
  expect(readFileSync(path.join(app.folders.config, 'Tiny/note.txt'), 'utf8')).toBe('kept');
});

test('quitting from the tray ends all processes, and the app can be started again', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.click('Quit');
  expect(await app.exited).toBe(0);
  await expect.poll(() => desktop.processes()).toEqual([]);
  await expect.poll(() => desktop.tray.items()).toEqual([]);
  await desktop.launch();
  expect(await desktop.tray.tooltip()).toBe('Tiny is here');
});

test('a killed app takes its processes with it', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.activate();
  await app.window('main');
  await app.kill();
  expect(await app.exited).toBe('SIGKILL');
  await expect.poll(() => desktop.processes()).toEqual([]);
});

test('the processes of the app are known by their kind', async ({ desktop }) => {
  const app = await desktop.launch();
  await desktop.tray.item();
  const types = (): string[] => desktop.processes().map(({ type }) => type);
  expect(desktop.processes().find(({ type }) => type === 'main')?.pid).toBe(app.pid);
  expect(types()).not.toContain('renderer');
  await desktop.tray.activate();
  await app.window('main');
  expect(types()).toContain('renderer');
});

test('a process that outlives the app fails the test and is killed', async () => {
  const desktop = await Desktop.open({ executable: electronUnderTest(), folder: tinyApp });
  await desktop.launch();
  await desktop.tray.click('Leak');
  await expect.poll(() => desktop.processes().map(({ commandLine }) => commandLine)).toContain('sleep 300');
  await expect(desktop.close()).rejects.toThrow(/sleep 300/);
  await expect.poll(() => desktop.processes()).toEqual([]);
  expect(existsSync(desktop.folders.root)).toBe(false);
});
