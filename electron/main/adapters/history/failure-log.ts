import type { Log } from '../../ports.ts';

/** Logs each failure once, until the step succeeds again. */
export class FailureLog {
  readonly #log: Log;
  readonly #open = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Gives what the step gives, or `fallback` when it throws. `message` says in the log what failed. */
  run<Result>(message: string, step: () => Result, fallback: Result): Result {
    try {
      const result = step();
      this.#open.delete(message);
      return result;
    } catch (error) {
      if (!this.#open.has(message)) this.#log.error(message, error);
      this.#open.add(message);
      return fallback;
    }
  }
}
