import path from 'node:path';
import type { StartCommand } from './autostart-entry.ts';

interface RunningProgram {
  readonly isPackaged: boolean;
  readonly execPath: string;
  /** What an unpackaged Electron runs. */
  readonly appPath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** How the app that runs is started. That is its normal start, which opens no window. */
export function startCommand({ isPackaged, execPath, appPath, env }: RunningProgram): StartCommand {
  if (!isPackaged) return [execPath, appPath];
  // Both unpack the app to a place that is another one each time.
  const { APPIMAGE: image, APPDIR: mounted, PORTABLE_EXECUTABLE_FILE: portable } = env;
  // A terminal that came as an AppImage hands its own variables on to what is started in it.
  const isMounted = mounted !== undefined && execPath.startsWith(`${mounted}${path.sep}`);
  if (image !== undefined && image !== '' && isMounted) return [image];
  return [portable === undefined || portable === '' ? execPath : portable];
}
