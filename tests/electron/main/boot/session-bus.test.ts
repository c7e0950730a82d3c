import { expect, test } from 'vitest';
import { lacksSessionBus } from '../../../../electron/main/boot/session-bus.ts';

const there = () => true;
const nowhere = () => false;

test('a session that names an address has a bus', () => {
  expect(lacksSessionBus({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/named' }, nowhere)).toBe(false);
});

test('so has one with a socket in its run-time folder', () => {
  expect(lacksSessionBus({ XDG_RUNTIME_DIR: '/run/user/1000' }, there)).toBe(false);
});

test.each([
  {},
  { DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  { DBUS_SESSION_BUS_ADDRESS: '' },
  { XDG_RUNTIME_DIR: '/run/user/1000' },
])('any other has none: %j', (env) => {
  expect(lacksSessionBus(env, nowhere)).toBe(true);
});
