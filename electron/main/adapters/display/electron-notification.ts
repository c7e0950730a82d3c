import { Notification } from 'electron';
import type { Answer, Nudge } from '../../../../shared/view.ts';
import type { DisplayMethod } from '../../ports.ts';

/** A system that says neither "shown" nor "failed" by then has dropped the notification. Milliseconds. */
const PATIENCE = 3_000;

/** System notification on Windows and macOS. An unsigned macOS bundle and a portable Windows build get none. */
export class ElectronNotification implements DisplayMethod {
  readonly name = 'system notification';
  #shown: Notification | null = null;

  async show({ title, buttons }: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<void> {
    if (!Notification.isSupported()) throw new Error('This system shows no notifications.');
    const notification = new Notification({
      title,
      actions: buttons.map(({ label }) => ({ type: 'button', text: label })),
    });
    notification.on('click', () => onAnswer('open'));
    notification.on('action', (_event, index) => {
      const button = buttons[index];
      if (button !== undefined) onAnswer(button.answer);
    });
    this.#shown = notification;
    await shown(notification);
  }

  async withdraw(): Promise<void> {
    this.#shown?.close();
    this.#shown = null;
  }
}

function shown(notification: Notification): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The system showed nothing.')), PATIENCE);
    notification.once('show', () => {
      clearTimeout(timer);
      resolve();
    });
    notification.once('failed', (_event, reason) => {
      clearTimeout(timer);
      reject(new Error(reason));
    });
    notification.show();
  });
}
