import { Variant, sessionBus } from '@jellybrick/dbus-next';
import type { MessageBus } from '@jellybrick/dbus-next';
import type { DesktopServices } from '../../ports.ts';
import { callMethod, hasOwner, onLost } from './bus.ts';
import { withTimeout } from './with-timeout.ts';

const TRAY = 'org.kde.StatusNotifierWatcher';
const NOTIFICATIONS = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
};

/** Asks the services of a Linux desktop what they are, on a connection that is closed with the answer. */
export async function askDesktop(): Promise<DesktopServices> {
  const bus = sessionBus();
  onLost(bus, () => undefined);
  try {
    const [trayHost, notificationService] = await Promise.all([
      withTimeout(hasTrayHost(bus)).catch(() => null),
      withTimeout(notificationServiceOn(bus)).catch(() => null),
    ]);
    return { trayHost, notificationService };
  } finally {
    bus.disconnect();
  }
}

async function hasTrayHost(bus: MessageBus): Promise<boolean> {
  if (!(await hasOwner(bus, TRAY))) return false;
  const watcher = {
    destination: TRAY,
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
  };
  const [answer] = await callMethod(bus, watcher, 'Get', 'ss', [TRAY, 'IsStatusNotifierHostRegistered']);
  return answer instanceof Variant && answer.value === true;
}

async function notificationServiceOn(bus: MessageBus): Promise<DesktopServices['notificationService']> {
  const [name, , version] = await callMethod(bus, NOTIFICATIONS, 'GetServerInformation');
  const [capabilities] = await callMethod(bus, NOTIFICATIONS, 'GetCapabilities');
  return {
    name: `${String(name)} ${String(version)}`,
    capabilities: Array.isArray(capabilities) ? capabilities.map(String) : [],
  };
}
