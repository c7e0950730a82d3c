import path from 'node:path';
import { app, shell } from 'electron';
import type { BackupFiles, ComputerPorts, DesktopServices, DisplayMethod } from '../../ports.ts';
import { computerFacts } from './computer-facts.ts';
import { globalShortcuts } from './global-shortcuts.ts';
import { linuxAutostart } from './linux-autostart.ts';
import { loginItem } from './login-item.ts';
import { nativeThemePort } from './native-theme.ts';
import { startCommand } from './start-command.ts';

interface Surroundings {
  /** The folder that the person's programs keep their settings in. */
  readonly configFolder: string;
  readonly logFile: string;
  readonly files: Pick<BackupFiles, 'read' | 'write' | 'remove'>;
  readonly askDesktop: () => Promise<DesktopServices>;
  readonly testMethods: readonly DisplayMethod[];
}

const NOT_TOLD: DesktopServices = { trayHost: null, notificationService: null };

/** What the app reaches of this computer, on the system that it runs on. */
export function thisComputer(surroundings: Surroundings): ComputerPorts {
  const { configFolder, logFile, files, askDesktop, testMethods } = surroundings;
  const { platform, execPath, env } = process;
  const isLinux = platform === 'linux';
  const command = startCommand({ isPackaged: app.isPackaged, execPath, appPath: app.getAppPath(), env });
  return {
    autostart: isLinux
      ? linuxAutostart(path.join(configFolder, 'autostart'), command, files)
      : loginItem(platform, command),
    shortcuts: globalShortcuts,
    theme: nativeThemePort,
    facts: async () => ({ ...computerFacts(), ...(isLinux ? await askDesktop() : NOT_TOLD) }),
    openLog: async () => (await shell.openPath(logFile)) === '',
    testMethods,
  };
}
