import { expect, test } from 'vitest';
import { expandBraces, fitsPattern } from '../../../build/checks/patterns.ts';

test.each([
  ['a/b.ts', ['a/b.ts']],
  ['a/{b,c}.ts', ['a/b.ts', 'a/c.ts']],
  ['{a,b}/{c,d/e}.ts', ['a/c.ts', 'a/d/e.ts', 'b/c.ts', 'b/d/e.ts']],
])('%s stands for %j', (pattern, patterns) => {
  expect(expandBraces(pattern)).toEqual(patterns);
});

test.each([
  ['a/b.ts', 'a/b.ts', true],
  ['a/b.ts', 'a/b.tsx', false],
  ['a/bxts', 'a/b.ts', false],
  ['a/b.ts', 'x/a/b.ts', false],
  ['a/*.ts', 'a/b.ts', true],
  ['a/*.ts', 'a/b/c.ts', false],
  ['a/use-*.ts', 'a/use-now.ts', true],
  ['a/use-*.ts', 'a/reuse-now.ts', false],
  ['a/**/*.ts', 'a/b.ts', true],
  ['a/**/*.ts', 'a/b/c/d.ts', true],
  ['a/**/*.ts', 'ab/c.ts', false],
  ['a/', 'a/b/c.ts', true],
  ['a/', 'ab/c.ts', false],
])('%s fits %s: %s', (pattern, file, expected) => {
  expect(fitsPattern(file, pattern)).toBe(expected);
});
