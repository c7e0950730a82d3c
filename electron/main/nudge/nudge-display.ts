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

/** Shows nudges the way that the person has chosen or else by what can, and never lets one that fails get in the way of the next. */
export class NudgeDisplay {
  readonly #parts: NudgeDisplayParts;
  /** Number of the nudge that is wanted on the screen; each show and each withdrawal counts on. */
  #wanted = 0;
  #shownBy: readonly DisplayMethod[] = [];

  constructor(parts: NudgeDisplayParts) {
    this.#parts = parts;
  }

  /** The names of the methods that have shown it. Answers to a nudge that is no longer wanted are dropped. */
  async show(nudge: Nudge, onAnswer: OnAnswer): Promise<readonly string[]> {
    this.#wanted += 1;
    const number = this.#wanted;
    const shown = await Promise.all(
      this.#chains().map((chain) => this.#showByFirst(chain, number, nudge, onAnswer)),
    );
    return shown.flatMap((method) => (method === null ? [] : [method.name]));
  }

  withdraw(): void {
    this.#wanted += 1;
    const methods = this.#shownBy;
    this.#shownBy = [];
    for (const method of methods) void this.#takeBack(method);
  }

  /** Of each chain the first method that can. What cannot be chosen otherwise is better than nothing. */
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
      // One after the other: the next is only for when this one has failed.
      // oxlint-disable-next-line no-await-in-loop
      const shown = await this.#try(method, nudge, (answer) => {
        if (number !== this.#wanted) return;
        if (answer === 'open') this.#keepOnly(method);
        onAnswer(answer);
      });
      if (number !== this.#wanted) return this.#takeBackLate(method, shown);
      if (shown) {
        this.#shownBy = [...this.#shownBy.filter((other) => other !== method), method];
        return method;
      }
    }
    return null;
  }

  /** The person looks at it here, so that it need not stand anywhere else. */
  #keepOnly(method: DisplayMethod): void {
    const others = this.#shownBy.filter((other) => other !== method);
    this.#shownBy = this.#shownBy.filter((other) => other === method);
    for (const other of others) void this.#takeBack(other);
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

  /** Answered elsewhere while it was still on its way to the screen. */
  async #takeBackLate(method: DisplayMethod, shown: boolean): Promise<DisplayMethod | null> {
    await this.#takeBack(method);
    return shown ? method : null;
  }

  async #takeBack(method: DisplayMethod): Promise<void> {
    try {
      await method.withdraw();
    } catch (error) {
      this.#parts.log.warn(`The ${method.name} could not be taken back: ${String(error)}`);
    }
  }
}
