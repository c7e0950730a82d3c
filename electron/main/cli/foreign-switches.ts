/*
 * Switches of Chromium, Electron or Node that pass through: the families by which nearly all of them are named, and single
 * ones that Electron documents or that desktops, test drivers and administrators use. Anything else that looks like an
 * option counts as a typing error. https://www.electronjs.org/docs/latest/api/command-line-switches
 */

/** How whole families of switches begin. No option of ours begins so. */
const FAMILIES =
  /^(?:allow|app|auth|blink|browser|cc|default|disable|disk|dump|enable|export|force|gpu|gtk|host|ignore|js|max|media|min|net|no|num|override|ozone|password|profile|proxy|raster|renderer|ssl|touch|trace|try|unsafely|use|user|utility|v8|video|wayland|webrtc|webview|x11)[-_]/u;

/** They switch off what keeps a page from harming the computer, so that nobody can have them slipped in. */
const REFUSED = new Set([
  'disable-web-security',
  'load-extension',
  'unsafely-treat-insecure-origin-as-secure',
]);

const PASSING = new Set([
  'class',
  'display',
  'experimental-network-inspection',
  'expose-gc',
  'headless',
  'hidden',
  'high-dpi-support',
  'in-process-gpu',
  'incognito',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'kiosk',
  'lang',
  'log-file',
  'log-level',
  'log-net-log',
  'name',
  'ozone',
  'remote-allow-origins',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'show-fps-counter',
  'single-process',
  'test-type',
  'throw-deprecation',
  'unhandled-rejections',
  'updated',
  'v',
  'vmodule',
  'xdg-portal-required-version',
]);

/** They let any local program control the app. No fuse covers all of them, so a packaged app refuses them. */
const DEBUGGING = /^(?:inspect|remote-(?:debugging|allow))/u;

/** Whether the argument is a switch of Chromium, Electron or Node that may pass: `--name` or `--name=value`. */
export function isForeignSwitch(argument: string, isPackaged: boolean): boolean {
  // macOS gives this number of its process to an app that is opened for the first time.
  if (/^-psn_\d+_\d+$/u.test(argument)) return true;
  if (!argument.startsWith('--')) return false;
  const [name = ''] = argument.slice(2).split('=');
  if (REFUSED.has(name) || (isPackaged && DEBUGGING.test(name))) return false;
  return PASSING.has(name) || FAMILIES.test(name);
}
