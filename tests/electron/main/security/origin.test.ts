import { expect, test } from 'vitest';
import { isAppUrl } from '../../../../electron/main/security/origin.ts';

test.each([
  ['app://unknot', true],
  ['app://unknot/', true],
  ['app://unknot/index.html?window=main#today', true],
  ['app://unknots/', false],
  ['app://unknot.example/', false],
  ['app://unknot:80/', false],
  ['APP://unknot/', false],
  ['file:///unknot/index.html', false],
  ['https://unknot/', false],
  ['', false],
])('%s is a page of the app: %s', (url, expected) => {
  expect(isAppUrl(url)).toBe(expected);
});
