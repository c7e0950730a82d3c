import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeLinkProblems } from './rules-page.ts';

const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2);
const words = rows.map((row) => row.split('|')[1]?.trim());

test('twenty words, each once', () => {
  expect([words.length, new Set(words).size]).toEqual([20, 20]);
});

test.each(rows)('has its place in the code: %s', (row) => {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  expect([row.includes('](../'), codeLinkProblems(row, read)]).toEqual([true, []]);
});
