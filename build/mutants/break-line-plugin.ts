import path from 'node:path';
import type { Plugin } from 'vite';
import { breakLine } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** Breaks the mutant's line in what Vite loads; the file on the disk stays as it is. */
export function breakLinePlugin(mutant: Mutant, root: string): Plugin {
  const broken = path.join(root, mutant.file);
  return {
    name: 'break-line',
    enforce: 'pre',
    transform: (code, id) =>
      path.normalize(id.replace(/\?.*$/u, '')) === broken
        ? { code: breakLine(code, mutant), map: null }
        : null,
  };
}
