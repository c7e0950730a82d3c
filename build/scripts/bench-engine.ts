import path from 'node:path';
import { checkout } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { runScript } from './plain-problem.ts';

/** `npm run bench:engine`: how many working days the engine simulates in a second, and how much memory it keeps. */
async function benchEngine(): Promise<number> {
  const main = path.join(checkout, 'tests', 'bench-engine', 'main.ts');
  return runVisibly([process.execPath, '--expose-gc', '--import', 'tsx', main, ...process.argv.slice(2)], {
    cwd: checkout,
  });
}

await runScript(benchEngine);
