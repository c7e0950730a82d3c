import type { Settings } from '../../../shared/settings/schema.ts';
import type { Answer, Nudge } from '../../../shared/view.ts';
import type { DisplayMethod, Log } from '../ports.ts';

type OnAnswer = (answer: Answer | 'open') => void;

export interface NudgeDisplayParts {
  /** Ways to show a notification of the system, in the order in which they are tried. */
  readonly notifications: readonly DisplayMethod[];
  readonly corner: DisplayMethod;
  readonly style: () => Settings['prompt']['style'];
  readonly log: Log;
}

/** Shows nudges in the person's style and falls back to other methods. A failure never affects the next nudge. */
export class NudgeDisplay {
  readonly #parts: NudgeDisplayParts;
  /** The number of the current nudge. Each show and each withdrawal increments it, so that late results can be recognised. */
  #current = 0;
  #shownBy: readonly DisplayMethod[] = [];

  constructor(parts: NudgeDisplayParts) {
    this.#parts = parts;
  }

  /** Returns the names of the methods that showed it. Drops answers to an older nudge. */
  async show(nudge: Nudge, onAnswer: OnAnswer): Promise<readonly string[]> {
    this.#current += 1;
    const number = this.#current;
    const shown = await Promise.all(
      this.#chains().map((chain) => this.#showByFirst(chain, number, nudge, onAnswer)),
    );
    return shown.flatMap((method) => (method === null ? [] : [method.name]));
  }

  withdraw(): void {
    this.#current += 1;
    const methods = this.#shownBy;
    this.#shownBy = [];
    for (const method of methods) void this.#withdrawFrom(method);
  }

  /** The chains of methods to try: one method of each chain shows the nudge. Methods outside the chosen style come last. */
  #chains(): readonly (readonly DisplayMethod[])[] {
    const { notifications, corner, style } = this.#parts;
    switch (style()) {
      case 'notification':
        return [[...notifications, corner]];
      case 'window':
        return [[corner, ...notifications]];
      case 'both':
        return [notifications, [corner]];
    }
  }

  async #showByFirst(
    chain: readonly DisplayMethod[],
    number: number,
    nudge: Nudge,
    onAnswer: OnAnswer,
  ): Promise<DisplayMethod | null> {
    for (const method of chain) {
      // The next method is tried only after this one has failed.
      // oxlint-disable-next-line no-await-in-loop
      const shown = await this.#try(method, nudge, (answer) => {
        if (number !== this.#current) return;
        if (answer === 'open') this.#keepOnly(method);
        onAnswer(answer);
      });
      if (number !== this.#current) return this.#withdrawLate(method, shown);
      if (shown) {
        this.#shownBy = [...this.#shownBy.filter((other) => other !== method), method];
        return method;
      }
    }
    return null;
  }

  /** Withdraws the nudge from all other methods, because the person has opened it in this one. */
  #keepOnly(method: DisplayMethod): void {
    const others = this.#shownBy.filter((other) => other !== method);
    this.#shownBy = this.#shownBy.filter((other) => other === method);
    for (const other of others) void this.#withdrawFrom(other);
  }

  async #try(method: DisplayMethod, nudge: Nudge, onAnswer: OnAnswer): Promise<boolean> {
    try {
      await method.show(nudge, onAnswer);
      return true;
    } catch (error) {
      this.#parts.log.warn(`The ${method.name} failed: ${String(error)}`);
      return false;
    }
  }

  /** Called when the nudge was answered or replaced before this method had shown it. */
  async #withdrawLate(method: DisplayMethod, shown: boolean): Promise<DisplayMethod | null> {
    await this.#withdrawFrom(method);
    return shown ? method : null;
  }

  async #withdrawFrom(method: DisplayMethod): Promise<void> {
    try {
      await method.withdraw();
    } catch (error) {
      this.#parts.log.warn(`The ${method.name} could not withdraw its nudge: ${String(error)}`);
    }
  }
}
