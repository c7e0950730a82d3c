import type { EventEmitter } from 'node:events';
import { DBusError, Message } from '@jellybrick/dbus-next';
import type { MessageBus } from '@jellybrick/dbus-next';

/** Where a method is called. The interface is named as the destination unless it is said. */
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

/** Asks the bus for the signals that fit the rule; they come as messages. */
export async function askForSignals(bus: MessageBus, rule: string): Promise<void> {
  await callMethod(bus, DAEMON, 'AddMatch', 's', [`type='signal',${rule}`]);
}

/** Whether somebody has this name on the bus; a service that could be started has not. */
export async function hasOwner(bus: MessageBus, name: string): Promise<boolean> {
  const [owned] = await callMethod(bus, DAEMON, 'NameHasOwner', 's', [name]);
  return owned === true;
}

/** Calls a method and answers its results. @throws what the service answers instead. */
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
