import type { Place } from '../../ports.ts';

/* All values are in pixels before scaling, from the upper left corner of the main screen, so some are negative. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** This much of the upper edge must be on a screen so that the person can grab the window. */
const HANDLE: Size = { width: 120, height: 32 };

/**
 * Where to put a window that was at this place: there, if most of it is visible and the person can grab it; otherwise moved
 * into the screen that shows most of it, and no larger than that. `null` when none of the screens shows any of it. `screens`
 * are the areas that are free for windows; `least` is the window's minimum size, which holds on a smaller screen too.
 */
export function placeOn(place: Place, screens: readonly Rectangle[], least: Size): Rectangle | null {
  const { x, y } = place;
  if (x === null || y === null) return null;
  const wanted = {
    x,
    y,
    width: Math.max(place.width, least.width),
    height: Math.max(place.height, least.height),
  };
  const screen = screenShowingMost(wanted, screens);
  if (screen === null) return null;
  if (stays(wanted, screen, screens)) return wanted;
  return moveInside({ ...wanted, ...sizeOn(screen, wanted, least) }, screen);
}

/** A fully visible window may span several screens. A partly visible one must fit its screen. */
function stays(window: Rectangle, screen: Rectangle, screens: readonly Rectangle[]): boolean {
  const seen = visiblePart(window, screens);
  const fits = window.width <= screen.width && window.height <= screen.height;
  return screens.some((each) => canBeHeld(window, each)) && (seen >= 1 || (fits && seen >= 0.5));
}

/** The part of the window that is visible, from 0 to 1. */
function visiblePart(window: Rectangle, screens: readonly Rectangle[]): number {
  return screens.reduce((seen, screen) => seen + area(overlap(window, screen)), 0) / area(window);
}

/** A window in the middle of the screen, in this size or as large as the screen allows. */
export function middleOf(screen: Rectangle, wanted: Size, least: Size): Rectangle {
  const size = sizeOn(screen, wanted, least);
  return {
    x: Math.round(screen.x + Math.max(0, screen.width - size.width) / 2),
    y: Math.round(screen.y + Math.max(0, screen.height - size.height) / 2),
    ...size,
  };
}

function sizeOn(screen: Size, { width, height }: Size, least: Size): Size {
  return {
    width: Math.max(least.width, Math.min(width, screen.width)),
    height: Math.max(least.height, Math.min(height, screen.height)),
  };
}

/** The screen that shows most of the window; `null` when none shows any of it. */
function screenShowingMost(window: Rectangle, screens: readonly Rectangle[]): Rectangle | null {
  let [most, largest] = [null as Rectangle | null, 0];
  for (const screen of screens) {
    const part = area(overlap(window, screen));
    if (part > largest) [most, largest] = [screen, part];
  }
  return most;
}

function canBeHeld(window: Rectangle, screen: Rectangle): boolean {
  const handle = overlap({ ...window, height: HANDLE.height }, screen);
  return handle.width >= Math.min(HANDLE.width, window.width) && handle.height >= HANDLE.height;
}

/** Moves the window as little as possible. One that is larger than the screen shows its upper left corner. */
function moveInside(window: Rectangle, screen: Rectangle): Rectangle {
  return {
    ...window,
    x: Math.max(screen.x, Math.min(window.x, screen.x + screen.width - window.width)),
    y: Math.max(screen.y, Math.min(window.y, screen.y + screen.height - window.height)),
  };
}

function overlap(one: Rectangle, other: Rectangle): Size {
  const across = (start: 'x' | 'y', length: 'width' | 'height') =>
    Math.min(one[start] + one[length], other[start] + other[length]) - Math.max(one[start], other[start]);
  return { width: Math.max(0, across('x', 'width')), height: Math.max(0, across('y', 'height')) };
}

const area = ({ width, height }: Size) => width * height;
