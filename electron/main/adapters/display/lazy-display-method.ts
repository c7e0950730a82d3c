import type { Answer, Nudge } from '../../../../shared/view.ts';
import type { DisplayMethod } from '../../ports.ts';

/** Loads a display method with the first nudge. Loading its library at the start would delay the tray. */
export class LazyDisplayMethod implements DisplayMethod {
  readonly name: string;
  readonly #load: () => Promise<DisplayMethod>;
  #method: Promise<DisplayMethod> | null = null;

  constructor(name: string, load: () => Promise<DisplayMethod>) {
    this.name = name;
    this.#load = load;
  }

  async show(nudge: Nudge, onAnswer: (answer: Answer | 'open') => void): Promise<void> {
    this.#method ??= this.#load();
    const method = await this.#method;
    await method.show(nudge, onAnswer);
  }

  async withdraw(): Promise<void> {
    const method = await this.#method;
    await method?.withdraw();
  }
}
