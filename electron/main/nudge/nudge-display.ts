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

/** Shows nudges in the style that the person has chosen, falls back to other methods, and keeps failures away from the next nudge. */
export class NudgeDisplay {
  readonly #parts: NudgeDisplayParts;
  /** Number of the current nudge. Each show and each withdrawal increases it, so that late results are recognised. */
  #current = 0;
  #shownBy: readonly DisplayMethod[] = [];

  constructor(parts: NudgeDisplayParts) {
    this.#parts = parts;
  }

  /** Gives the names of the methods that showed it. Answers to an older nudge are dropped. */
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

  /** The methods to try: one of each chain shows the nudge. Methods outside of the chosen style come last. */
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

  /** The person has opened it here, so it is withdrawn everywhere else. */
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

  /** The nudge was answered or replaced while this method was still showing it. */
  async #withdrawLate(method: DisplayMethod, shown: boolean): Promise<DisplayMethod | null> {
    await this.#withdrawFrom(method);
    return shown ? method : null;
  }

  async #withdrawFrom(method: DisplayMethod): Promise<void> {
    try {
      await method.withdraw();
    } catch (error) {
      this.#parts.log.warn(`The ${method.name} could not be taken back: ${String(error)}`);
    }
  }
}
