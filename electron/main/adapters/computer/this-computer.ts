import path from 'node:path';
import { app, shell } from 'electron';
import type { BackupFiles, ComputerPorts, DesktopServices, DisplayMethod } from '../../ports.ts';
import { computerFacts } from './computer-facts.ts';
import { globalShortcuts } from './global-shortcuts.ts';
import { linuxAutostart } from './linux-autostart.ts';
import { loginItem } from './login-item.ts';
import { nativeThemePort } from './native-theme.ts';
import { startCommand } from './start-command.ts';

interface ComputerParts {
  /** The folder where the person's programs keep their settings. */
  readonly configFolder: string;
  readonly logFile: string;
  readonly files: Pick<BackupFiles, 'read' | 'write' | 'remove'>;
  readonly askDesktop: () => Promise<DesktopServices>;
  readonly testMethods: readonly DisplayMethod[];
}

const UNKNOWN: DesktopServices = { trayHost: null, notificationService: null };

/** The ports to this computer, for the system that the app runs on. */
export function thisComputer(parts: ComputerParts): ComputerPorts {
  const { configFolder, logFile, files, askDesktop, testMethods } = parts;
  const { platform, execPath, env } = process;
  const isLinux = platform === 'linux';
  const command = startCommand({ isPackaged: app.isPackaged, execPath, appPath: app.getAppPath(), env });
  return {
    autostart: isLinux
      ? linuxAutostart(path.join(configFolder, 'autostart'), command, files)
      : loginItem(platform, command),
    shortcuts: globalShortcuts,
    theme: nativeThemePort,
    facts: async () => ({ ...computerFacts(), ...(isLinux ? await askDesktop() : UNKNOWN) }),
    openLog: async () => (await shell.openPath(logFile)) === '',
    testMethods,
  };
}
