import { readFileSync } from 'node:fs';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ScenarioError, parseScenario } from '../../shared/simulator/scenario.ts';
import { simulate } from '../../shared/simulator/simulate.ts';

/*
 * npm run --silent simulate -- scenario.json   (`-` or nothing reads standard input)
 *
 * Prints one JSON object a line. Exit code 2 and one line on standard error for a scenario that cannot be read.
 */

const STANDARD_INPUT = 0;
const UNREADABLE = 2;

function main([file = '-']: readonly string[]): number {
  try {
    const scenario = parseScenario(readScenario(file));
    for (const line of simulate(scenario, createTranslator('en')))
      process.stdout.write(`${JSON.stringify(line)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return UNREADABLE;
  }
}

function readScenario(file: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    throw new ScenarioError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

// The reader closed the pipe, as `head` does; that is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = main(process.argv.slice(2));
