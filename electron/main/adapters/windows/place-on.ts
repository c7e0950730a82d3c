import type { Place } from '../../ports.ts';

/* All in pixels before any scaling of the screen, from the upper left corner of the main screen: some are negative. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

/** So much of the upper edge must be on a screen for a window to be taken hold of. */
const HANDLE: Size = { width: 120, height: 32 };

/**
 * Where a window that stood here can stand again: as it was if most of it can be seen and it can be taken hold of, else moved
 * into the screen on which most of it stood; never larger than its screens. `null` when no screen is there any more. `screens` are the parts
 * of the screens that are free for windows; `least` is the smallest size of the window, which holds on a smaller screen too.
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
  const screen = mostOf(wanted, screens);
  if (screen === null) return null;
  if (stays(wanted, screen, screens)) return wanted;
  return inside({ ...wanted, ...sizeOn(screen, wanted, least) }, screen);
}

/** One that spreads over several screens may be larger than each. One that nobody sees whole must be no larger than its own. */
function stays(window: Rectangle, screen: Rectangle, screens: readonly Rectangle[]): boolean {
  const seen = seenOf(window, screens);
  const fits = window.width <= screen.width && window.height <= screen.height;
  return screens.some((each) => canBeHeld(window, each)) && (seen >= 1 || (fits && seen >= 0.5));
}

/** The part of the window that is on a screen, from 0 to 1. */
function seenOf(window: Rectangle, screens: readonly Rectangle[]): number {
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

/** The screen with the largest part of the window; `null` when it is on none. */
function mostOf(window: Rectangle, screens: readonly Rectangle[]): Rectangle | null {
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

/** Moved as little as it takes; what is larger than the screen shows its upper left corner. */
function inside(window: Rectangle, screen: Rectangle): Rectangle {
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
