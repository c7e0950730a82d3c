import { Variant, type Message } from '@jellybrick/dbus-next';
import { z } from 'zod';
import { done, unwrap, type Bus, type Reply } from './bus.ts';
import { usualDeadline, waitFor } from './wait-for.ts';

/** A notification as an app asked for it. One that replaces an earlier one has its id. */
export interface Notification {
  id: number;
  appName: string;
  /** A file or the name of a theme's icon. */
  appIcon: string;
  summary: string;
  body: string;
  actions: { key: string; label: string }[];
  hints: Record<string, unknown>;
  /** Milliseconds; 0 = never, -1 = as the service likes. */
  expireTimeout: number;
}

/** `hanging`: no call is ever answered. `absent`: there is no notification service. */
export type NotificationBehaviour = 'working' | 'hanging' | 'absent';

const serviceName = 'org.freedesktop.Notifications';
const servicePath = '/org/freedesktop/Notifications';
const properties = 'org.freedesktop.DBus.Properties';

/** Why a notification went, as the protocol numbers it. */
const closeReason = { expired: 1, dismissed: 2, closedByApp: 3 };

const notifySchema = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.unknown()),
  z.number(),
]);

function readActions(pairs: readonly string[]): Notification['actions'] {
  return pairs.flatMap((key, index) => (index % 2 === 0 ? [{ key, label: pairs[index + 1] ?? '' }] : []));
}

/** The notification service of the test desktop. It shows nothing; a test is the person who reads and presses. */
export class Notifications {
  readonly #bus: Bus;
  readonly #received: Notification[] = [];
  readonly #closed: number[] = [];
  readonly #unanswered: string[] = [];
  #capabilities: readonly string[] = ['actions', 'body', 'persistence'];
  #taken = 0;
  #lastId = 0;
  #behaviour: NotificationBehaviour = 'absent';
  #doNotDisturb: boolean | null = null;
  readonly #asked: string[] = [];

  private constructor(bus: Bus) {
    this.#bus = bus;
  }

  /** Starts the service, working, on the session bus. */
  static async open(bus: Bus): Promise<Notifications> {
    const notifications = new Notifications(bus);
    bus.serve(servicePath, (call) => notifications.#answer(call));
    await notifications.behave('working');
    return notifications;
  }

  /** Changes how the service behaves from now on. A call that was left without an answer never gets one. */
  async behave(behaviour: NotificationBehaviour): Promise<void> {
    const wasThere = this.#behaviour !== 'absent';
    this.#behaviour = behaviour;
    const isThere = behaviour !== 'absent';
    if (isThere && !wasThere) await this.#bus.own(serviceName);
    if (!isThere && wasThere) await this.#bus.release(serviceName);
  }

  /** Changes what the service says it can do; an app may have asked already. */
  offer(capabilities: readonly string[]): void {
    this.#capabilities = capabilities;
  }

  /** Tells by the property `Inhibited` whether the person wants not to be disturbed; `null`: without that property, as at first. */
  doNotDisturb(on: boolean | null): void {
    this.#doNotDisturb = on;
    if (on === null) return;
    const changed = { Inhibited: new Variant('b', on) };
    this.#bus.emit(servicePath, properties, 'PropertiesChanged', 'sa{sv}as', [serviceName, changed, []]);
  }

  /** The properties that apps have asked for, in that order. */
  asked(): readonly string[] {
    return this.#asked;
  }

  /** Waits for the next notification that no call of this has answered yet. */
  async next(deadline: number = usualDeadline): Promise<Notification> {
    const notification = await waitFor('a notification', () => this.#received[this.#taken], deadline);
    this.#taken += 1;
    return notification;
  }

  last(): Notification | undefined {
    return this.#received.at(-1);
  }

  all(): readonly Notification[] {
    return this.#received;
  }

  /** The ids of the notifications that the app itself closed, in that order. */
  closed(): readonly number[] {
    return this.#closed;
  }

  /** The methods that were called while the service hung, in that order. */
  unanswered(): readonly string[] {
    return this.#unanswered;
  }

  /** Presses a button by its key; `default` is a click on the notification itself. Throws if it has no such button. */
  press(id: number, key: string): void {
    const actions = this.#find(id).actions.map((action) => action.key);
    if (!actions.includes(key))
      throw new Error(`Notification ${id} has no action "${key}" but: ${actions.join(', ')}.`);
    this.#emit('ActionInvoked', 'us', [id, key]);
    this.#leave(id, closeReason.dismissed);
  }

  /** Waves a notification away, as a person does. */
  dismiss(id: number): void {
    this.#leave(this.#find(id).id, closeReason.dismissed);
  }

  /** Lets a notification vanish because its time is over. */
  expire(id: number): void {
    this.#leave(this.#find(id).id, closeReason.expired);
  }

  #find(id: number): Notification {
    const found = this.#received.findLast((notification) => notification.id === id);
    if (found === undefined) throw new Error(`There was no notification ${id}.`);
    return found;
  }

  #emit(member: string, signature: string, body: unknown[]): void {
    this.#bus.emit(servicePath, serviceName, member, signature, body);
  }

  #leave(id: number, reason: number): void {
    this.#emit('NotificationClosed', 'uu', [id, reason]);
  }

  #answer(call: Message): Reply | undefined {
    if (this.#behaviour === 'hanging') {
      if (call.interface === serviceName) this.#unanswered.push(call.member);
      return 'silence';
    }
    switch (call.member) {
      case 'GetCapabilities':
        return { signature: 'as', body: [this.#capabilities] };
      case 'GetServerInformation':
        return { signature: 'ssss', body: ['Test desktop', 'Unknot', '1.0', '1.2'] };
      case 'Notify':
        return { signature: 'u', body: [this.#notify(call)] };
      case 'CloseNotification':
        return this.#close(z.number().parse(call.body[0]));
      case 'Get':
        return this.#property(call.body[1]);
      default:
        return undefined;
    }
  }

  #notify(call: Message): number {
    const [appName, replaces, appIcon, summary, body, actions, hints, expireTimeout] = notifySchema.parse(
      call.body.map(unwrap),
    );
    const id = replaces === 0 ? (this.#lastId += 1) : replaces;
    const shown = { id, appName, appIcon, summary, body, hints, expireTimeout };
    this.#received.push({ ...shown, actions: readActions(actions) });
    return id;
  }

  #property(name: unknown): Reply {
    this.#asked.push(String(name));
    if (name === 'Inhibited' && this.#doNotDisturb !== null)
      return { signature: 'v', body: [new Variant('b', this.#doNotDisturb)] };
    return { error: 'org.freedesktop.DBus.Error.UnknownProperty', text: `There is no ${String(name)}.` };
  }

  #close(id: number): Reply {
    this.#closed.push(id);
    this.#leave(id, closeReason.closedByApp);
    return done;
  }
}
