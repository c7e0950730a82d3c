import { expect, test } from 'vitest';
import { mirrorFaults } from '../../../build/checks/test-mirror.ts';
import type { Mirror } from '../../../build/checks/test-mirror.ts';

const mirror = (parts: Partial<Mirror>): Mirror => ({
  sources: [],
  needsTest: () => true,
  tests: [],
  untested: [],
  suites: [],
  ...parts,
});
const untested = (...files: readonly string[]) => [
  { files, reason: 'words', testedBy: 'tests/words.test.ts' },
];
const suites = (...files: readonly string[]) => [{ files, reason: 'a whole' }];

test('a source file and its test stand under the same path, whatever more the test says of itself', () => {
  expect(
    mirrorFaults(
      mirror({
        sources: ['shared/a.ts', 'shared/b/c.ts', 'renderer/D.tsx'],
        tests: ['tests/shared/a.test.ts', 'tests/shared/b/c.laws.test.ts', 'tests/renderer/D.test.tsx'],
      }),
    ),
  ).toEqual([]);
});

test('a source file needs a test, unless there is nothing in it to test or a reason', () => {
  const sources = ['shared/a.ts', 'shared/types.ts', 'shared/b/words.ts'];
  const needsTest = (file: string): boolean => file !== 'shared/types.ts';
  expect(mirrorFaults(mirror({ sources, needsTest, untested: untested('shared/b/*.ts') }))).toEqual([
    'shared/a.ts has no test of its path, and no reason for that.',
  ]);
});

test('a test needs a source file, also one that nothing is expected of, or a reason', () => {
  const tests = ['tests/shared/types.test.ts', 'tests/shared/gone.test.ts', 'tests/shared/laws/one.test.ts'];
  expect(
    mirrorFaults(
      mirror({
        sources: ['shared/types.ts'],
        needsTest: () => false,
        tests,
        suites: suites('tests/shared/laws/'),
      }),
    ),
  ).toEqual(['tests/shared/gone.test.ts has no source file of its path, and no reason for that.']);
});

test('the test of another file of that name does not count', () => {
  const parts = { sources: ['shared/a.ts', 'electron/a.ts'], tests: ['tests/electron/a.test.ts'] };
  expect(mirrorFaults(mirror(parts))).toEqual([
    'shared/a.ts has no test of its path, and no reason for that.',
  ]);
});

test('a reason goes as soon as it names nothing, each name in braces for itself', () => {
  expect(
    mirrorFaults(
      mirror({
        sources: ['shared/a.ts', 'shared/b.ts'],
        tests: ['tests/shared/a.test.ts'],
        untested: untested('shared/{a,b,gone}.ts'),
        suites: suites('tests/shared/a.test.ts'),
      }),
    ),
  ).toEqual([
    'shared/a.ts names no file without a test: take it out of the reasons.',
    'shared/gone.ts names no file without a test: take it out of the reasons.',
    'tests/shared/a.test.ts names no test without a source file: take it out of the reasons.',
  ]);
});
