import { powerMonitor } from 'electron';
import type { PowerListener } from '../ports.ts';

/** Linux reports sleep twice each time: listeners must not mind. */
export function watchPower({ onSuspend, onResume }: PowerListener): void {
  powerMonitor.on('suspend', onSuspend);
  powerMonitor.on('resume', onResume);
  powerMonitor.on('unlock-screen', onResume);
}
