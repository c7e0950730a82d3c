import path from 'node:path';

/** Chromium sets this address at its start when it finds no bus, so that libraries do not start one. */
const NONE = 'disabled:';

/** Whether a Linux session has no message bus: its environment has neither an address nor systemd's socket. */
export function lacksSessionBus(env: NodeJS.ProcessEnv, exists: (file: string) => boolean): boolean {
  const { DBUS_SESSION_BUS_ADDRESS: address, XDG_RUNTIME_DIR: runtimeFolder } = env;
  if (address === NONE) return true;
  if (address !== undefined && address !== '') return false;
  return runtimeFolder === undefined || !exists(path.join(runtimeFolder, 'bus'));
}
