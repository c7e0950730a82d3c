import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseMutants, staleLines } from '../../../build/mutants/mutant.ts';

const root = path.resolve(import.meta.dirname, '../../..');

function read(file: string): string | null {
  const name = path.join(root, file);
  return existsSync(name) ? readFileSync(name, 'utf8') : null;
}

const mutants = parseMutants(read('tests/mutants/mutants.ndjson') ?? '');

test('each line that the list breaks stands in its file exactly once', () => {
  expect(staleLines(mutants, read)).toEqual([]);
});

test('the list has a broken line for each of the rules', () => {
  const rules = Array.from({ length: 20 }, (_, index) => `N${index + 1}`);
  expect(rules.filter((rule) => !mutants.some((mutant) => mutant.for === rule))).toEqual([]);
});

test('the list breaks each line in a way of its own', () => {
  const ways = mutants.map(({ file, before, after }) => `${file}: ${before} → ${after}`);
  expect(ways.filter((way, index) => ways.indexOf(way) !== index)).toEqual([]);
});
