import { expect, test } from 'vitest';
import { namesExportedTwice } from '../../../build/checks/exported-names.ts';

const twice = (...texts: readonly string[]) =>
  namesExportedTwice(new Map(texts.map((text, index) => [`file-${index}.tsx`, text])));

test.each([
  ['a constant', 'export const twin = 1;'],
  ['a function', 'export async function twin(): Promise<void> {}'],
  ['a class', 'export abstract class twin {}'],
  ['an interface', 'export interface twin { readonly side: string }'],
  ['a type', 'export type twin = string;'],
  ['a local name under another', 'const inner = 1;\nexport { inner as twin };'],
  ['one that is passed on', `export { twin } from './elsewhere.ts';`],
  ['a part of a value', 'export const { twin } = { twin: <b>text</b> };'],
])('%s has the name of an export of another file', (_what, text) => {
  expect(twice('export const only = 1;', text, 'export const twin = 2;')).toEqual([
    { name: 'twin', files: ['file-1.tsx', 'file-2.tsx'] },
  ]);
});

test('what is not exported, or exported twice by the same file, does not count', () => {
  const overloads = 'export function twin(): void;\nexport function twin(side?: string): void {}';
  expect(
    twice(overloads, 'const twin = 1;\nexport const other = twin;', `import { twin } from './a.ts';`),
  ).toEqual([]);
});

test('several names are told in their order, each with all of its files', () => {
  const both = 'export const zebra = 1;\nexport const ape = 1;';
  expect(twice(both, 'export type ape = 1;', both)).toEqual([
    { name: 'ape', files: ['file-0.tsx', 'file-1.tsx', 'file-2.tsx'] },
    { name: 'zebra', files: ['file-0.tsx', 'file-2.tsx'] },
  ]);
});

test('a file that cannot be read is named', () => {
  expect(() => twice('export const = 1;')).toThrow('file-0.tsx cannot be read');
});
