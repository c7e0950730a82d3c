import type { BrowserWindowConstructorOptions } from 'electron';
import type { PlacedWindow, WindowName } from '../../ports.ts';
import type { Size } from './place-on.ts';

/** Sizes of windows that were never moved or resized. */
export const USUAL_SIZES: Readonly<Record<PlacedWindow, Size>> = {
  main: { width: 960, height: 720 },
  player: { width: 440, height: 720 },
};

/** Minimum sizes: below these the content can no longer be read and used. */
export const LEAST_SIZES: Readonly<Record<PlacedWindow, Size>> = {
  main: { width: 480, height: 400 },
  player: { width: 320, height: 400 },
};

/** Size of the corner window before its text is known, which decides its height. */
export const CORNER_SIZE: Size = { width: 360, height: 160 };

/** It opens unasked, so it stays out of the taskbar and the window switcher. */
const CORNER: BrowserWindowConstructorOptions = {
  ...CORNER_SIZE,
  frame: false,
  resizable: false,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
};

export function lookOf(name: WindowName): BrowserWindowConstructorOptions {
  if (name === 'nudge') return CORNER;
  const { width: minWidth, height: minHeight } = LEAST_SIZES[name];
  return { minWidth, minHeight };
}
