import { searchPath, type Environment } from './child.ts';
import type { Folders } from './folders.ts';
import { sessionId } from './login-manager.ts';

/** How the app's clock runs. */
export interface AppClock {
  /** Where it starts: a local date-time without zone, or an instant with one. */
  start: string;
  /** Seconds of the app per second of the world. */
  rate: number;
  /** Somebody sets the clock once, after so many seconds of the app. */
  jump?: { afterSeconds: number; bySeconds: number };
}

/** How to reach the parts of the desktop. */
export interface DesktopAddresses {
  display: string;
  sessionBus: string;
  systemBus: string;
}

/** The line of the environment by which the app's processes are known; the desktop's own helpers have another home. */
export function environmentMark(folders: Folders): string {
  return `HOME=${folders.home}`;
}

/** What the app is told about the person and the desktop; nothing comes from whoever runs the tests but the search path. */
export function personEnvironment(folders: Folders, desktop: DesktopAddresses): Environment {
  return {
    ...searchPath,
    HOME: folders.home,
    XDG_CONFIG_HOME: folders.config,
    XDG_DATA_HOME: folders.data,
    XDG_STATE_HOME: folders.state,
    XDG_CACHE_HOME: folders.cache,
    XDG_RUNTIME_DIR: folders.runtime,
    DISPLAY: desktop.display,
    DBUS_SESSION_BUS_ADDRESS: desktop.sessionBus,
    DBUS_SYSTEM_BUS_ADDRESS: desktop.systemBus,
    XDG_SESSION_ID: sessionId,
    // Unlike en_US.UTF-8 it exists on every system.
    LANG: 'C.UTF-8',
    LANGUAGE: 'en',
    TZ: 'America/New_York',
    UNKNOT_PRINT_STATUS: '1',
  };
}

/** What sets the app's clock; without a clock it is that of the system. */
export function clockEnvironment(clock: AppClock | undefined): Environment {
  if (clock === undefined) return {};
  const { start, rate, jump } = clock;
  return {
    UNKNOT_CLOCK_START: start,
    UNKNOT_CLOCK_RATE: String(rate),
    ...(jump && { UNKNOT_CLOCK_JUMP: `${jump.afterSeconds} ${jump.bySeconds}` }),
  };
}

/** Nobody moves the mouse of a test desktop: unless a test is about that, the app takes the person to be there. */
export function inputEnvironment(input: 'watched' | 'ignored'): Environment {
  return input === 'ignored' ? { UNKNOT_IGNORE_IDLE: '1' } : {};
}
