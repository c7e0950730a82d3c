import type { Rectangle, Size } from './place-on.ts';

/** Pixels between the window and the edges of the screen. */
const MARGIN = 16;

/** The corner where this system shows its own notifications: at the top on macOS, at the bottom elsewhere. It fits the screen. */
export function cornerOf(screen: Rectangle, { width, height }: Size, platform: NodeJS.Platform): Rectangle {
  const most = { width: screen.width - 2 * MARGIN, height: screen.height - 2 * MARGIN };
  const size = { width: Math.min(width, most.width), height: Math.min(height, most.height) };
  const bottom = screen.y + screen.height - MARGIN - size.height;
  return {
    x: screen.x + screen.width - MARGIN - size.width,
    y: platform === 'darwin' ? screen.y + MARGIN : bottom,
    ...size,
  };
}
