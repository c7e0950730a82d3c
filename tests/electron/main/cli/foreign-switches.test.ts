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
  ['--force-renderer-accessibility', true, true],
  ['--force_high_performance_gpu', true, true],
  ['--class=unknot', true, true],
  ['--display=:1', true, true],
  ['--proxy-server=proxy:3128', true, true],
  ['--enable-gpu-rasterization', true, true],
  ['--no-xshm', true, true],
  ['--expose-gc', true, true],
  ['--hidden', true, true],
  ['--updated', true, true],
  ['-psn_0_12345', true, true],
  ['-psn_0_', true, false],
  ['--no', true, false],
  ['--nosandbox', true, false],
  ['--disable-web-security', true, false],
  ['--load-extension=extension', false, false],
  ['--open=today', true, false],
  ['--foo', true, false],
  ['-v', true, false],
  ['no-sandbox', true, false],
  ['--', true, false],
])('%s, packaged: %s, passes: %s', (argument, isPackaged, passes) => {
  expect(isForeignSwitch(argument, isPackaged)).toBe(passes);
});
