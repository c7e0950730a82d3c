import type { DisplayMethod, Log } from '../ports.ts';

/**
 * Shows a test notification without buttons. It uses separate display methods, so that an open prompt keeps its buttons and
 * can still be withdrawn.
 */
export class NotificationTest {
  readonly #methods: readonly DisplayMethod[];
  readonly #log: Log;

  constructor(methods: readonly DisplayMethod[], log: Log) {
    this.#methods = methods;
    this.#log = log;
  }

  /** Replaces the last test notification. Returns the name of the method that showed it; `null` when all failed. */
  async show(title: string, onClick: () => void): Promise<string | null> {
    for (const method of this.#methods) {
      // The next method is tried only after this one has failed.
      // oxlint-disable-next-line no-await-in-loop
      if (await this.#tryToShow(method, title, onClick)) return method.name;
    }
    return null;
  }

  async #tryToShow(method: DisplayMethod, title: string, onClick: () => void): Promise<boolean> {
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
