import { expect, test } from 'vitest';
import * as z from 'zod';
import { isFields, parseJson, parseVersioned } from '../../shared/versions.ts';
import type { Upgrades } from '../../shared/versions.ts';

const schema = z.strictObject({ version: z.literal(3), cups: z.int().min(0) });
const upgrades: Upgrades = {
  1: ({ glasses, ...rest }) => ({ ...rest, version: 2, cups: glasses }),
  2: ({ cups }) => ({ version: 3, cups: Number(cups) * 2 }),
};

test.each([
  ['this version', { version: 3, cups: 4 }, { version: 3, cups: 4 }],
  ['the version before', { version: 2, cups: 4 }, { version: 3, cups: 8 }],
  ['two versions before', { version: 1, glasses: 4 }, { version: 3, cups: 8 }],
  ['a newer version', { version: 4, cups: 4 }, null],
  ['a version before the first', { version: 0, cups: 4 }, null],
  ['a version that is a text', { version: '3', cups: 4 }, null],
  ['no version', { cups: 4 }, null],
  ['an older version with a wrong value', { version: 1, glasses: -1 }, null],
  ['no object', [1], null],
])('data of %s', (_what, saved, expected) => {
  expect(parseVersioned(schema, upgrades, saved)).toEqual(expected);
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ['text', false],
])('%j has fields: %s', (value, expected) => {
  expect(isFields(value)).toBe(expected);
});

test.each([
  ['{"cups":4}', { cups: 4 }],
  ['null', null],
  ['{"cups":', undefined],
  ['', undefined],
])('the text %j is the value %j', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});
