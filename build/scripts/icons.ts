import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ICONS, renderIcon } from '../icons/render-icons.ts';
import { checkout } from './checkout.ts';

/*
 * tsx build/scripts/icons.ts
 *
 * Renders the drawings of build/icons to PNG files in out/icons.
 */

for (const icon of ICONS) {
  const { path: name, png } = renderIcon(icon);
  const file = path.join(checkout, 'out', 'icons', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, png);
}
process.stdout.write(`${ICONS.length} icons are in out/icons.\n`);
