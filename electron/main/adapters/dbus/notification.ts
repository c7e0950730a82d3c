import { MessageType, Variant, sessionBus } from '@jellybrick/dbus-next';
import type { Message, MessageBus } from '@jellybrick/dbus-next';
import type { Answer, Nudge } from '../../../../shared/view.ts';
import type { DisplayMethod, Log } from '../../ports.ts';
import { subscribe, callMethod, onLost } from './bus.ts';
import type { Target } from './bus.ts';
import { withTimeout } from './with-timeout.ts';

/*
 * System notification on Linux: https://specifications.freedesktop.org/notification-spec/latest/
 * It uses D-Bus directly, because Electron's own class blocks the whole main process for 25 seconds when the service does
 * not answer, and shows no buttons.
 */

const SERVICE: Target = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
};

type OnAnswer = (answer: Answer | 'open') => void;

export class DbusNotification implements DisplayMethod {
  readonly name = 'D-Bus notification';
  readonly #appName: string;
  readonly #iconFile: string;
  readonly #log: Log;
  #bus: MessageBus | null = null;
  #shown: { id: number; answers: readonly Answer[]; onAnswer: OnAnswer } | null = null;
  /** Counts shows and withdrawals, so that a late reply to an older one is recognised. */
  #attempt = 0;

  constructor(appName: string, iconFile: string, log: Log) {
    this.#appName = appName;
    this.#iconFile = iconFile;
    this.#log = log;
  }

  async show(nudge: Nudge, onAnswer: OnAnswer): Promise<void> {
    const bus = this.#connection();
    this.#attempt += 1;
    await withTimeout(this.#notify(bus, nudge, onAnswer, this.#attempt));
  }

  async withdraw(): Promise<void> {
    const shown = this.#shown;
    this.#attempt += 1;
    this.#shown = null;
    if (shown !== null && this.#bus !== null) await withTimeout(close(this.#bus, shown.id));
  }

  async #notify(
    bus: MessageBus,
    { title, buttons }: Nudge,
    onAnswer: OnAnswer,
    attempt: number,
  ): Promise<void> {
    const [capabilities] = await callMethod(bus, SERVICE, 'GetCapabilities');
    const hasButtons = Array.isArray(capabilities) && capabilities.includes('actions');
    const actions = hasButtons
      ? ['default', title, ...buttons.flatMap(({ answer, label }) => [answer, label])]
      : [];
    const hints = { urgency: new Variant('y', 1), 'desktop-entry': new Variant('s', 'unknot') };
    const body = [this.#appName, 0, this.#iconFile, title, '', actions, hints, -1];
    const [id] = await callMethod(bus, SERVICE, 'Notify', 'susssasa{sv}i', body);
    if (typeof id !== 'number') throw new Error('The notification service gave no number.');
    const answers = buttons.map(({ answer }) => answer);
    if (attempt === this.#attempt) this.#shown = { id, answers, onAnswer };
    else await close(bus, id);
  }

  /** Connects at the first nudge, and again at the next nudge after the connection broke. */
  #connection(): MessageBus {
    if (this.#bus !== null) return this.#bus;
    const bus = sessionBus();
    onLost(bus, (error) => {
      this.#log.warn(`The session bus is gone: ${error.message}`);
      this.#bus = null;
    });
    bus.on('message', (message) => {
      if (isAboutService(message)) this.#shown = null;
      // A click may arrive together with the id of its notification. Handle the id first.
      else setImmediate(() => this.#onMessage(message));
    });
    this.#hear(bus, `interface='${SERVICE.destination}',member='ActionInvoked'`);
    this.#hear(bus, `sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${SERVICE.destination}'`);
    this.#bus = bus;
    return bus;
  }

  #hear(bus: MessageBus, rule: string): void {
    subscribe(bus, rule).catch((error: unknown) =>
      this.#log.error('Clicks on notifications cannot be heard.', error),
    );
  }

  #onMessage({ type, member, body }: Message): void {
    if (type !== MessageType.SIGNAL || member !== 'ActionInvoked' || this.#shown === null) return;
    const [id, key] = body as readonly unknown[];
    if (id !== this.#shown.id) return;
    const answer = this.#shown.answers.find((known) => known === key);
    if (answer !== undefined) this.#shown.onAnswer(answer);
    else if (key === 'default') this.#shown.onAnswer('open');
  }
}

/** Whether the service has come or left. One that has started anew counts from 1 again, so that our number is another's. */
function isAboutService({ type, member, body }: Message): boolean {
  const [name] = body as readonly unknown[];
  return type === MessageType.SIGNAL && member === 'NameOwnerChanged' && name === SERVICE.destination;
}

async function close(bus: MessageBus, id: number): Promise<void> {
  await callMethod(bus, SERVICE, 'CloseNotification', 'u', [id]);
}
