import path from 'node:path';
import type { StartCommand } from './autostart-entry.ts';

interface RunningProgram {
  readonly isPackaged: boolean;
  readonly execPath: string;
  /** What an unpackaged Electron runs. */
  readonly appPath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** The command that starts the running app again: a normal start, which opens no window. */
export function startCommand({ isPackaged, execPath, appPath, env }: RunningProgram): StartCommand {
  if (!isPackaged) return [execPath, appPath];
  // An AppImage and a portable build unpack the app to a new place each time, so start the outer file.
  const { APPIMAGE: image, APPDIR: mounted, PORTABLE_EXECUTABLE_FILE: portable } = env;
  // These variables may come from a terminal that is an AppImage itself and passes them on.
  const isMounted = mounted !== undefined && execPath.startsWith(`${mounted}${path.sep}`);
  if (image !== undefined && image !== '' && isMounted) return [image];
  return [portable === undefined || portable === '' ? execPath : portable];
}
