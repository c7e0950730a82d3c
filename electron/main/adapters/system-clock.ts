import { realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SECOND } from '../../../shared/time.ts';
import type { Instant } from '../../../shared/time.ts';
import { chooseZone } from '../../../shared/zone-choice.ts';
import type { ZoneTold, ZoneUsed } from '../../../shared/zone-choice.ts';
import type { Clock, Stop } from '../ports.ts';

/** Cached, because it is needed many times a minute and slow to read. */
let zone: ZoneUsed = chooseZone(readZone(), null);
/** The last zone that the computer named. */
let lastNamed = zone.unknown === null ? zone.timeZone : null;

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: timeWithSleep({
    wall: () => Date.now(),
    running: () => performance.now(),
    sinceBoot: () => os.uptime() * SECOND,
  }),
  zone: () => zone,
  refreshTimeZone,
  rate: 1,
  wakeAt: (instant, callback) => wakeIn(instant - Date.now(), callback),
};

/** Sets a clock by `by` milliseconds once, `after` this many milliseconds of its own time. */
export interface ClockJump {
  readonly after: number;
  readonly by: number;
}

/**
 * A clock that starts at `start` and runs `rate` times as fast as the real one. It makes a working day fit into a test;
 * `index.ts` takes it only in an unpackaged build.
 */
export function fastClock(start: Instant, rate: number, jump: ClockJump | null): Clock {
  const origin = performance.now();
  const monotonic = () => (performance.now() - origin) * rate;
  const now = () => {
    const passed = monotonic();
    return start + passed + (jump !== null && passed >= jump.after ? jump.by : 0);
  };
  return {
    now: () => Math.floor(now()),
    monotonic,
    zone: () => zone,
    refreshTimeZone,
    rate,
    wakeAt: (instant, callback) => wakeIn((instant - now()) / rate, callback),
  };
}

/** Clocks of the computer, each in milliseconds. */
interface Readings {
  /** The clock that people see and set. */
  readonly wall: () => number;
  /** Steady, but on Linux it stops while the computer sleeps. */
  readonly running: () => number;
  /** Goes on during sleep. Slower to read. */
  readonly sinceBoot: () => number;
}

/**
 * The time that passes, sleep included. When the wall clock has moved against the steady one, either the computer slept or
 * somebody set the clock; the time since boot decides which.
 */
export function timeWithSleep({ wall, running, sinceBoot }: Readings): () => number {
  const awakeSinceBoot = () => sinceBoot() - running();
  const atStart = awakeSinceBoot();
  let ahead = wall() - running();
  let slept = 0;
  return () => {
    const aheadNow = wall() - running();
    if (Math.abs(aheadNow - ahead) >= SECOND) {
      ahead = aheadNow;
      slept = Math.max(slept, awakeSinceBoot() - atStart);
    }
    return running() + slept;
  };
}

function wakeIn(milliseconds: number, callback: () => void): Stop {
  const timer = setTimeout(callback, Math.max(0, Math.ceil(milliseconds)));
  return () => clearTimeout(timer);
}

function readZone(): ZoneTold {
  const { TZ: setting } = process.env;
  return {
    setting,
    named: Intl.DateTimeFormat().resolvedOptions().timeZone,
    minutesBehind: new Date().getTimezoneOffset(),
    file: zoneFile(setting),
  };
}

/** The file that `TZ` or else the system points to, without links. */
function zoneFile(setting: string | undefined): string | null {
  // An empty setting means UTC.
  if (setting === '' || process.platform === 'win32') return null;
  const named = setting === undefined ? '/etc/localtime' : setting.replace(/^:/u, '');
  try {
    return realpathSync(path.resolve('/usr/share/zoneinfo', named));
  } catch {
    // A computer without zone files may still be told the path of one.
    return path.isAbsolute(named) ? named : null;
  }
}

/** Electron's main process does not notice a changed zone. A write to `TZ` makes it read the zone again. */
function refreshTimeZone(): void {
  const { TZ: own } = process.env;
  process.env['TZ'] = 'UTC';
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
  const next = chooseZone(readZone(), lastNamed);
  if (next.unknown === null) lastNamed = next.timeZone;
  zone = next;
}
