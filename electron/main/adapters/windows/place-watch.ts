import type { BrowserWindow } from 'electron';
import type { Place } from '../../ports.ts';

/** How long a window must stand still before its place counts. Milliseconds. */
const DEBOUNCE = 500;

/**
 * Reports the window's place once after it was moved or resized, or when it is closed. On Linux no event says that moving
 * has ended, so the steps are debounced. `hasPosition`: this desktop tells apps where their windows are.
 */
export function watchPlace(
  window: BrowserWindow,
  hasPosition: boolean,
  onPlaced: (place: Place) => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  let latest: Place | null = null;
  const tell = () => {
    clearTimeout(timer);
    if (latest !== null) onPlaced(latest);
    latest = null;
  };
  const step = () => {
    // Full screen is a temporary state, not a place to return to.
    if (window.isFullScreen()) return;
    latest = placeOf(window, hasPosition);
    clearTimeout(timer);
    timer = setTimeout(tell, DEBOUNCE);
  };
  window.on('move', step);
  window.on('resize', step);
  window.on('maximize', step);
  window.on('unmaximize', step);
  window.on('closed', tell);
}

function placeOf(window: BrowserWindow, hasPosition: boolean): Place {
  const { x, y, width, height } = window.getNormalBounds();
  const position = hasPosition ? { x, y } : { x: null, y: null };
  return { ...position, width, height, maximized: window.isMaximized() };
}

export interface WindowSystem {
  readonly platform: NodeJS.Platform;
  /** What Electron runs on Linux: `x11`, `wayland`, or empty for what fits the session. */
  readonly ozone: string;
  /** XDG_SESSION_TYPE */
  readonly session: string;
  readonly electronMajor: number;
}

/** The first Electron version that uses Wayland by default in a Wayland session. */
const WAYLAND_BY_ITSELF = 38;

/** On Wayland an app can neither read nor set the position of its windows. */
export function tellsPositions({ platform, ozone, session, electronMajor }: WindowSystem): boolean {
  if (platform !== 'linux' || ozone === 'x11') return true;
  if (ozone === 'wayland') return false;
  return session !== 'wayland' || (ozone === '' && electronMajor < WAYLAND_BY_ITSELF);
}
