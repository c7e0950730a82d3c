import path from 'node:path';

/** Where this person's files are. */
export interface Folders {
  /** Settings and health answers. */
  readonly config: string;
  /** History. */
  readonly data: string;
  /** What the engine remembers, and the log file. */
  readonly state: string;
  /** What can be made again from the other files. */
  readonly derived: string;
  /** What Chromium keeps and may lose. */
  readonly cache: string;
}

/**
 * Linux: the XDG folders, https://specifications.freedesktop.org/basedir-spec/latest/. A variable that is not an absolute
 * path counts as unset. Windows and macOS: everything in the app's own folder, as is usual there.
 */
export function foldersFor(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  home: string,
  ownFolder: string,
): Folders {
  if (platform !== 'linux') {
    const cache = path.join(ownFolder, 'cache');
    return { config: ownFolder, data: ownFolder, state: ownFolder, derived: ownFolder, cache };
  }
  const xdg = (variable: string, usual: string): string => {
    const value = env[variable];
    return path.join(
      value !== undefined && path.isAbsolute(value) ? value : path.join(home, usual),
      'unknot',
    );
  };
  return {
    config: xdg('XDG_CONFIG_HOME', '.config'),
    data: xdg('XDG_DATA_HOME', '.local/share'),
    state: xdg('XDG_STATE_HOME', '.local/state'),
    derived: xdg('XDG_CACHE_HOME', '.cache'),
    cache: path.join(xdg('XDG_CACHE_HOME', '.cache'), 'chromium'),
  };
}
