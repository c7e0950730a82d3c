import type { EventEmitter } from 'node:events';
import {
  Message,
  NameFlag,
  RequestNameReply,
  sessionBus,
  Variant,
  type MessageBus,
} from '@jellybrick/dbus-next';
import { within } from './wait-for.ts';

/** Where a method is called. */
export interface Target {
  destination: string;
  path: string;
  interface: string;
}

/** The answer to a method call; without a signature it is empty. `silence` leaves the caller without any. */
export type Reply = { signature: string; body: unknown[] } | { error: string; text: string } | 'silence';

/** The empty answer. */
export const done: Reply = { signature: '', body: [] };

/** Answers a method call, or undefined for a method that does not exist. */
export type Service = (call: Message) => Reply | undefined;

const daemon: Target = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};
const answerDeadline = 10_000;

/** The library emits `error` as well, which its types leave out. */
const asEmitter = (connection: MessageBus): EventEmitter => connection;

/** Takes D-Bus variants out of their wrapping, at every depth. */
export function unwrap(value: unknown): unknown {
  if (value instanceof Variant) return unwrap(value.value);
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(unwrap);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unwrap(item)]));
}

/**
 * A connection to a message bus, by plain messages: Electron does not answer the introspection that proxies start with.
 */
export class Bus {
  readonly #connection: MessageBus;
  readonly #failures: Error[] = [];

  private constructor(connection: MessageBus) {
    this.#connection = connection;
    asEmitter(connection).on('error', (error: Error) => this.#failures.push(error));
  }

  /** Connects to the bus at the address. */
  static async connect(address: string): Promise<Bus> {
    const connection = sessionBus({ busAddress: address });
    const bus = new Bus(connection);
    const connected = new Promise<void>((resolve, reject) => {
      connection.once('connect', resolve);
      asEmitter(connection).once('error', reject);
    });
    await within('the connection to the message bus', connected, answerDeadline);
    return bus;
  }

  /** Calls a method and answers its results, without variants. Throws if the method fails or does not answer in 10 s. */
  async call(target: Target, member: string, signature = '', body: unknown[] = []): Promise<unknown[]> {
    const answer = this.#connection.call(new Message({ ...target, member, signature, body }));
    const reply = await within(`an answer to ${target.interface}.${member}`, answer, answerDeadline);
    return (reply?.body ?? []).map(unwrap);
  }

  /** Emits a signal to everyone on the bus. */
  emit(path: string, interfaceName: string, member: string, signature: string, body: unknown[]): void {
    this.#connection.send(Message.newSignal(path, interfaceName, member, signature, body));
  }

  /** Answers every method call to an object. */
  serve(path: string, service: Service): void {
    this.#connection.addMethodHandler((call) => {
      if (call.path !== path) return false;
      const reply = service(call);
      if (reply === undefined) return false;
      if (reply !== 'silence') {
        this.#connection.send(
          'error' in reply
            ? Message.newError(call, reply.error, reply.text)
            : Message.newMethodReturn(call, reply.signature, reply.body),
        );
      }
      return true;
    });
  }

  /** Takes a well-known name. Throws if another has it. */
  async own(name: string): Promise<void> {
    const reply = await this.#connection.requestName(name, NameFlag.DO_NOT_QUEUE);
    if (reply === RequestNameReply.EXISTS)
      throw new Error(`Another process owns ${name} on the message bus.`);
  }

  async release(name: string): Promise<void> {
    await this.#connection.releaseName(name);
  }

  async hasOwner(name: string): Promise<boolean> {
    const [owned] = await this.call(daemon, 'NameHasOwner', 's', [name]);
    return owned === true;
  }

  /** Calls back with the name of each connection that ends. */
  async onDisconnect(callBack: (name: string) => void): Promise<void> {
    this.#connection.on('message', (message) => {
      const [name, , newOwner] = message.body;
      if (message.member === 'NameOwnerChanged' && newOwner === '' && typeof name === 'string')
        callBack(name);
    });
    const rule = "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged'";
    await this.call(daemon, 'AddMatch', 's', [rule]);
  }

  /** Disconnects. Throws if the connection failed at any time. */
  disconnect(): void {
    this.#connection.disconnect();
    if (this.#failures.length > 0)
      throw new AggregateError(this.#failures, 'The message bus connection failed.');
  }
}
