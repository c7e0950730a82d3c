import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMutants, selectMutants, staleLines } from '../mutants/mutant.ts';
import { runMutants } from '../mutants/run-mutants.ts';
import { exitCodeFor, tableOf } from '../mutants/verdict.ts';
import { checkout } from './checkout.ts';
import { runScript } from './plain-problem.ts';

const LIST = 'tests/mutants/mutants.ndjson';

function read(file: string): string | null {
  const name = path.join(checkout, file);
  return existsSync(name) ? readFileSync(name, 'utf8') : null;
}

function complain(problems: readonly string[]): 2 {
  for (const problem of problems) console.error(problem);
  return 2;
}

/** `npm run test:mutants -- [rule or file…]`: breaks each line of the list, and says which of them no test notices. */
async function testMutants(): Promise<number> {
  const all = parseMutants(read(LIST) ?? '');
  const stale = staleLines(all, read);
  if (stale.length > 0) return complain([...stale, `${LIST} is out of date.`]);
  const words = process.argv.slice(2);
  const mutants = selectMutants(all, words);
  if (mutants.length === 0) return complain([`${LIST} has nothing for "${words.join(' ')}".`]);
  const { failing, judged } = await runMutants(mutants);
  if (failing.length > 0) return complain([...failing, 'These fail though nothing is broken.']);
  console.log(tableOf(judged));
  return exitCodeFor(judged);
}

await runScript(testMutants);
