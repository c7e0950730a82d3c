import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'docs/decisions';
const records = readdirSync(FOLDER)
  .filter((file) => file !== 'README.md')
  .toSorted();
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8');

test('the list names every record, in order', () => {
  const listed = [...read('README.md').matchAll(/\]\((\d{4}-[^)]+)\)/gu)].map(([, file]) => file);
  expect(listed).toEqual(records);
});

test.each(records)('%s has its number, its three parts and at most 40 lines', (file) => {
  const text = read(file);
  const headings = [...text.matchAll(/^#+ .+$/gmu)].map(([heading]) => heading);
  expect([
    headings[0]?.slice(0, '# 0001:'.length),
    headings.slice(1),
    text.trimEnd().split('\n').length <= 40,
  ]).toEqual([`# ${file.slice(0, 4)}:`, ['## Context', '## Decision', '## Cost'], true]);
});
