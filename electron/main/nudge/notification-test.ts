import type { DisplayMethod, Log } from '../ports.ts';

/**
 * Shows a notification that asks for nothing. It has display methods of its own, so that an open prompt keeps its buttons
 * and can still be taken back.
 */
export class NotificationTest {
  readonly #methods: readonly DisplayMethod[];
  readonly #log: Log;

  constructor(methods: readonly DisplayMethod[], log: Log) {
    this.#methods = methods;
    this.#log = log;
  }

  /** The name of the method that has shown it; `null` when none could. The one of the last test goes. */
  async show(title: string, onClick: () => void): Promise<string | null> {
    for (const method of this.#methods) {
      // One after the other: the next is only for when this one has failed.
      // oxlint-disable-next-line no-await-in-loop
      if (await this.#shows(method, title, onClick)) return method.name;
    }
    return null;
  }

  async #shows(method: DisplayMethod, title: string, onClick: () => void): Promise<boolean> {
    try {
      await method.withdraw();
      await method.show({ title, buttons: [] }, onClick);
      return true;
    } catch (error) {
      this.#log.warn(`The ${method.name} failed in a test: ${String(error)}`);
      return false;
    }
  }
}
