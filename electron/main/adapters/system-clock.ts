import type { Clock, Stop } from '../ports.ts';
import type { Instant } from '../../../shared/time.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  timeZone,
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
    timeZone,
    rate,
    wakeAt: (instant, callback) => wakeIn((instant - now()) / rate, callback),
  };
}

function wakeIn(milliseconds: number, callback: () => void): Stop {
  const timer = setTimeout(callback, Math.max(0, Math.ceil(milliseconds)));
  return () => clearTimeout(timer);
}

function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
