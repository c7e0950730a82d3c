import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES, rulesPageProblems } from './rules-page.ts';

test('each rule names its code, its scenarios and its boundary tests as they are', () => {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  expect(rulesPageProblems(readFileSync('docs/rules.md', 'utf8'), read)).toEqual([]);
});

describe('a page', () => {
  const files = {
    'shared/due.ts': 'const hidden = 1;\nexport function isDue() {}\nexport const LIMIT = 1;\n',
    'tests/scenarios/due.json': '{}',
    'tests/scenarios/due.expected.ndjson': '',
    'tests/due.test.ts':
      "describe('an interval', () => {\n  test.each([\n    [1],\n  ])('of %i min', () => {});\n});\n",
  };
  const code = '- Code: [due](../shared/due.ts) `isDue` `LIMIT`';
  const scenario = '- Scenario: [due](../tests/scenarios/due.json)';
  const boundary = '- Boundary: [due](../tests/due.test.ts) “an interval” “of %i min”';
  const section = (lines: readonly string[]) => ['', ...lines, ''].join('\n');

  /** Every rule is in order, but for these lines of N9. */
  const problemsOf = (n9: readonly string[], without: readonly string[] = []) =>
    rulesPageProblems(
      RULES.map((rule) => `## ${rule} is a rule\n${section(rule === 'N9' ? n9 : [code, scenario, boundary])}`)
        .filter((text) => n9.length > 0 || !text.startsWith('## N9 '))
        .join('\n'),
      (file) => Object.entries(files).find(([name]) => name === file && !without.includes(name))?.[1] ?? null,
    );

  test.each<[string, readonly string[], readonly string[]]>([
    ['is in order', [code, scenario, boundary], []],
    ['lacks a rule', [], ['N9 is missing.']],
    ['lacks a line', [code, scenario], ['N9: it has no line “Boundary”.']],
    ['has a line without a link', ['- Code: `isDue`', scenario, boundary], ['N9: it has no line “Code”.']],
    [
      'names no export',
      [code.replace(/`.*`/u, ''), scenario, boundary],
      ['N9: it names nothing in shared/due.ts.'],
    ],
    [
      'names what is not exported',
      [code.replace('LIMIT', 'hidden'), scenario, boundary],
      ['N9: shared/due.ts has no “hidden”.'],
    ],
    [
      'names the beginning of an export',
      [code.replace('LIMIT', 'LIM'), scenario, boundary],
      ['N9: shared/due.ts has no “LIM”.'],
    ],
    [
      'names a file that does not exist',
      [code.replace('due.ts', 'gone.ts'), scenario, boundary],
      ['N9: shared/gone.ts does not exist.'],
    ],
    [
      'names a test that does not exist',
      [code, scenario, boundary.replace('of %i min', 'of %i')],
      ['N9: tests/due.test.ts has no “of %i”.'],
    ],
    [
      'names a scenario that does not exist',
      [code, scenario.replace('due.json', 'gone.json'), boundary],
      [
        'N9: tests/scenarios/gone.json does not exist.',
        'N9: tests/scenarios/gone.expected.ndjson does not exist.',
      ],
    ],
  ])('%s', (_what, n9, problems) => {
    expect(problemsOf(n9)).toEqual(problems);
  });

  test('names a scenario that expects nothing', () => {
    const file = 'tests/scenarios/due.expected.ndjson';
    expect(problemsOf([code, scenario, boundary], [file])).toEqual(
      RULES.map((rule) => `${rule}: ${file} does not exist.`),
    );
  });
});
