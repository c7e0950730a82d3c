/** What is needed of a window. */
interface DrawnWindow {
  once(event: 'ready-to-show' | 'closed', listener: () => void): unknown;
  readonly webContents: { once(event: 'did-finish-load', listener: () => void): unknown };
  isDestroyed(): boolean;
}

/** How long after its page is there a window is shown at the latest. Milliseconds; long enough for a first picture. */
const LATEST = 250;

/**
 * Calls back once, as soon as the window has a picture to show. On Wayland a hidden window is never drawn, so that
 * `ready-to-show` does not come; there the page that has loaded must do.
 */
export function whenDrawn(window: DrawnWindow, show: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  let isShown = false;
  const once = () => {
    clearTimeout(timer);
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    show();
  };
  window.once('ready-to-show', once);
  window.webContents.once('did-finish-load', () => {
    timer = setTimeout(once, LATEST);
  });
  window.once('closed', () => clearTimeout(timer));
}
