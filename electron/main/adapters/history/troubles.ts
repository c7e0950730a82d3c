import type { Log } from '../../ports.ts';

/** Logs each trouble once, until it is over. */
export class Troubles {
  readonly #log: Log;
  readonly #open = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Gives what `attempt` gives, or `otherwise` when it throws. */
  meet<Result>(trouble: string, attempt: () => Result, otherwise: Result): Result {
    try {
      const result = attempt();
      this.#open.delete(trouble);
      return result;
    } catch (error) {
      if (!this.#open.has(trouble)) this.#log.error(trouble, error);
      this.#open.add(trouble);
      return otherwise;
    }
  }
}
