import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { parseScenario } from '../../shared/simulator/scenario.ts';
import { simulate } from '../../shared/simulator/simulate.ts';

/* Every scenario of this folder against the output that goes with it, line by line and whole. README.md tells them apart. */

const FOLDER = import.meta.dirname;
const SCENARIO = /\.json$/;

const names = readdirSync(FOLDER)
  .filter((file) => SCENARIO.test(file))
  .map((file) => file.replace(SCENARIO, ''));

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

test.each(names)('%s', (name) => {
  const lines = simulate(parseScenario(read(`${name}.json`)), createTranslator('en'));
  const output = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  expect(output).toBe(read(`${name}.expected.ndjson`));
});

test('the table of the scenarios names each of them', () => {
  const links = read('README.md').matchAll(/\[`([\w-]+)`\]\(\1\.json\)/g);
  expect(new Set(Array.from(links, ([, name]) => name))).toEqual(new Set(names));
});
