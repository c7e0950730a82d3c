import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TRAY_COLOUR, renderIcon } from '../icons/render-icons.ts';

/** Edges in pixels of the app's icon in menus. Windows' and macOS' icon files are made of the largest. */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;

/** Renders the app's icon into the folder, in all sizes, under the names by which electron-builder knows a set: `48x48.png`. */
export function renderPackageIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const pixels of SIZES) {
    const name = `${pixels}x${pixels}.png`;
    const { png } = renderIcon({ path: name, pixels, drawing: 'app.svg', colour: TRAY_COLOUR });
    writeFileSync(path.join(folder, name), png);
  }
}
