import { expect, it, test } from 'vitest';
import {
  gradesOf,
  readingCell,
  sourceCell,
  statementTable,
} from '../../../build/evidence/statement-table.ts';

test.each([
  [['RF1', 'SEED-A'], '[RF1], SEED-A', 'P, S'],
  [['RF2', 'unsourced'], '[RF2], in part our choice', 'P'],
  [['unsourced'], 'our choice', ''],
] as const)('the sources %j', (ids, sources, grades) => {
  expect([sourceCell(ids), gradesOf(ids)]).toEqual([sources, grades]);
});

test.each([
  ['a label', ['Hard, sore veins'], 'label'],
  ['a text', ['The cat is under the tables.'], '2.5'],
  ['medical words', ['Ask a doctor about the cat.'], '2.5; 0.5 without doctor'],
])('the reading grade of %s', (_, texts, cell) => {
  expect(readingCell(texts)).toBe(cell);
});

it('a card is read together with its title', () => {
  const rows = statementTable('What it says', [
    { title: 'Stop here', says: 'Sit down at once.', sources: ['unsourced'] },
  ]).split('\n');
  expect(rows).toEqual([
    '| What it says | Source | Grade | Reading |',
    '| --- | --- | --- | --- |',
    `| **Stop here.** Sit down at once. | our choice |  | ${readingCell(['Stop here', 'Sit down at once.'])} |`,
  ]);
});
