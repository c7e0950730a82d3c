import { MessageType, Variant, sessionBus } from '@jellybrick/dbus-next';
import type { MessageBus } from '@jellybrick/dbus-next';
import type { Log } from '../../ports.ts';
import { callMethod, hasOwner, onLost, subscribe } from './bus.ts';
import type { Target } from './bus.ts';
import { withTimeout } from './with-timeout.ts';

/*
 * Linux: a panel that comes after the app, as it does at login. Electron looks for the panel once, when it makes the tray item;
 * without one the item stays invisible for good. So the item is made anew when the panel's service arrives on the bus. Later
 * restarts of the panel Electron notices itself, which is why the watch ends once an item of ours is registered.
 * https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
 */

const WATCHER: Target = { destination: 'org.kde.StatusNotifierWatcher', path: '/StatusNotifierWatcher' };
const DAEMON: Target = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };

/** How long Electron may take to register the item with a panel that is there. Milliseconds. */
const REGISTERED_WITHIN = 2_000;

/** Calls `renewItem` once if this process has no item in the panel that is there, or as soon as one arrives. */
export function watchTrayHost(renewItem: () => void, log: Log): void {
  try {
    new TrayHost(sessionBus(), renewItem, log).watch();
  } catch (error) {
    log.info(`There is no session bus to tell of a panel: ${String(error)}`);
  }
}

class TrayHost {
  readonly #bus: MessageBus;
  readonly #renewItem: () => void;
  readonly #log: Log;

  constructor(bus: MessageBus, renewItem: () => void, log: Log) {
    this.#bus = bus;
    this.#renewItem = renewItem;
    this.#log = log;
  }

  watch(): void {
    onLost(this.#bus, (error) =>
      this.#log.info(`There is no session bus to tell of a panel: ${error.message}`),
    );
    this.#bus.on('message', ({ type, member, body }) => {
      const [name, , owner] = body as readonly unknown[];
      if (type !== MessageType.SIGNAL || member !== 'NameOwnerChanged') return;
      if (name === WATCHER.destination && owner !== '') this.#renew();
    });
    // Subscribe first and ask last, so that no arrival in between is missed.
    subscribe(
      this.#bus,
      `sender='${DAEMON.destination}',member='NameOwnerChanged',arg0='${WATCHER.destination}'`,
    )
      .then(async () => (await hasOwner(this.#bus, WATCHER.destination)) && this.#check())
      .catch((error: unknown) => this.#log.info(`A panel that comes late is not noticed: ${String(error)}`));
  }

  /** The panel is there. Electron has registered the item, or does within a moment, or has looked too early. */
  async #check(): Promise<void> {
    if (await this.#isRegistered()) {
      this.#bus.disconnect();
      return;
    }
    setTimeout(() => {
      this.#isRegistered()
        .then((isRegistered) => (isRegistered ? this.#bus.disconnect() : this.#renew()))
        .catch((error: unknown) => this.#log.info(`The panel does not say what it shows: ${String(error)}`));
    }, REGISTERED_WITHIN);
  }

  #renew(): void {
    this.#bus.removeAllListeners('message');
    this.#bus.disconnect();
    this.#log.info('A panel has come, so the tray item is made anew.');
    this.#renewItem();
  }

  /** Whether an item of this process is registered. */
  async #isRegistered(): Promise<boolean> {
    const properties = { ...WATCHER, interface: 'org.freedesktop.DBus.Properties' };
    const body = [WATCHER.destination, 'RegisteredStatusNotifierItems'];
    const [items] = await withTimeout(callMethod(this.#bus, properties, 'Get', 'ss', body));
    const names: unknown = items instanceof Variant ? items.value : [];
    if (!Array.isArray(names)) return false;
    const owners = await Promise.all(names.map((item) => this.#processOf(String(item))));
    return owners.includes(process.pid);
  }

  /** The process behind an item, which is named by its connection and its path; `null` when it has left meanwhile. */
  async #processOf(item: string): Promise<number | null> {
    const [connection = ''] = item.split('/');
    const reply = await withTimeout(
      callMethod(this.#bus, DAEMON, 'GetConnectionUnixProcessID', 's', [connection]),
    ).catch(() => []);
    const [id] = reply;
    return typeof id === 'number' ? id : null;
  }
}
