import type { Bridge } from '../../shared/bridge.ts';
import type { CallName } from '../../shared/ipc.ts';

/** Main as a window sees it: it answers calls as the test says, and sends views when it is told to. */
export class FakeMain implements Bridge {
  readonly called: [name: string, argument: unknown][] = [];
  /** The value of the answer to each call; an error is what main refuses it with. */
  readonly answers = new Map<CallName, unknown>();
  #onView: (view: unknown) => void = () => undefined;
  #held: (() => void)[] | null = null;

  call = async (name: string, argument: unknown): Promise<unknown> => {
    this.called.push([name, argument]);
    if (this.#held !== null) await new Promise<void>((resolve) => this.#held?.push(resolve));
    const value = this.answers.has(name as CallName)
      ? this.answers.get(name as CallName)
      : { accepted: true };
    return value instanceof Error ? { ok: false, error: value.message } : { ok: true, value };
  };

  onView = (listener: (view: unknown) => void) => {
    this.#onView = listener;
    return () => {
      this.#onView = () => undefined;
    };
  };

  send(view: unknown): void {
    this.#onView(view);
  }

  /** From now on calls are answered only at `release`. */
  hold(): void {
    this.#held = [];
  }

  release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const answer of held) answer();
  }
}

/** Puts it where the preload puts the real one. What jsdom lacks of a browser comes with it: here nothing can be heard. */
export function fakeMain(): FakeMain {
  const main = new FakeMain();
  const silence = { getVoices: () => [], cancel: () => undefined };
  Object.defineProperty(window, 'speechSynthesis', { value: silence, configurable: true });
  const query = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, 'matchMedia', { value: () => query, configurable: true });
  Object.defineProperty(window, 'unknot', { value: main, configurable: true });
  return main;
}
