import path from 'node:path';
import { checkout, npmCommand } from './checkout.ts';
import { runVisibly } from './child-process.ts';
import { PlainProblem, runScript } from './plain-problem.ts';
import { prepare } from './prepare.ts';

/** `npm run bench`: packages Unknot, unless `--app` names a packaged one, and measures it beside an empty app. */
async function bench(): Promise<number> {
  if (process.platform !== 'linux') throw new PlainProblem('The bench needs Linux.');
  const benchArguments = process.argv.slice(2);
  await prepare('bench');
  if (!benchArguments.some((argument) => /^--app(=|$)/.test(argument))) {
    const code = await runVisibly(npmCommand(process.env, 'run', 'package:dir'), { cwd: checkout });
    if (code !== 0) throw new PlainProblem(`Unknot could not be packaged (exit code ${code}).`);
  }
  const main = path.join(checkout, 'tests', 'bench', 'main.ts');
  return runVisibly([process.execPath, '--import', 'tsx', main, ...benchArguments], { cwd: checkout });
}

await runScript(bench);
