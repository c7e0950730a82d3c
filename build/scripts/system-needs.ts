/** Something that the machine must have, and the Debian package that provides it. */
export interface Need {
  kind: 'program' | 'python module';
  name: string;
  package: string;
}

/** The Debian packages with the shared libraries that Electron is linked to or loads. */
export const libraryPackages = [
  'libnss3',
  'libgtk-3-0',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libcups2',
  'libxtst6',
  'libnotify4',
  'libsecret-1-0',
];

const displayNeeds: Need[] = [
  { kind: 'program', name: 'Xvfb', package: 'xvfb' },
  { kind: 'program', name: 'xvfb-run', package: 'xvfb' },
  { kind: 'program', name: 'xauth', package: 'xauth' },
];

const busNeeds: Need[] = [
  { kind: 'program', name: 'dbus-daemon', package: 'dbus' },
  { kind: 'program', name: 'dbus-run-session', package: 'dbus' },
];

const desktopTestNeeds: Need[] = [
  ...displayNeeds,
  ...busNeeds,
  { kind: 'program', name: 'dbus-launch', package: 'dbus-x11' },
  { kind: 'program', name: 'notify-send', package: 'libnotify-bin' },
  { kind: 'program', name: 'xdotool', package: 'xdotool' },
  { kind: 'program', name: 'openbox', package: 'openbox' },
  { kind: 'python module', name: 'dbusmock', package: 'python3-dbusmock' },
];

const benchNeeds: Need[] = [...desktopTestNeeds, { kind: 'program', name: 'strace', package: 'strace' }];

/** What Unknot is prepared for: use, or tests and measurements on the tests' own desktop. */
export type Preparation = 'start' | 'desktop tests' | 'bench';

/** The parts of a desktop that this Linux session lacks. */
export interface MissingDesktop {
  display: boolean;
  sessionBus: boolean;
}

/** What the session lacks, according to its environment. Systems other than Linux lack nothing. */
export function findMissingDesktop(environment: NodeJS.ProcessEnv, platform: string): MissingDesktop {
  const linux = platform === 'linux';
  return {
    display: linux && !environment['DISPLAY'] && !environment['WAYLAND_DISPLAY'],
    sessionBus: linux && !environment['DBUS_SESSION_BUS_ADDRESS'],
  };
}

/** The programs and modules that a purpose needs besides Electron's libraries. */
export function needsOf(purpose: Preparation, missing: MissingDesktop): Need[] {
  if (purpose === 'desktop tests') return desktopTestNeeds;
  if (purpose === 'bench') return benchNeeds;
  if (!missing.display) return [];
  return missing.sessionBus ? [...displayNeeds, ...busNeeds] : displayNeeds;
}
