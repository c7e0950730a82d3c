import path from 'node:path';
import { checkout } from '../scripts/checkout.ts';

/** electron-builder's output folder. */
export const distFolder = path.join(checkout, 'dist');

/** The unpacked Linux app, as `npm run package:dir` makes it, and its executable. */
export const packagedFolder = path.join(distFolder, 'linux-unpacked');
export const packagedExecutable = path.join(packagedFolder, 'unknot');
