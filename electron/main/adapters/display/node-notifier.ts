import type { Answer, Nudge } from '../../../../shared/view.ts';
import type { DisplayMethod } from '../../ports.ts';

/** How long a helper program may take. Milliseconds. */
const HELPER_TIMEOUT = 5_000;

/** Second display method: the helper programs that node-notifier brings or finds. It has no buttons, and clicks only on some systems. */
export class NodeNotifier implements DisplayMethod {
  readonly name = 'node-notifier';
  readonly #appName: string;
  readonly #iconFile: string;

  constructor(appName: string, iconFile: string) {
    this.#appName = appName;
    this.#iconFile = iconFile;
  }

  async show({ title }: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<void> {
    // Most computers never need it, so it is loaded only here.
    const { default: notifier } = await import('node-notifier');
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('The helper program did not come back.')),
        HELPER_TIMEOUT,
      );
      const options = { title: this.#appName, message: title, icon: this.#iconFile, wait: false };
      notifier.notify(options, (error, response) => {
        clearTimeout(timer);
        // On Linux the error is the text that the helper program wrote to standard error.
        if (error) reject(error instanceof Error ? error : new Error(String(error)));
        else resolve();
        if (response === 'activate') onAnswer('open');
      });
    });
  }

  /** The helpers cannot withdraw a notification. It disappears by itself. */
  async withdraw(): Promise<void> {}
}
