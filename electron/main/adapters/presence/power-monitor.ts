import { powerMonitor } from 'electron';
import { SECOND } from '../../../../shared/time.ts';
import type { IdleTime, PresenceListener } from '../../ports.ts';

/** Reports sleep on every system (twice each time on Linux), and the locked screen on Windows and macOS only. */
export function watchPowerMonitor(listener: PresenceListener): void {
  powerMonitor.on('suspend', listener.onSuspend);
  powerMonitor.on('resume', listener.onResume);
  powerMonitor.on('lock-screen', listener.onLock);
  powerMonitor.on('unlock-screen', listener.onUnlock);
}

/** Electron reports whole seconds. */
export const systemIdle: IdleTime = () => {
  const seconds = powerMonitor.getSystemIdleTime();
  return seconds >= 0 ? seconds * SECOND : null;
};
