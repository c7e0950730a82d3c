import type { Clock, Stop } from '../ports.ts';
import type { Instant } from '../../../shared/time.ts';

/** Asked many times a minute, and slow to find out. */
let zone = readTimeZone();

export const systemClock: Clock = {
  now: () => Date.now(),
  timeZone: () => zone,
  refreshTimeZone,
  rate: 1,
  wakeAt: (instant, callback) => wakeIn(instant - Date.now(), callback),
};

/**
 * A clock that starts at `start` and runs `rate` times as fast as the real one. It makes a working day fit into a test;
 * `compose.ts` takes it only in an unpackaged build.
 */
export function fastClock(start: Instant, rate: number): Clock {
  const origin = performance.now();
  const now = () => start + (performance.now() - origin) * rate;
  return {
    now: () => Math.floor(now()),
    timeZone: () => zone,
    refreshTimeZone,
    rate,
    wakeAt: (instant, callback) => wakeIn((instant - now()) / rate, callback),
  };
}

function wakeIn(milliseconds: number, callback: () => void): Stop {
  const timer = setTimeout(callback, Math.max(0, Math.ceil(milliseconds)));
  return () => clearTimeout(timer);
}

function readTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Electron's main process does not notice that the zone was changed; a write to `TZ` makes it look again. */
function refreshTimeZone(): void {
  const { TZ: own } = process.env;
  process.env['TZ'] = 'UTC';
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
  zone = readTimeZone();
}
