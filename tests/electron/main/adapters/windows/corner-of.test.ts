import { expect, test } from 'vitest';
import { cornerOf } from '../../../../../electron/main/adapters/windows/corner-of.ts';

const screen = { x: -1280, y: 30, width: 1280, height: 770 };
const size = { width: 360, height: 140 };

test.each([
  ['linux', { x: -376, y: 644, ...size }],
  ['win32', { x: -376, y: 644, ...size }],
  ['darwin', { x: -376, y: 46, ...size }],
] as const)('the corner is the one that %s shows notifications in', (platform, corner) => {
  expect(cornerOf(screen, size, platform)).toEqual(corner);
});

test('what is higher than the screen is cut to it', () => {
  expect(cornerOf(screen, { width: 360, height: 2_000 }, 'linux')).toEqual({
    x: -376,
    y: 46,
    width: 360,
    height: 738,
  });
});
