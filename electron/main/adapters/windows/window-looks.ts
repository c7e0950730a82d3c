import type { BrowserWindowConstructorOptions } from 'electron';
import type { PlacedWindow, WindowName } from '../../ports.ts';
import type { Size } from './place-on.ts';

/** Of windows that nobody has moved or resized yet. */
export const USUAL_SIZES: Readonly<Record<PlacedWindow, Size>> = {
  main: { width: 960, height: 720 },
  player: { width: 440, height: 720 },
};

/** What is in the windows can be read and used down to these. */
export const LEAST_SIZES: Readonly<Record<PlacedWindow, Size>> = {
  main: { width: 480, height: 400 },
  player: { width: 320, height: 400 },
};

/** Of the corner window, whose height follows its words. */
export const CORNER_SIZE: Size = { width: 360, height: 160 };

/** A window that comes by itself: it takes no place among those that the person has opened. */
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
