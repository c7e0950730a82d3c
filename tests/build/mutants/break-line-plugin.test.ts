import path from 'node:path';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { breakLinePlugin } from '../../../build/mutants/break-line-plugin.ts';
import type { Mutant } from '../../../build/mutants/mutant.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** `MINUTE` as Vite loads it. */
async function minuteWith(mutant: Mutant | null): Promise<unknown> {
  const server = await createServer({
    root,
    configFile: false,
    plugins: [breakLinePlugin(() => mutant, root)],
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const loaded = await server.ssrLoadModule('/shared/time.ts');
    return loaded['MINUTE'];
  } finally {
    await server.close();
  }
}

test('the line is broken in what is loaded', async () => {
  const mutant = {
    for: 'N1',
    file: 'shared/time.ts',
    before: '60 * SECOND',
    after: '61 * SECOND',
    tests: [],
  };
  expect([await minuteWith(null), await minuteWith(mutant)]).toEqual([60_000, 61_000]);
});
