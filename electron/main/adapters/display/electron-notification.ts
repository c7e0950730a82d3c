import { Notification } from 'electron';
import type { Answer, Nudge } from '../../../../shared/view.ts';
import type { DisplayMethod } from '../../ports.ts';

/** A system that reports neither "shown" nor "failed" within this time has dropped the notification. Milliseconds. */
const SHOW_TIMEOUT = 3_000;

/** System notification on Windows and macOS. It does not work in an unsigned macOS bundle or a portable Windows build. */
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
    await showAndWait(notification);
  }

  async withdraw(): Promise<void> {
    this.#shown?.close();
    this.#shown = null;
  }
}

function showAndWait(notification: Notification): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The system showed nothing.')), SHOW_TIMEOUT);
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
