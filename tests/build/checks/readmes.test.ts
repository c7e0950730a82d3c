import { expect, test } from 'vitest';
import { readmeFaults } from '../../../build/checks/readmes.ts';

const files = (folder: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${folder}/${index}.ts`);
const lines = (count: number) => (): string => `${Array.from({ length: count }, () => 'line').join('\n')}\n`;

test.each([
  [2, []],
  [3, []],
  [4, ['a/b has 4 files and no README.md that says what lives here.']],
])('a folder of %i files: %j', (count, faults) => {
  expect(readmeFaults(files('a/b', count), lines(1))).toEqual(faults);
});

test('only the files in the folder itself count', () => {
  expect(readmeFaults([...files('a', 3), ...files('a/b', 3)], lines(1))).toEqual([]);
});

test.each([
  [9, []],
  [10, []],
  [11, ['a/README.md has 11 lines, and at most 10 are read.']],
])('a README of %i lines: %j', (count, faults) => {
  expect(readmeFaults(['a/README.md', ...files('a', 4)], lines(count))).toEqual(faults);
});
