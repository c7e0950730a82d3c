import { expect, test } from 'vitest';
import { exportsOnlyTypes } from '../../../build/checks/type-only.ts';

test.each([
  ['export interface A { a: string }\nexport type B = A;', true],
  [`import type { A } from './a.ts';\nexport type { A };`, true],
  ['export type A = string;\nexport const a = 1;', false],
  ['export class A {}', false],
  ['document.title = "no export";', false],
])('%j exports only types: %s', (text, expected) => {
  expect(exportsOnlyTypes('file.ts', text)).toBe(expected);
});
