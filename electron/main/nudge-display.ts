import type { Answer, DisplayMethod, Log, Nudge } from './ports.ts';

/** Shows nudges by the first method that can, and never lets one that fails get in the way of the next. */
export class NudgeDisplay {
  readonly #methods: readonly DisplayMethod[];
  readonly #log: Log;
  /** Number of the nudge that is wanted on the screen; each show and each withdrawal counts on. */
  #wanted = 0;
  #shownBy: DisplayMethod | null = null;

  constructor(methods: readonly DisplayMethod[], log: Log) {
    this.#methods = methods;
    this.#log = log;
  }

  /** True when some method has shown it. Answers to a nudge that is no longer wanted are dropped. */
  async show(nudge: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<boolean> {
    this.#wanted += 1;
    const number = this.#wanted;
    for (const method of this.#methods) {
      // One after the other: the next is only for when this one has failed.
      // oxlint-disable-next-line no-await-in-loop
      const shown = await this.#try(method, nudge, (answer) => number === this.#wanted && onAnswer(answer));
      if (number !== this.#wanted) return this.#takeBack(method, shown);
      if (shown) {
        this.#shownBy = method;
        return true;
      }
    }
    return false;
  }

  withdraw(): void {
    this.#wanted += 1;
    const method = this.#shownBy;
    this.#shownBy = null;
    if (method !== null) void this.#takeBack(method, true);
  }

  async #try(
    method: DisplayMethod,
    nudge: Nudge,
    onAnswer: (answer: Answer | 'open') => void,
  ): Promise<boolean> {
    try {
      await method.show(nudge, onAnswer);
      return true;
    } catch (error) {
      this.#log.warn(`The ${method.name} failed: ${String(error)}`);
      return false;
    }
  }

  /** Answered elsewhere while it was still on its way to the screen. */
  async #takeBack(method: DisplayMethod, shown: boolean): Promise<boolean> {
    try {
      await method.withdraw();
    } catch (error) {
      this.#log.warn(`The ${method.name} could not be taken back: ${String(error)}`);
    }
    return shown;
  }
}
