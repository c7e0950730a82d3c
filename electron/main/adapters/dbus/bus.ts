import type { EventEmitter } from 'node:events';
import { DBusError, Message } from '@jellybrick/dbus-next';
import type { MessageBus } from '@jellybrick/dbus-next';

/** Where a method is called. The interface has the name of the destination unless it is given. */
export interface Target {
  readonly destination: string;
  readonly path: string;
  readonly interface?: string;
}

const DAEMON: Target = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' };

/** Calls back when the connection fails or is lost; without a listener that would end the app. */
export function onLost(bus: MessageBus, callback: (error: Error) => void): void {
  // The client's types leave out that a lost connection is told by an error event.
  (bus as unknown as EventEmitter<{ error: [Error] }>).on('error', callback);
}

/** Subscribes to the signals that match the rule; they arrive as messages. */
export async function subscribe(bus: MessageBus, rule: string): Promise<void> {
  await callMethod(bus, DAEMON, 'AddMatch', 's', [`type='signal',${rule}`]);
}

/** Whether a program owns this name on the bus. A service that is not running does not, even if the bus could start it. */
export async function hasOwner(bus: MessageBus, name: string): Promise<boolean> {
  const [owned] = await callMethod(bus, DAEMON, 'NameHasOwner', 's', [name]);
  return owned === true;
}

/** Calls a method and gives its results. @throws the error that the service answers with. */
export async function callMethod(
  bus: MessageBus,
  target: Target,
  member: string,
  signature = '',
  body: unknown[] = [],
): Promise<readonly unknown[]> {
  const message = new Message({ interface: target.destination, ...target, member, signature, body });
  const reply = await bus.call(message);
  if (reply === null) throw new DBusError('org.freedesktop.DBus.Error.NoReply', `${member} got no reply.`);
  return reply.body;
}
