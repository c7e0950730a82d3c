import type { Answer, Happening, Life } from './life.ts';

/** What is to happen, besides what the life says: the end of what has begun, and answers to prompts. */
export type Planned =
  | Happening
  | { readonly is: 'unlock' | 'wake' | 'up' }
  | { readonly is: 'quietEnds' }
  | { readonly is: 'answer'; readonly answer: Answer; readonly prompt: number };

interface Entry {
  readonly at: number;
  readonly what: Planned;
}

/** Everything that will happen in a life, as far as it is known, in order of time. */
export class Agenda {
  readonly #entries: Entry[];

  constructor({ script }: Life) {
    this.#entries = script.map(({ at, happening }) => ({ at, what: happening }));
  }

  get next(): number {
    return this.#entries[0]?.at ?? Infinity;
  }

  /** What happens at this time, one after the other; `null` when nothing is left for it. */
  take(at: number): Planned | null {
    const [first] = this.#entries;
    if (first === undefined || first.at > at) return null;
    this.#entries.shift();
    return first.what;
  }

  add(at: number, what: Planned): void {
    const place = this.#entries.findIndex((entry) => entry.at > at);
    this.#entries.splice(place === -1 ? this.#entries.length : place, 0, { at, what });
  }
}
