import path from 'node:path';
import type { Plugin } from 'vite';
import { breakLine } from './mutant.ts';
import type { Mutant } from './mutant.ts';

/** Breaks a line in what Vite loads. The file on the disk stays as it is. `current`: the mutant, or `null` to break nothing. */
export function breakLinePlugin(current: () => Mutant | null, root: string): Plugin {
  return {
    name: 'break-line',
    enforce: 'pre',
    transform: (code, id) => {
      const mutant = current();
      if (mutant === null || path.normalize(id.replace(/\?.*$/u, '')) !== path.join(root, mutant.file))
        return null;
      return { code: breakLine(code, mutant), map: null };
    },
  };
}
