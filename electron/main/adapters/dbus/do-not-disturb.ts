import { MessageType, Variant, sessionBus } from '@jellybrick/dbus-next';
import type { Message, MessageBus } from '@jellybrick/dbus-next';
import type { Log, PresenceListener } from '../../ports.ts';
import { subscribe, callMethod, hasOwner, onLost } from './bus.ts';
import { withTimeout } from './with-timeout.ts';

/*
 * Linux: whether the person wants not to be disturbed. A notification service says so by its property `Inhibited`
 * (https://specifications.freedesktop.org/notification-spec/latest/), which KDE's has. Without the property, or without a
 * service, nobody knows. The service is never started just to be asked.
 */

const SERVICE = 'org.freedesktop.Notifications';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const TARGET = {
  destination: SERVICE,
  path: '/org/freedesktop/Notifications',
  interface: PROPERTIES,
};

type QuietListener = Pick<PresenceListener, 'onDoNotDisturb'>;

export function watchDoNotDisturb(listener: QuietListener, log: Log): void {
  try {
    new DoNotDisturb(sessionBus(), listener, log).watch();
  } catch (error) {
    log.info(`There is no session bus to tell of do-not-disturb: ${String(error)}`);
    listener.onDoNotDisturb(null);
  }
}

class DoNotDisturb {
  readonly #bus: MessageBus;
  readonly #listener: QuietListener;
  readonly #log: Log;
  /** Counts questions and signals, so that a late answer does not overwrite a newer signal. */
  #count = 0;

  constructor(bus: MessageBus, listener: QuietListener, log: Log) {
    this.#bus = bus;
    this.#listener = listener;
    this.#log = log;
  }

  watch(): void {
    onLost(this.#bus, (error) => {
      this.#log.info(`There is no session bus to tell of do-not-disturb: ${error.message}`);
      this.#tell(null);
    });
    this.#bus.on('message', (message) => this.#onMessage(message));
    const rules = [
      `sender='${SERVICE}',interface='${PROPERTIES}',member='PropertiesChanged',arg0='${SERVICE}'`,
      `sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${SERVICE}'`,
    ];
    // Subscribe first and ask last, so that no change in between is missed.
    Promise.all(rules.map((rule) => subscribe(this.#bus, rule)))
      .then(() => this.#ask())
      .catch((error: unknown) => {
        this.#log.info(`Do-not-disturb is not heard: ${String(error)}`);
        this.#tell(null);
      });
  }

  #onMessage({ type, member, body }: Message): void {
    const [name, changed, more] = body as readonly unknown[];
    if (type !== MessageType.SIGNAL || name !== SERVICE) return;
    if (member === 'NameOwnerChanged') {
      if (more === '') this.#tell(null);
      else void this.#ask();
    }
    if (member !== 'PropertiesChanged') return;
    const inhibited = new Map<string, unknown>(Object.entries(changed ?? {})).get('Inhibited');
    if (inhibited instanceof Variant) this.#tell(inhibited.value === true);
    else if (Array.isArray(more) && more.includes('Inhibited')) void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#count += 1;
    const asked = this.#count;
    const answer = await this.#isInhibited().catch(() => null);
    if (asked === this.#count) this.#listener.onDoNotDisturb(answer);
  }

  async #isInhibited(): Promise<boolean | null> {
    if (!(await hasOwner(this.#bus, SERVICE))) return null;
    const [answer] = await withTimeout(callMethod(this.#bus, TARGET, 'Get', 'ss', [SERVICE, 'Inhibited']));
    return answer instanceof Variant && typeof answer.value === 'boolean' ? answer.value : null;
  }

  #tell(on: boolean | null): void {
    this.#count += 1;
    this.#listener.onDoNotDisturb(on);
  }
}
