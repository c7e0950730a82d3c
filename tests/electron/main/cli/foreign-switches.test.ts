import { expect, test } from 'vitest';
import { isForeignSwitch } from '../../../../electron/main/cli/foreign-switches.ts';

test.each([
  ['--ozone-platform=wayland', true, true],
  ['--no-sandbox', true, true],
  ['--inspect=9229', true, false],
  ['--inspect', false, true],
  ['--remote-debugging-port=0', true, false],
  ['--remote-debugging-port=0', false, true],
  ['--remote-allow-origins=*', true, false],
  ['--status', true, false],
  ['--no-sandboxes', true, false],
  ['-v', true, false],
  ['no-sandbox', true, false],
  ['--', true, false],
])('%s, packaged: %s, passes: %s', (argument, isPackaged, passes) => {
  expect(isForeignSwitch(argument, isPackaged)).toBe(passes);
});
