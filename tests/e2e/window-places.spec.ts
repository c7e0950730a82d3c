import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newAppRecord } from '../../electron/main/windows/app-memory.ts';
import type { Place } from '../../electron/main/ports.ts';
import type { Desktop } from './support/desktop.ts';
import type { RunningApp } from './support/running-app.ts';
import { expect, test } from './support/test.ts';

/* Windows stand where the person left them, on a screen of 1280 by 900 with a window manager that frames them. */

const morning = { start: '2026-03-06T09:00:00', rate: 1 };

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the one window of the app is. */
function boundsOf(app: RunningApp): Promise<Bounds | undefined> {
  return app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

async function moveTo(app: RunningApp, bounds: Bounds): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
    bounds,
  );
  await expect.poll(() => boundsOf(app)).toEqual(bounds);
}

async function openMain(desktop: Desktop, app: RunningApp) {
  await desktop.tray.click('Open Unknot');
  const window = await app.window('main');
  await expect.poll(() => desktop.screen.windowTitles('unknot')).toEqual(['Today – Unknot']);
  return window;
}

function appOnDisk(desktop: Desktop): unknown {
  return JSON.parse(readFileSync(path.join(desktop.folders.state, 'unknot', 'app.json'), 'utf8'));
}

const standsAt = (main: Place): Record<string, string> => ({
  'state/unknot/app.json': JSON.stringify({ ...newAppRecord(true), places: { main, player: null } }),
});

test('the main window comes back at its place, in its size, again and again', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const place = { x: 211, y: 97, width: 701, height: 603 };
  const seen: (Bounds | undefined)[] = [];
  for (let opening = 0; opening < 3; opening += 1) {
    const window = await openMain(desktop, app);
    if (opening === 0) await moveTo(app, place);
    seen.push(await boundsOf(app));
    await window.close();
    await app.windowClosed('main');
  }
  expect(seen).toEqual([place, place, place]);
  expect(appOnDisk(desktop)).toMatchObject({
    places: { main: { ...place, maximized: false }, player: null },
  });
});

test('after a restart too, and maximized if it was, with its old place to go back to', async ({
  desktop,
}) => {
  const place = { x: 300, y: 150, width: 700, height: 600 };
  const first = await desktop.launch({ clock: morning, files: standsAt({ ...place, maximized: true }) });
  await openMain(desktop, first);
  const isMaximized = (app: RunningApp) =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMaximized());
  await expect.poll(() => isMaximized(first)).toBe(true);
  await first.end();
  const second = await desktop.launch({ clock: morning });
  await openMain(desktop, second);
  await expect.poll(() => isMaximized(second)).toBe(true);
  await second.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.unmaximize());
  await expect.poll(() => boundsOf(second)).toEqual(place);
});

test('a place off all screens comes back in the middle of the one that is there', async ({ desktop }) => {
  const stood = { x: 4_000, y: 300, width: 700, height: 600, maximized: false };
  const app = await desktop.launch({ clock: morning, files: standsAt(stood) });
  await openMain(desktop, app);
  expect(await boundsOf(app)).toEqual({ x: 290, y: 150, width: 700, height: 600 });
});

test('a window is never smaller than it can be used', async ({ desktop }) => {
  const stood = { x: 50, y: 40, width: 100, height: 100, maximized: false };
  const app = await desktop.launch({ clock: morning, files: standsAt(stood) });
  await openMain(desktop, app);
  expect(await boundsOf(app)).toEqual({ x: 50, y: 40, width: 480, height: 400 });
});

for (const [what, stood] of [
  ['mostly off the screen', { x: 1_200, y: 800, width: 700, height: 600 }],
  ['larger than the screen', { x: 50, y: 20, width: 2_000, height: 1_600 }],
] as const) {
  test(`a place that is ${what} comes back whole`, async ({ desktop }) => {
    const app = await desktop.launch({ clock: morning, files: standsAt({ ...stood, maximized: false }) });
    await openMain(desktop, app);
    // The window manager moves it by the width of its own frame.
    const { x, y, width, height } = (await boundsOf(app)) ?? stood;
    expect([x >= 0, y >= 0, x + width <= 1_280, y + height <= 900]).toEqual([true, true, true, true]);
  });
}

test('the player keeps its size, and opens where the pointer is', async ({ desktop }) => {
  const app = await desktop.launch({ clock: morning });
  const size = { width: 520, height: 640 };
  await desktop.tray.click('Start 60-second desk reset');
  const player = await app.window('player');
  await expect.poll(() => desktop.screen.windowTitles('unknot')).toHaveLength(1);
  await moveTo(app, { x: 3, y: 29, ...size });
  await player.close();
  await app.windowClosed('player');
  await desktop.tray.click('Start 60-second desk reset');
  await app.window('player');
  expect(await boundsOf(app)).toEqual({ x: 3, y: 29, ...size });
  await app.end();
  const places = { main: null, player: { x: 2_000, y: 29, ...size, maximized: false } };
  const again = await desktop.launch({
    clock: morning,
    files: { 'state/unknot/app.json': JSON.stringify({ ...newAppRecord(true), places }) },
  });
  await desktop.tray.click('Start 60-second desk reset');
  await again.window('player');
  // The screen that it stood on is gone.
  expect(await boundsOf(again)).toEqual({ x: 380, y: 130, ...size });
});
