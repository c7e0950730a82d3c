import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { follow, searchPath, start, startHelper, type Environment } from './child.ts';
import type { Cleanups } from './cleanups.ts';
import { waitFor } from './wait-for.ts';

export interface WindowBounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A screen nobody sees, with a window manager and a pointer. */
export interface Screen {
  /** Such as `:1`. */
  display: string;
  /** Moves the pointer, which ends any idle time. */
  moveMouse(): Promise<void>;
  /** Presses keys one after the other, by their X names, such as `Return` or `ctrl+a`; without a name one that writes nothing. */
  pressKey(...names: string[]): Promise<void>;
  /** The title of the window that has the keyboard; empty when none has. */
  activeTitle(): Promise<string>;
  /** The titles of the windows on the screen that belong to a class (WM_CLASS). */
  windowTitles(windowClass: string): Promise<string[]>;
  /** Where the window with this title is on the screen, without its frame. */
  windowBounds(title: string): Promise<WindowBounds>;
  /** Waits until the window with this beginning of a title has the keyboard. */
  windowInFront(title: string): Promise<void>;
  type(text: string): Promise<void>;
}

/** Starts an X server on a free display number, open to all accounts of this computer, and answers the display. */
async function startServer(cleanups: Cleanups): Promise<string> {
  const options = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset', '-ac'];
  const { child, process } = startHelper(cleanups, 'the X server', 'Xvfb', options, {
    environment: searchPath,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let number = '';
  (process.stdio[3] as Readable).setEncoding('utf8').on('data', (text: string) => (number += text));
  await waitFor(
    () => `the X server to be ready; it said: ${child.output()}`,
    () => number.endsWith('\n'),
  );
  return `:${number.trim()}`;
}

async function startWindowManager(
  cleanups: Cleanups,
  folder: string,
  environment: Environment,
): Promise<void> {
  const ready = path.join(folder, 'window-manager-is-ready');
  const options = ['--sm-disable', '--startup', `touch ${ready}`];
  const { child } = startHelper(cleanups, 'the window manager', 'openbox', options, { environment });
  await waitFor(
    () => `the window manager to be ready; it said: ${child.output()}`,
    () => existsSync(ready),
  );
}

async function useInput(environment: Environment, ...command: string[]): Promise<void> {
  const tool = follow(start('xdotool', command, { environment }));
  const exit = await tool.exited;
  if (exit !== 0) throw new Error(`xdotool ${command.join(' ')} failed (${exit}): ${tool.output()}`);
}

/** The titles of what is searched for. */
async function titlesOf(environment: Environment, ...search: string[]): Promise<string[]> {
  const tool = follow(start('xdotool', [...search, 'getwindowname', '%@'], { environment }));
  // It fails where it finds no window, and where one is closed between its two steps.
  return (await tool.exited) === 0 ? tool.output().trimEnd().split('\n') : [];
}

/** Empty while no window has the keyboard. */
async function activeTitle(environment: Environment): Promise<string> {
  const [title] = await titlesOf(environment, 'getactivewindow');
  return title ?? '';
}

async function windowBounds(environment: Environment, title: string): Promise<WindowBounds> {
  const search = ['search', '--onlyvisible', '--name', `^${title}$`, 'getwindowgeometry', '--shell'];
  const tool = follow(start('xdotool', search, { environment }));
  if ((await tool.exited) !== 0) throw new Error(`There is no window "${title}": ${tool.output()}`);
  const value = (name: string): number =>
    Number(new RegExp(`^${name}=(-?\\d+)$`, 'mu').exec(tool.output())?.[1]);
  return { x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
}

async function waitInFront(environment: Environment, title: string): Promise<void> {
  let inFront = '';
  await waitFor(
    () => `a window "${title}…" to be in front; there is "${inFront}"`,
    async () => {
      inFront = await activeTitle(environment);
      return inFront.startsWith(title);
    },
  );
}

/** Starts a screen of 1280 by 900 pixels; the window manager keeps its files in the folder. */
export async function startScreen(cleanups: Cleanups, folder: string): Promise<Screen> {
  const display = await startServer(cleanups);
  const environment = { ...searchPath, DISPLAY: display, HOME: folder };
  await startWindowManager(cleanups, folder, environment);
  let moves = 0;
  // Each move ends somewhere else than the one before.
  return {
    display,
    moveMouse: () => useInput(environment, 'mousemove', String(640 + (moves++ % 2) * 40), '450'),
    pressKey: (...names) => useInput(environment, 'key', ...(names.length > 0 ? names : ['Shift_L'])),
    activeTitle: () => activeTitle(environment),
    windowTitles: (windowClass) =>
      titlesOf(environment, 'search', '--onlyvisible', '--class', `^${windowClass}$`),
    windowBounds: (title) => windowBounds(environment, title),
    windowInFront: (title) => waitInFront(environment, title),
    type: (text) => useInput(environment, 'type', text),
  };
}
