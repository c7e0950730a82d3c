import { expect, test } from 'vitest';
import { hasCode } from '../../../../../electron/main/adapters/files/error-codes.ts';

const withCode = (code: unknown): Error => Object.assign(new Error('refused'), { code });

test.each([
  ['one of the codes', withCode('EEXIST'), true],
  ['another code', withCode('EACCES'), false],
  ['no code', new Error('ENOENT'), false],
  ['a code that is a number', withCode(2), false],
  ['a code without an error', { code: 'ENOENT' }, false],
])('an error with %s', (_what, error, expected) => {
  expect(hasCode(error, 'ENOENT', 'EEXIST')).toBe(expected);
});
