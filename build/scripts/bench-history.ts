import path from 'node:path';
import { checkout } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { runScript } from './plain-problem.ts';

/** `npm run bench:history`: what ten years of history cost to write, read and sum up. */
async function benchHistory(): Promise<number> {
  const main = path.join(checkout, 'tests', 'bench-history', 'main.ts');
  return runVisibly([process.execPath, '--import', 'tsx', main, ...process.argv.slice(2)], {
    cwd: checkout,
    // The store of documents imports Electron, which nothing here starts.
    environment: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: 'not-started' },
  });
}

await runScript(benchHistory);
