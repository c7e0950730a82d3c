import { describe, expect, test } from 'vitest';
import { breakLine, parseMutants, selectMutants, staleLines } from '../../../build/mutants/mutant.ts';
import type { Mutant } from '../../../build/mutants/mutant.ts';

const mutant: Mutant = {
  for: 'N9',
  file: 'shared/engine/prompts.ts',
  before: '>= lapseAt',
  after: '> lapseAt',
  tests: ['tests/shared/engine/prompts.test.ts'],
};
const other: Mutant = { ...mutant, for: 'N19', file: 'shared/engine/idle.ts' };

describe('the list', () => {
  test('has a mutant on each line', () => {
    expect(parseMutants(`${JSON.stringify(mutant)}\n${JSON.stringify(other)}\n`)).toEqual([mutant, other]);
  });

  test.each([
    ['no JSON', '{'],
    ['without tests', JSON.stringify({ ...mutant, tests: [] })],
    ['with nothing to replace', JSON.stringify({ ...mutant, before: '' })],
    ['with a field that nobody knows', JSON.stringify({ ...mutant, reason: '' })],
  ])('says which line cannot be read: %s', (_what, line) => {
    expect(() => parseMutants(`${JSON.stringify(mutant)}\n${line}\n`)).toThrow('Line 2 of the list');
  });
});

describe('of the list are taken', () => {
  test.each([
    ['all, without a word', [], [mutant, other]],
    ['those of a rule', ['N9'], [mutant]],
    ['none for a part of the name of a rule', ['N'], []],
    ['those of a file', ['idle'], [other]],
    ['those of several', ['N9', 'idle'], [mutant, other]],
  ])('%s', (_which, words, taken) => {
    expect(selectMutants([mutant, other], words)).toEqual(taken);
  });
});

describe('a line is broken', () => {
  test('where it stands', () => {
    expect(breakLine('if (now >= lapseAt(prompt)) end();', mutant)).toBe('if (now > lapseAt(prompt)) end();');
  });

  test('with what is special in a replacement of JavaScript left as it is', () => {
    expect(breakLine('a >= lapseAt b', { ...mutant, after: "$& $' $$" })).toBe("a $& $' $$ b");
  });

  test.each([
    ['nowhere', '', 0],
    ['twice', '>= lapseAt >= lapseAt', 2],
  ])('never when it stands %s', (_where, code, times) => {
    expect(() => breakLine(code, mutant)).toThrow(
      `\`>= lapseAt\` stands ${times} times in shared/engine/prompts.ts, not exactly once.`,
    );
  });
});

describe('the list is out of date', () => {
  const files = {
    'shared/engine/prompts.ts': 'now >= lapseAt(prompt)',
    'tests/shared/engine/prompts.test.ts': '',
  };
  const stale = (changes: Partial<Mutant>, on: Readonly<Record<string, string>> = files) =>
    staleLines([{ ...mutant, ...changes }], (file) => on[file] ?? null);

  test('not while each line stands once in its file', () => {
    expect(stale({})).toEqual([]);
  });

  test.each([
    ['when the line is gone', { before: 'lapsed' }, '`lapsed` stands 0 times in shared/engine/prompts.ts'],
    ['when the line stands twice', { before: 'o' }, '`o` stands 2 times in shared/engine/prompts.ts'],
    ['when nothing would change', { after: '>= lapseAt' }, '`>= lapseAt` in shared/engine/prompts.ts stays'],
    ['when the file is gone', { file: 'shared/gone.ts' }, 'shared/gone.ts does not exist.'],
    ['when a test is gone', { tests: ['tests/gone.test.ts'] }, 'tests/gone.test.ts does not exist.'],
  ])('%s', (_when, changes, problem) => {
    expect(stale(changes)).toEqual([expect.stringContaining(problem)]);
  });
});
