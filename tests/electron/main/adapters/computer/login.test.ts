import { expect, test } from 'vitest';
import { loginName } from '../../../../../electron/main/adapters/computer/login.ts';

const bootId = () => '1b4e28ba-2fa1-11d2-883f-0016d3cca427\n';
const refused = () => {
  throw new Error('EACCES: permission denied');
};

test.each([
  ['linux', { XDG_SESSION_ID: '3' }, bootId, '1b4e28ba-2fa1-11d2-883f-0016d3cca427 3'],
  ['linux', {}, bootId, '1b4e28ba-2fa1-11d2-883f-0016d3cca427'],
  ['linux', { XDG_SESSION_ID: '3' }, refused, null],
  ['darwin', {}, refused, 'darwin'],
  ['win32', {}, refused, null],
] as const)('on %s, with %j, a login has a name or none', (platform, env, readBootId, name) => {
  expect(loginName(platform, env, readBootId)).toBe(name);
});

test('on this computer the name stays the same', () => {
  expect(loginName('linux', {})).toBe(loginName('linux', {}));
});
