/*
 * Switches of Chromium, Electron or Node that pass through: those that Electron documents, and those that desktops, test
 * drivers and administrators use. Anything else that looks like an option counts as a typing error.
 * https://www.electronjs.org/docs/latest/api/command-line-switches
 */
const PASSING = new Set([
  'allow-file-access-from-files',
  'auth-negotiate-delegate-whitelist',
  'auth-server-whitelist',
  'disable-ntlm-v2',
  'disable-dev-shm-usage',
  'disable-features',
  'disable-gpu',
  'disable-gpu-compositing',
  'disable-gpu-sandbox',
  'disable-http-cache',
  'disable-http2',
  'disable-renderer-backgrounding',
  'disable-setuid-sandbox',
  'disable-software-rasterizer',
  'disk-cache-size',
  'enable-blink-features',
  'enable-crash-reporter',
  'enable-features',
  'enable-logging',
  'enable-speech-dispatcher',
  'enable-wayland-ime',
  'force-color-profile',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-prefers-reduced-motion',
  'gtk-version',
  'high-dpi-support',
  'ignore-gpu-blocklist',
  'in-process-gpu',
  'js-flags',
  'lang',
  'log-file',
  'log-level',
  'log-net-log',
  'no-sandbox',
  'no-zygote',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'show-fps-counter',
  'test-type',
  'trace-startup',
  'use-angle',
  'use-gl',
  'user-data-dir',
  'v',
  'vmodule',
  'wayland-text-input-version',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'experimental-network-inspection',
  'no-deprecation',
  'throw-deprecation',
  'trace-deprecation',
  'trace-warnings',
  'unhandled-rejections',
  'force_high_performance_gpu',
  'force_low_power_gpu',
  'xdg-portal-required-version',
]);

/** They let any local program control the app. No fuse covers all of them, so a packaged app refuses them. */
const DEBUGGING = /^(?:inspect|remote-(?:debugging|allow))/u;

/** Whether the argument is a switch of Chromium, Electron or Node that may pass: `--name` or `--name=value`. */
export function isForeignSwitch(argument: string, isPackaged: boolean): boolean {
  if (!argument.startsWith('--')) return false;
  const [name = ''] = argument.slice(2).split('=');
  return PASSING.has(name) && !(isPackaged && DEBUGGING.test(name));
}
