import type { BrowserWindow } from 'electron';
import type { Place } from '../../ports.ts';

/** A window that has not been moved or resized for so long is not being moved or resized any more. Milliseconds. */
const SETTLED = 500;

/**
 * Tells where the window stands, once when moving or resizing it has ended, or when it is closed before that. On Linux
 * nobody tells when it ends, only each step of it. `hasPosition`: this desktop tells apps where their windows are.
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
    // What fills the screen for a while is no place of its own.
    if (window.isFullScreen()) return;
    latest = placeOf(window, hasPosition);
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLED);
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

/** The first Electron that speaks Wayland in a session of it without being told to. */
const WAYLAND_BY_ITSELF = 38;

/** Wayland tells no app where its windows are, and lets none say where they should be. */
export function tellsPositions({ platform, ozone, session, electronMajor }: WindowSystem): boolean {
  if (platform !== 'linux' || ozone === 'x11') return true;
  if (ozone === 'wayland') return false;
  return session !== 'wayland' || (ozone === '' && electronMajor < WAYLAND_BY_ITSELF);
}
