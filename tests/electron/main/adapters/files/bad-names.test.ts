import { expect, test } from 'vitest';
import { freeBadName, isBadNameOf } from '../../../../../electron/main/adapters/files/bad-names.ts';

const now = Date.parse('2026-03-06T09:31:25.999Z');
const first = '/data/shelf.json.bad-2026-03-06T09-31-25';

test.each([
  [[], first],
  [[first], `${first}-2`],
  [[first, `${first}-2`], `${first}-3`],
])('with %j taken the name is free', (taken, expected) => {
  expect(freeBadName('/data/shelf.json', now, (name) => taken.includes(name))).toBe(expected);
});

test.each([
  ['shelf.json.bad-2026-03-06T09-31-25', true],
  ['shelf.json.bad-2026-03-06T09-31-25-2', true],
  ['shelf.json', false],
  ['shelf.json.badge', false],
  ['my-shelf.json.bad-2026-03-06T09-31-25', false],
])('%s was set aside for shelf.json: %s', (name, expected) => {
  expect(isBadNameOf('shelf.json', name)).toBe(expected);
});
