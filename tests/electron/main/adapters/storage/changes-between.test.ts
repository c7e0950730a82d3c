import { expect, test } from 'vitest';
import {
  changesBetween,
  withChanges,
} from '../../../../../electron/main/adapters/storage/changes-between.ts';

test.each([
  [{ a: 1 }, { a: 1 }, {}],
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, { b: 3 }],
  [{ a: { b: 1, c: [1] } }, { a: { b: 1, c: [1, 2] } }, { a: { c: [1, 2] } }],
  [{ a: null }, { a: { b: 1 } }, { a: { b: 1 } }],
  [{ a: { b: 1 } }, { a: null }, { a: null }],
])('from %j to %j', (before, after, changes) => {
  expect([changesBetween(before, after), withChanges(before, changes)]).toEqual([changes, after]);
});

test('changes go onto another document without what it has of its own', () => {
  const own = { a: { b: 1, mine: true }, list: [1], rest: 'mine' };
  const changed = withChanges(own, { a: { b: 2 }, list: [], none: null });
  expect([changed, own.a.b]).toEqual([{ a: { b: 2, mine: true }, list: [], rest: 'mine', none: null }, 1]);
});
