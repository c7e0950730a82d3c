import { readFileSync } from 'node:fs';
import path from 'node:path';
import { namesExportedTwice } from '../checks/exported-names.ts';
import { filesBelow } from '../checks/source-files.ts';
import { checkout } from './checkout.ts';
import { runScript } from './plain-problem.ts';

/*
 * `npm run check:exports`: an exported name stands in one file only, so that whoever searches for it finds what is meant.
 * It holds for all that is built or builds; the helpers of a test are known by the suite that they belong to.
 */

const FOLDERS = ['shared', 'electron', 'renderer', 'build'];

function checkExports(): Promise<number> {
  const files = filesBelow(checkout, FOLDERS).filter((file) => /\.(?:tsx?|js)$/u.test(file));
  const sources = new Map(files.map((file) => [file, readFileSync(path.join(checkout, file), 'utf8')]));
  const found = namesExportedTwice(sources);
  for (const { name, files: inFiles } of found)
    console.error(`${name} is exported by ${inFiles.join(', ')}.`);
  if (found.length > 0)
    console.error('An exported name stands in one file only. Rename all but one of each.');
  return Promise.resolve(found.length === 0 ? 0 : 1);
}

await runScript(checkExports);
