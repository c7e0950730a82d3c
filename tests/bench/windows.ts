import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '../e2e/support/wait-for.ts';
import type { BenchDesktop } from './bench-desktop.ts';
import { backgroundOf, showsText } from './picture.ts';

/** The middle of the screen, inside of every window here: they open centred and are at least 440 by 720 pixels. */
const MIDDLE = { x: 450, y: 150, width: 380, height: 600 };

/** Milliseconds between two looks at the screen, beside the few that a look takes. */
const LOOK_EVERY = 4;
const PAINT_DEADLINE = 20_000;
/** Milliseconds in which a window that was just painted finishes its start, before it is closed again. */
const WINDOW_SETTLES = 2_000;
/** Milliseconds after which a window that is still open did not get the keys that close it. */
const KEYS_ARE_LOST_AFTER = 4_000;

/** Clicks a line of the tray menu and answers the milliseconds until the window that it opens shows text. */
export async function clickToText(desktop: BenchDesktop, label: string): Promise<number> {
  const bareScreen = backgroundOf(await desktop.screen.pixels(MIDDLE));
  const line = await menuLabel(desktop, label);
  const began = performance.now();
  const clicked = desktop.tray.click(line);
  const painted = untilText(desktop, bareScreen).then(() => performance.now() - began);
  const [milliseconds] = await Promise.all([painted, clicked]);
  return milliseconds;
}

async function untilText(desktop: BenchDesktop, bareScreen: number): Promise<void> {
  const deadline = performance.now() + PAINT_DEADLINE;
  while (!showsText(await desktop.screen.pixels(MIDDLE), bareScreen)) {
    if (performance.now() > deadline) throw new Error('No window with text came up.');
    await pause(LOOK_EVERY);
  }
}

/**
 * Closes the window in front and waits until its process has gone, so that the next opening starts from nothing. A window
 * manager that is still busy can lose the keys, so they are pressed again, as a person would.
 */
export async function closeWindow(desktop: BenchDesktop): Promise<void> {
  const isOpen = () => desktop.processes().some(({ type }) => type === 'renderer');
  let pressedAt = -Infinity;
  await waitFor('the window to close with its process', async () => {
    if (!isOpen()) return true;
    if (performance.now() - pressedAt < KEYS_ARE_LOST_AFTER) return false;
    await desktop.closeWindow();
    pressedAt = performance.now();
    return false;
  });
}

/** First and again, each from no window to text. */
export async function openTwice(
  desktop: BenchDesktop,
  label: string,
): Promise<{ first: number; again: number }> {
  const first = await openAndClose(desktop, label);
  return { first, again: await openAndClose(desktop, label) };
}

async function openAndClose(desktop: BenchDesktop, label: string): Promise<number> {
  const milliseconds = await clickToText(desktop, label);
  await pause(WINDOW_SETTLES);
  await closeWindow(desktop);
  await pause(WINDOW_SETTLES);
  return milliseconds;
}

/** The whole label of a menu line of which the beginning may be all that is known. */
async function menuLabel({ tray }: BenchDesktop, label: string): Promise<string> {
  if (!label.endsWith('…')) return label;
  const beginning = label.slice(0, -1);
  return waitFor(`a menu line "${label}"`, async () => {
    const lines = await tray.menu();
    return lines.find((line) => line.label.startsWith(beginning))?.label;
  });
}
