import { expect, test } from 'vitest';
import { displayName, displayOf, isSameDisplay } from '../../../../electron/main/cli/display-session.ts';

const display = (wayland: string | null, x11: string | null) => ({ wayland, x11 });

test('the environment names the screen; an empty name is none', () => {
  expect([
    displayOf('linux', { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }),
    displayOf('linux', { WAYLAND_DISPLAY: '', DISPLAY: ':1.0' }),
    displayOf('linux', {}),
    displayOf('win32', { DISPLAY: ':0' }),
  ]).toEqual([display('wayland-0', ':0'), display(null, ':1'), display(null, null), display(null, null)]);
});

test.each([
  [display(null, ':0'), display(null, ':0'), true],
  [display(null, ':0'), display(null, ':1'), false],
  [display('wayland-0', ':0'), display(null, ':0'), true],
  [display('wayland-0', ':0'), display('wayland-1', null), false],
  [display('wayland-0', ':0'), display('wayland-0', null), true],
  [display('wayland-0', null), display(null, ':0'), true],
  [display(null, null), display(null, ':0'), true],
])('%j and %j are one screen: %s', (one, other, isOne) => {
  expect([isSameDisplay(one, other), isSameDisplay(other, one)]).toEqual([isOne, isOne]);
});

test('a sentence names the screen by the name that its session has', () => {
  expect([display('wayland-0', ':0'), display(null, ':1'), display(null, null)].map(displayName)).toEqual([
    'wayland-0',
    ':1',
    '',
  ]);
});
