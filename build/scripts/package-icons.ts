import path from 'node:path';
import { renderPackageIcons } from '../packaging/package-icons.ts';
import { distFolder } from '../packaging/packaged-app.ts';

/* tsx build/scripts/package-icons.ts: the app's icon for electron-builder, in dist/icons. */

renderPackageIcons(path.join(distFolder, 'icons'));
