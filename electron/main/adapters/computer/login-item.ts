import { app } from 'electron';
import type { Autostart } from '../../ports.ts';
import type { StartCommand } from './autostart-entry.ts';

/** What starts at login on Windows and macOS, as the system itself keeps it. */
export function loginItem(platform: NodeJS.Platform, [program, ...args]: StartCommand): Autostart {
  const which = platform === 'win32' ? { path: program, args } : {};
  const isOn = () => app.getLoginItemSettings(which).openAtLogin;
  return {
    name: 'Unknot',
    state: () => (isOn() ? 'on' : 'off'),
    set(on) {
      if (isOn() === on) return;
      app.setLoginItemSettings({ ...which, openAtLogin: on });
      if (isOn() !== on) throw new Error('The system has not changed what starts at login.');
    },
  };
}
