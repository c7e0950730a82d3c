import path from 'node:path';

/** What Chromium sets before anything else where it finds no bus, so that none is started in its place. */
const NONE = 'disabled:';

/** Whether a Linux session has no message bus, told from its environment: neither an address nor systemd's socket. */
export function lacksSessionBus(env: NodeJS.ProcessEnv, exists: (file: string) => boolean): boolean {
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtimeFolder } = env;
  if (address === NONE) return true;
  if (address !== undefined && address !== '') return false;
  return runtimeFolder === undefined || !exists(path.join(runtimeFolder, 'bus'));
}
