import { powerMonitor } from 'electron';
import type { PowerListener } from '../ports.ts';

/** Linux reports sleep twice each time: listeners must not mind. */
export function watchPower({ onSuspend, onResume }: PowerListener): void {
  powerMonitor.on('suspend', onSuspend);
  powerMonitor.on('resume', () => {
    rereadTimeZone();
    onResume();
  });
  powerMonitor.on('unlock-screen', () => {
    rereadTimeZone();
    onResume();
  });
}

/** Electron's main process does not notice that the zone was changed; a write to `TZ` makes it look again. */
function rereadTimeZone(): void {
  const { TZ: own } = process.env;
  process.env['TZ'] = 'UTC';
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
}
