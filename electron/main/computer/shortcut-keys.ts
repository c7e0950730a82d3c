import { SHORTCUT_NAMES, isPlain } from '../../../shared/settings/shortcuts.ts';
import type { ShortcutName, ShortcutRefusal } from '../../../shared/settings/shortcuts.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { SECOND } from '../../../shared/time.ts';
import type { Clock, GlobalShortcuts } from '../ports.ts';

type Shortcuts = Settings['shortcuts'];

/** Presses within this time are key repeats while the keys are held down. Milliseconds. */
const REPEAT_WITHIN = SECOND;

const NONE: Shortcuts = { start: null, water: null, pause: null };

/** Registers the shortcuts that the person has chosen, and keeps which of them do not work. */
export class ShortcutKeys {
  readonly #keys: GlobalShortcuts;
  readonly #clock: Pick<Clock, 'monotonic' | 'rate'>;
  readonly #actions: Readonly<Record<ShortcutName, () => void>>;
  #chosen: Shortcuts = NONE;
  #refused: readonly ShortcutRefusal[] = [];

  constructor(
    keys: GlobalShortcuts,
    clock: Pick<Clock, 'monotonic' | 'rate'>,
    actions: Readonly<Record<ShortcutName, () => void>>,
  ) {
    this.#keys = keys;
    this.#clock = clock;
    this.#actions = actions;
  }

  get refused(): readonly ShortcutRefusal[] {
    return this.#refused;
  }

  follow(chosen: Shortcuts): void {
    const before = this.#chosen;
    if (SHORTCUT_NAMES.every((name) => chosen[name] === before[name])) return;
    this.#chosen = chosen;
    this.#keys.releaseAll();
    this.#refused = SHORTCUT_NAMES.flatMap((shortcut) => {
      const accelerator = chosen[shortcut];
      const why = accelerator === null ? null : this.#take(accelerator, shortcut);
      return why === null ? [] : [{ shortcut, why }];
    });
  }

  #take(accelerator: string, name: ShortcutName): ShortcutRefusal['why'] | null {
    const onPress = this.#ignoreRepeats(this.#actions[name]);
    if (!isPlain(accelerator)) return this.#keys.take(accelerator, onPress);
    return this.#keys.knows(accelerator) ? 'plain' : 'malformed';
  }

  #ignoreRepeats(action: () => void): () => void {
    let last = -Infinity;
    return () => {
      const now = this.#clock.monotonic();
      const isRepeated = now - last < REPEAT_WITHIN * this.#clock.rate;
      last = now;
      if (!isRepeated) action();
    };
  }
}
