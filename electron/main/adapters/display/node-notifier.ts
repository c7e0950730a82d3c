import type { Answer, Nudge } from '../../../../shared/view.ts';
import type { DisplayMethod } from '../../ports.ts';

/** A helper program that has not come back by then is taken for broken. Milliseconds. */
const PATIENCE = 5_000;

/** Second display method: the helper programs that node-notifier brings or finds. No buttons; a click where it has one. */
export class NodeNotifier implements DisplayMethod {
  readonly name = 'node-notifier';
  readonly #appName: string;
  readonly #iconFile: string;

  constructor(appName: string, iconFile: string) {
    this.#appName = appName;
    this.#iconFile = iconFile;
  }

  async show({ title }: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<void> {
    // Loaded at the first need, which most computers never have.
    const { default: notifier } = await import('node-notifier');
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The helper program did not come back.')), PATIENCE);
      const options = { title: this.#appName, message: title, icon: this.#iconFile, wait: false };
      notifier.notify(options, (error, response) => {
        clearTimeout(timer);
        // Its Linux helper hands over what the program wrote to standard error, as text.
        if (error) reject(error instanceof Error ? error : new Error(String(error)));
        else resolve();
        if (response === 'activate') onAnswer('open');
      });
    });
  }

  /** Its helpers leave nothing to take back; what they show goes by itself. */
  async withdraw(): Promise<void> {}
}
